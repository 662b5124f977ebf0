package org.kneeroll.catalogue.rule;

import java.util.Objects;
import org.kneeroll.catalogue.language.Prose;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.wording.Cue;

/**
 * A text that a reader of the content gets to see.
 *
 * @param path where it stands
 * @param part what it is for
 * @param text the words as rules read them, see {@link org.kneeroll.core.text.PlainText#words}
 */
public record Passage(ModelPath path, Part part, String text) {

  /** What a text is for. */
  public enum Part {
    /** What an exercise is called, or a leaflet's title: a phrase. */
    NAME,
    /** A line above a part of a leaflet: a phrase. */
    HEADING,
    /** What an exercise is for. */
    PURPOSE,
    /** Reaches the start position. */
    PREPARE,
    /** Makes the movement, holds it, goes back, repeats it. */
    ACTION,
    /** Says how to breathe. */
    BREATHE,
    /** How to get out of the position. */
    TRANSFER,
    /** A condition or a sign, which goes on from another line: a phrase. */
    SIGN,
    /** What somebody with a condition does, and why. */
    PRECAUTION,
    /** Advice, introduction and other running text of a leaflet. */
    ADVICE,
    /** How to reach a clinic, who made what: not about exercise. */
    IMPRINT;

    /** Whether the text is made of sentences, rather than a phrase. */
    public boolean isSentences() {
      return switch (this) {
        case NAME, HEADING, SIGN -> false;
        default -> true;
      };
    }

    /** Whether the text tells the reader how to do an exercise. */
    public boolean isInstruction() {
      return switch (this) {
        case PREPARE, ACTION, BREATHE -> true;
        default -> false;
      };
    }
  }

  /** Refuses nulls. */
  public Passage {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(text, "text");
  }

  /** What stands before a phrase. */
  public String before(Cue cue) {
    return text.substring(0, cue.from());
  }

  /** What stands after a phrase. */
  public String after(Cue cue) {
    return text.substring(cue.to());
  }

  /** The words of the sentence in which a phrase begins. */
  public String sentence(Cue cue) {
    return new Prose(text).sentenceAt(cue.from());
  }

  /** A phrase of the text, as a place to point at. */
  public Target at(Cue cue) {
    return at(cue.from(), cue.to());
  }

  /** Some of the text's characters, as a place to point at. */
  public Target at(int from, int to) {
    return new Target.Slice(path, from, to);
  }
}
