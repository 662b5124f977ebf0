package org.kneeroll.pdf.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that somebody wrote, in the digits of whatever script and with whatever dash, as far
 * as it can be read in one way only. What would have to be guessed ({@code 3x10}, {@code 12+},
 * {@code 1,500}, {@code a dozen}) has no number, and a reason instead.
 *
 * @param from the number, or the lower end of a range; null for none
 * @param to the upper end of a range, and equal to {@code from} for a single number; null for none
 * @param unit that was written: {@code s}, {@code min}, {@code h}, {@code day}, {@code week},
 *     {@code rep}, {@code set}, {@code time}, {@code kg}, {@code g}, {@code lb}; empty for none
 * @param reason why there is no number, for a person; empty where there is one, or none was asked
 *     for
 */
public record WrittenAmount(
    @Nullable BigDecimal from, @Nullable BigDecimal to, String unit, String reason) {

  /** What is asked for in words. */
  private static final Set<String> IN_WORDS = Set.of("notes", "name", "date", "clinician", "load");

  private static final String PER_DAY = "times-per-day";
  private static final String PER_WEEK = "days-per-week";
  private static final Set<String> TIME = Set.of("s", "min", "h");

  /** The units that fit what was asked for; where nothing is said, a bare number alone does. */
  private static final Map<String, Set<String>> FITTING =
      Map.of(
          "hold",
          TIME,
          "duration",
          TIME,
          "rest",
          TIME,
          "reps",
          Set.of("rep", "time"),
          "done",
          Set.of("rep", "time"),
          "sets",
          Set.of("set", "time"),
          PER_DAY,
          Set.of("time"),
          PER_WEEK,
          Set.of("day"),
          "course",
          Set.of("day", "week"),
          "load",
          Set.of("kg", "g", "lb"));

  /** What is asked for on a scale that ends with 10, so that "4/10" says 4. */
  private static final Set<String> OF_TEN = Set.of("effort", "pain-before", "pain-after");

  private static final Map<String, Pattern> SPELLINGS =
      Map.ofEntries(
          Map.entry("s", Pattern.compile("s|secs?|seconds?")),
          Map.entry("min", Pattern.compile("m|mins?|minutes?")),
          Map.entry("h", Pattern.compile("h|hrs?|hours?")),
          Map.entry("day", Pattern.compile("d|days?")),
          Map.entry("week", Pattern.compile("wks?|weeks?")),
          Map.entry("rep", Pattern.compile("reps?|repetitions?")),
          Map.entry("set", Pattern.compile("sets?")),
          Map.entry("time", Pattern.compile("times?")),
          Map.entry("kg", Pattern.compile("kgs?|kilos?|kilograms?")),
          Map.entry("g", Pattern.compile("g|grams?")),
          Map.entry("lb", Pattern.compile("lbs?|pounds?")));

  private static final Map<String, Integer> SECONDS = Map.of("s", 1, "min", 60, "h", 3600);

  private static final char FRACTION = '\u2044';
  private static final String NUMBER =
      "\\d{1,9}(?:[.,]\\d{1,6})?|(?:\\d{1,6} )?\\d{1,2}" + FRACTION + "\\d{1,2}";
  private static final String WORD = "(?: ?(?!daily)(?<%s>\\p{L}{1,12})\\.?)?";
  private static final Pattern FORM =
      Pattern.compile(
          ("(?:from (?=.* to ))?(?:(?:about|around|roughly|approximately|approx\\.?|~|±)"
                  + " ?)?(?<from>"
                  + NUMBER
                  + ")"
                  + WORD
                  + "(?: ?(?:-|~|(?<![^ ])to(?![^ ])) ?(?<to>"
                  + NUMBER
                  + ")"
                  + WORD
                  + ")?(?<often> ?(?:/|a |per |each |every )day| ?daily| ?(?:/|a |per )week)?")
              .formatted("fromunit", "tounit"));
  private static final Pattern TEN = Pattern.compile(" ?(?:/|of|out of) ?10$");
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:[<>≤≥]=?|at least|at most|up to|more than|less than|over|under|max|min).*"
              + "|.*(?:\\+|or more|or less|and more)");
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Refuses half a range. */
  public WrittenAmount {
    if ((from == null) != (to == null)) {
      throw new IllegalArgumentException("half a range: " + from + " to " + to);
    }
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(reason, "reason");
  }

  /** No number. */
  static WrittenAmount none(String reason) {
    return new WrittenAmount(null, null, "", reason);
  }

  /** Whether there is a number. */
  public boolean isNumber() {
    return from != null;
  }

  /** Whether there are two different ends. */
  public boolean isRange() {
    return from != null && to != null && from.compareTo(to) != 0;
  }

  /** What can be said of an entry. */
  static FilledField.Mark mark(String quantity, String written) {
    if (written.isBlank()) {
      return FilledField.Mark.EMPTY;
    }
    if (IN_WORDS.contains(quantity)) {
      return FilledField.Mark.WORDS;
    }
    return of(quantity, written).isNumber()
        ? FilledField.Mark.NUMBER
        : FilledField.Mark.NOT_A_NUMBER;
  }

  /**
   * Reads an entry.
   *
   * @param quantity what was asked for, as in {@link org.kneeroll.leaflet.Subject}
   */
  static WrittenAmount of(String quantity, String written) {
    if (written.length() > 200) {
      return none("words beside the number");
    }
    if (scripts(written) > 1) {
      return none("the digits are of two scripts");
    }
    String plain = plain(written);
    if (OF_TEN.contains(quantity)) {
      plain = TEN.matcher(plain).replaceFirst("");
    }
    Matcher form = FORM.matcher(plain);
    if (!form.matches()) {
      return none(reason(plain));
    }
    String first = form.group("from");
    String second = form.group("to");
    if (GROUPED.matcher(first).matches() || (second != null && GROUPED.matcher(second).matches())) {
      return none("it may be read in two ways");
    }
    BigDecimal from = number(first);
    BigDecimal to = second == null ? from : number(second);
    if (from == null || to == null) {
      return none("it is no fraction");
    }
    return inUnits(quantity, form, from, to);
  }

  private static WrittenAmount inUnits(
      String quantity, Matcher form, BigDecimal from, BigDecimal to) {
    String fromWord = form.group("fromunit");
    String toWord = form.group("tounit");
    String often = form.group("often");
    String fromUnit = unit(fromWord);
    String toUnit = toWord == null ? fromUnit : unit(toWord);
    if (fromUnit == null || toUnit == null) {
      return none("words beside the number");
    }
    if (fromUnit.isEmpty()) {
      fromUnit = toUnit;
    }
    Set<String> fitting = FITTING.getOrDefault(quantity, Set.of());
    String asked = often == null ? quantity : often.contains("week") ? PER_WEEK : PER_DAY;
    boolean fits =
        quantity.equals(asked)
            && (fromUnit.isEmpty() || fitting.contains(fromUnit))
            && (toUnit.isEmpty() || fitting.contains(toUnit));
    if (!fits) {
      return none("the unit is not the one that was asked for");
    }
    String unit = fromUnit;
    if (!fromUnit.equals(toUnit)) {
      if (!SECONDS.containsKey(fromUnit) || !SECONDS.containsKey(toUnit)) {
        return none("it has two units");
      }
      from = from.multiply(BigDecimal.valueOf(SECONDS.get(fromUnit)));
      to = to.multiply(BigDecimal.valueOf(SECONDS.get(toUnit)));
      unit = "s";
    }
    return to.compareTo(from) < 0
        ? none("the range runs backwards")
        : new WrittenAmount(from, to, unit, "");
  }

  /** The unit that a word means; empty for no word, null for a word that is no unit. */
  private static @Nullable String unit(@Nullable String word) {
    if (word == null) {
      return "";
    }
    return SPELLINGS.entrySet().stream()
        .filter(spelling -> spelling.getValue().matcher(word).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** The number, to three decimals where a fraction has more; null for a division by nothing. */
  private static @Nullable BigDecimal number(String text) {
    int slash = text.indexOf(FRACTION);
    if (slash < 0) {
      return new BigDecimal(text.replace(',', '.'));
    }
    int space = text.indexOf(' ');
    BigDecimal whole = space < 0 ? BigDecimal.ZERO : new BigDecimal(text.substring(0, space));
    BigDecimal above = new BigDecimal(text.substring(space + 1, slash));
    BigDecimal below = new BigDecimal(text.substring(slash + 1));
    return below.signum() == 0
        ? null
        : whole.add(above.divide(below, 3, RoundingMode.HALF_UP)).stripTrailingZeros();
  }

  private static String reason(String plain) {
    long numbers = DIGITS.matcher(plain).results().count();
    if (numbers == 0) {
      return "words, and no number";
    }
    if (numbers > 1) {
      return "more than one number";
    }
    return OPEN.matcher(plain).matches()
        ? "only one end of a range is given"
        : "words beside the number";
  }

  /** How many scripts the digits are of; those of several look alike and mean different numbers. */
  private static int scripts(String text) {
    Set<Integer> zeros = new HashSet<>();
    text.codePoints()
        .filter(Character::isDigit)
        .forEach(c -> zeros.add(c - Character.digit(c, 10)));
    return zeros.size();
  }

  /**
   * The text with the digits of every script as those of ASCII, one kind of space and dash, wide
   * forms as usual ones, fractions in digits, and without what nobody sees.
   */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, plain));
    String lower = plain.toString().toLowerCase(Locale.ROOT).replaceAll(" +", " ").strip();
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1).strip() : lower;
  }

  private static void append(int c, StringBuilder plain) {
    int type = Character.getType(c);
    if (Character.isDigit(c)) {
      plain.append((char) ('0' + Character.digit(c, 10)));
    } else if (type == Character.DASH_PUNCTUATION || c == '\u2212') {
      plain.append('-');
    } else if (type == Character.SPACE_SEPARATOR || Character.isWhitespace(c)) {
      plain.append(' ');
    } else if (c == '\u066B') {
      plain.append('.');
    } else if (type == Character.OTHER_NUMBER || (c >= 0xFF00 && c <= 0xFFEF)) {
      String usual = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      boolean isFraction = usual.indexOf(FRACTION) > 0;
      boolean isRaised = type == Character.OTHER_NUMBER && !isFraction;
      plain.append(isFraction ? " " : "").append(isRaised ? Character.toString(c) : usual);
    } else if (type != Character.FORMAT) {
      plain.appendCodePoint(c);
    }
  }
}
