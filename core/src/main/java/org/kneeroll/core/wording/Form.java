package org.kneeroll.core.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to say something: a regular expression without regard to case, line breaks or the kind of
 * apostrophe, in which a space stands for any white space.
 *
 * <p>Most texts have none of the words that a form cannot do without. To look for these is many
 * times quicker than to try the expression at every letter, so {@link #mayOccurIn} is asked first.
 */
public final class Form {

  private final Pattern pattern;
  private final List<String> needed;

  private Form(Pattern pattern, List<String> needed) {
    this.pattern = pattern;
    this.needed = needed;
  }

  /** The form of a regular expression. */
  public static Form of(String expression) {
    return new Form(Phrases.pattern(expression), NeededWords.of(expression));
  }

  /** The form of a regular expression whose capitals and spaces are meant as they stand. */
  static Form spelt(String expression) {
    return new Form(Pattern.compile(expression), NeededWords.of(expression));
  }

  /** A text as {@link #mayOccurIn} wants it: made once for all forms that are looked for. */
  public static String lowered(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether the form may stand in a text; never false where it does.
   *
   * @param lowered what {@link #lowered} makes of the text
   */
  public boolean mayOccurIn(String lowered) {
    if (needed.isEmpty()) {
      return true;
    }
    for (String word : needed) {
      if (lowered.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Looks for the form in a text. */
  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }
}
