package org.kneeroll.core.wording;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase that was found in a text.
 *
 * @param from offset of its first character
 * @param to offset after its last character
 * @param words the phrase as the text has it
 */
public record Cue(int from, int to, String words) {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;](?=\\s|$)");

  /** Refuses a null phrase. */
  public Cue {
    Objects.requireNonNull(words, "words");
  }

  static Cue of(MatchResult found) {
    return new Cue(found.start(), found.end(), found.group());
  }

  /** The words of the text from the full stop before it to the next one. */
  String sentenceIn(String text) {
    Matcher end = SENTENCE_END.matcher(text);
    int start = 0;
    while (end.find()) {
      if (end.start() >= from) {
        return text.substring(start, end.start());
      }
      start = end.end();
    }
    return text.substring(start);
  }

  boolean overlaps(Cue other) {
    return other.from < to && from < other.to;
  }
}
