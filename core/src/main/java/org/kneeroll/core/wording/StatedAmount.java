package org.kneeroll.core.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.measure.Angle;

/**
 * An angle or a length that a text names as the extent of a movement, in figures or in words; of a
 * range, its upper end. A right angle is 90 degrees.
 *
 * <p>The size of a thing (a 15 cm step) and the gap between two (feet 10 cm apart) are none, nor is
 * a temperature.
 *
 * @param cue where it stands
 * @param amount how much
 */
public record StatedAmount(Cue cue, Amount amount) {

  private static final String THING =
      "(?:step|block|box|stool|towel|ball|cushion|pillow|wedge|roll|stick|band|board|book|bolster)s?\\b";

  private static final Pattern AMOUNT =
      Phrases.pattern(
          "(?<![\\w.,])("
              + Numerals.NUMBER
              + ")(?:\\s*(?:to|or|-|–|—)\\s*("
              + Numerals.NUMBER
              + "))?[\\s-]{0,3}(degrees?|deg|°|cm|centimetres?|mm|millimetres?)(?![a-z])(?!\\s*(?:c\\b|celsius|fahrenheit|apart\\b|wide\\b|thick\\b|long\\b|in"
              + " diameter\\b))(?! (?:high |deep |tall |thick |wide |rolled |\\w+ )?"
              + THING
              + ")"
              + "(?! (?:away )?from (?:the|a|your) (?:wall|door|table|chair|kitchen|worktop)\\b)");

  /** Not "at right angles to the wall": that is a direction. */
  private static final Pattern RIGHT_ANGLE =
      Phrases.pattern("\\bright[ -]angles?\\b(?! (?:to|with) )");

  private static final double MOST = 300;

  /** Refuses nulls. */
  public StatedAmount {
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(amount, "amount");
  }

  /** All that a text names, in its order. */
  public static List<StatedAmount> in(String text) {
    List<StatedAmount> stated = new ArrayList<>();
    Matcher found = AMOUNT.matcher(text);
    while (found.find()) {
      String number = found.group(2) == null ? found.group(1) : found.group(2);
      double value = Numerals.value(number);
      if (value <= MOST) {
        Amount amount = Amount.parse(plain(value) + " " + found.group(3));
        stated.add(new StatedAmount(Cue.of(found.toMatchResult()), amount));
      }
    }
    Matcher right = RIGHT_ANGLE.matcher(text);
    while (right.find()) {
      stated.add(new StatedAmount(Cue.of(right.toMatchResult()), Angle.degrees(90)));
    }
    stated.sort(Comparator.comparingInt(amount -> amount.cue().from()));
    return stated;
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
