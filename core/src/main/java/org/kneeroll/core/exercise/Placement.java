package org.kneeroll.core.exercise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.diagnostic.Quoted;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.text.PlainText;

/**
 * How a part of the body is placed in the start position: in words ("together", "flat") or as an
 * amount with its words ("90 deg", "15 cm from the bottom").
 *
 * @param words as the author writes them, not blank
 */
public record Placement(String words) {

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:about\\s+)?(?:[0-9.]+\\s*(?:to|-|–)\\s*)?([0-9.]+\\s*(?:deg\\w*|°|cm|mm|m)(?![a-z]))"
              + "(?:[\\s,].*)?",
          Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[0-9.,\\s-]+");

  /**
   * Strips the words.
   *
   * @throws IllegalArgumentException with a message for the author, if there are none, or if they
   *     are a number without a unit or an amount that no body can have
   */
  public Placement {
    words = PlainText.words(words).strip();
    if (words.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing is said about the placement: write for instance `90 deg` or `together`");
    }
    if (NUMBER.matcher(words).matches()) {
      throw new IllegalArgumentException(
          Quoted.of(words) + " has no unit: write for instance `90 deg` or `15 cm`");
    }
    leadingAmount(words);
  }

  /** The amount at the beginning of the words, if they begin with one; of a range, the larger. */
  public Optional<Amount> amount() {
    return leadingAmount(words);
  }

  private static Optional<Amount> leadingAmount(String words) {
    Matcher form = AMOUNT.matcher(words);
    return form.matches() ? Optional.of(Amount.parse(form.group(1))) : Optional.empty();
  }

  @Override
  public String toString() {
    return words;
  }
}
