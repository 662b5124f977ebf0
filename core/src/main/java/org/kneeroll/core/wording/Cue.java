package org.kneeroll.core.wording;

import java.util.Objects;
import java.util.regex.MatchResult;

/**
 * A phrase that was found in a text.
 *
 * @param from offset of its first character
 * @param to offset after its last character
 * @param words the phrase as the text has it
 */
public record Cue(int from, int to, String words) {

  /** Refuses a null phrase. */
  public Cue {
    Objects.requireNonNull(words, "words");
  }

  static Cue of(MatchResult found) {
    return new Cue(found.start(), found.end(), found.group());
  }

  boolean overlaps(Cue other) {
    return other.from < to && from < other.to;
  }
}
