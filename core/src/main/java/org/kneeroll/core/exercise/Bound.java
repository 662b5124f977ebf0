package org.kneeroll.core.exercise;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.diagnostic.Quoted;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.text.PlainText;

/**
 * How far a part of the body moves at most.
 *
 * <p>Comfort is always part of a bound: it is the smaller of the number and what is comfortable.
 */
public sealed interface Bound {

  /**
   * A number on what a person can see, or less where that is comfortable.
   *
   * @param upTo the most
   * @param from the line or place that it is measured from, such as "upright"; straight is 0
   */
  record Measured(Amount upTo, String from) implements Bound {
    /** Refuses nulls. */
    public Measured {
      Objects.requireNonNull(upTo, "upTo");
      Objects.requireNonNull(from, "from");
    }

    /** The form that authors write. */
    @Override
    public String toString() {
      return "up to " + upTo.notation() + " from " + from;
    }
  }

  /** As far as is comfortable, with no number. */
  record Comfortable() implements Bound {
    /** The form that authors write. */
    @Override
    public String toString() {
      return "comfortable";
    }
  }

  /** As far as is comfortable, with no number. */
  static Bound comfortable() {
    return new Comfortable();
  }

  /**
   * Reads {@code up to 45 deg from upright}, {@code up to 2 cm} or {@code comfortable}.
   *
   * @throws IllegalArgumentException with a message for the author, if the text is anything else,
   *     has no upper end, or gives an angle without saying from where
   */
  static Bound parse(String text) {
    String plain = PlainText.words(text).strip();
    if (plain.toLowerCase(Locale.ROOT).equals("comfortable")) {
      return new Comfortable();
    }
    Matcher form = Reading.FORM.matcher(plain);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text)
              + " is not an upper limit: write `up to` a number, its unit and from where, such as"
              + " `up to 45 deg from upright`, or `comfortable`");
    }
    Amount amount = Amount.parse(form.group("amount"));
    String from = form.group("from");
    if (from == null && amount instanceof Angle) {
      throw new IllegalArgumentException(
          Quoted.of(text)
              + " does not say from where: write for instance "
              + Quoted.of(plain + " from upright"));
    }
    return new Measured(amount, from == null ? "the start position" : from.strip());
  }

  /** The pattern of a bound, in a class of its own since an interface has no private constant. */
  final class Reading {
    private static final Pattern FORM =
        Pattern.compile(
            "(?i:up to)\\s+(?<amount>[0-9.]+\\s*[^\\s0-9.]+)(?:\\s+(?i:from)\\s+(?<from>\\S.*))?");

    private Reading() {}
  }
}
