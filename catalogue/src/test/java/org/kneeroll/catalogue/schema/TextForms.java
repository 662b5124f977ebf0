package org.kneeroll.catalogue.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.catalogue.CatalogueFormat;
import org.kneeroll.core.catalogue.SignedValue;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Placement;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.DayCount;
import org.kneeroll.core.measure.TimeRange;

/**
 * How values look that are written as one piece of text, as regular expressions that every
 * validator of JSON Schema reads alike: no flags, no look-behind, no class that depends on
 * Unicode's version.
 *
 * <p>A form takes in everything that the type's own reader accepts. Where it takes in more, such as
 * a range that runs backwards, the checker says so.
 */
final class TextForms {

  /**
   * A form of text.
   *
   * @param pattern the whole text, without anchors
   * @param help what to write, for the message of an editor
   * @param examples of it
   * @param types what it is to a reader of YAML that does not know the model
   */
  record Form(String pattern, String help, List<String> examples, List<String> types) {

    Form(String pattern, String help, List<String> examples) {
      this(pattern, help, examples, List.of("string"));
    }

    /** The same, where a plain value is also read as another type: {@code 10} is a number. */
    Form orType(String type) {
      return new Form(pattern, help, examples, List.of("string", type));
    }

    /** The expression that a text as a whole has to match. */
    String whole() {
      return "^(" + pattern + ")$";
    }

    /** The same, or one of the words that stand for a value that is not given here. */
    Form prescribed() {
      return new Form(
          expand("_(blank|unknown|(") + pattern + expand(")(_\\(proposed\\))?)_"),
          help + "; `blank` for what the clinician fills in; `unknown` where the source is silent",
          List.of(examples.get(0), examples.get(examples.size() - 1) + " (proposed)", "blank"),
          types);
    }
  }

  /** Parts of the expressions; lower-case letters stand for either case, and blanks for nothing. */
  private static final Map<String, String> PARTS =
      Map.of(
          "ABOUT", "((about|around|approximately|approx\\.?|roughly|~)_)?",
          "N", "\\d{1,6}",
          "TIME", "N _ UNIT",
          "UNIT", "(s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?)",
          "TO", "_ (to|DASH) _",
          "DECIMAL", "\\d{1,4}(\\.\\d{1,3})?",
          "ANGLE", "DECIMAL _ (deg|degrees?|°)",
          "LENGTH", "DECIMAL _ (mm|millimet(re|er)s?|cm|centimet(re|er)s?|m|met(re|er)s?)");

  /** Every space and every dash that stands for a plain one in an amount. */
  private static final String SPACE =
      "[\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

  private static final String DASH =
      "[-\\u058a\\u05be\\u1400\\u1806\\u2010-\\u2015\\u2212\\u2e17\\u2e1a\\u2e3a\\u2e3b\\u2e40\\u2e5d"
          + "\\u301c\\u3030\\u30a0\\ufe31\\ufe32\\ufe58\\ufe63\\uff0d]";

  private static final Pattern TOKEN = Pattern.compile("\\\\.|[A-Z]+|[a-z]|[\\s\\S]");

  private static final Map<Class<?>, Form> BY_TYPE =
      Map.of(
          ExerciseId.class,
          new Form(
                  "[a-z0-9]+(-[a-z0-9]+)*",
                  "an id has lower-case letters, digits and hyphens, such as `knee-roll`",
                  List.of("knee-roll"))
              .orType("integer"),
          CountRange.class,
          new Form(
                  expand("_(from S+ ABOUT N _to_ N | ABOUT N (TO N)?)_"),
                  "write a number such as `10`, or a range such as `10 to 15`",
                  List.of("10 to 15", "about 20", "10"))
              .orType("integer"),
          TimeRange.class,
          new Form(
              expand("_(from S+ ABOUT N _ UNIT? _to_ TIME | ABOUT (TIME | N _ UNIT? TO TIME))_"),
              "write a time and its unit, such as `30 s`, `5 to 10 s` or `2 min`",
              List.of("30 s", "2 min", "5 to 10 s")),
          CatalogueFormat.class,
          new Form("[1-9]\\d{0,3}", "write the number of a format", List.of("1")).orType("integer"),
          DayCount.class,
          new Form(
                  expand("_ N _ (days?|weeks?)? _"),
                  "write a number of days, such as `14 days` or `2 weeks`",
                  List.of("14 days", "2 weeks", "14"))
              .orType("integer"),
          Bound.class,
          new Form(
              expand("_(comfortable | up S+ to S+ (LENGTH | (LENGTH|ANGLE) S+ from S+ .+))_"),
              "write `up to` a number, its unit and from where, such as `up to 45 deg from"
                  + " upright`, or `comfortable`",
              List.of("comfortable", "up to 2 cm", "up to 45 deg from upright")),
          Placement.class,
          new Form(
                  "[\\s\\S]*[^\\u0009-\\u000d\\u0020.,0-9-][\\s\\S]*",
                  "write an amount with its unit or words, such as `90 deg` or `together`",
                  List.of("90 deg", "together", "10 to 15 cm from the bottom"))
              .orType("boolean"),
          Amount.class,
          new Form(
              expand("_(LENGTH | ANGLE)_"),
              "write a number and its unit, such as `45 deg` or `2 cm`",
              List.of("45 deg", "2 cm")),
          Colour.class,
          new Form(
              "#[0-9A-Fa-f]{6}",
              "write a hash sign and six digits or letters A to F, such as `\"#3F4F8C\"`",
              List.of("#3F4F8C")),
          LocalDate.class,
          new Form(
              "([0-9]{4}|[+-][0-9]{4,10})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
              "write year, month and day, such as `2026-11-21`", List.of("2026-11-21")));

  /** The forms of poses. */
  private static final Map<Class<?>, Form> OF_POSES =
      Map.of(
          Angle.class,
              new Form(
                  expand("_(ANGLE)_"),
                  "write a number and its unit, such as `45 deg`",
                  List.of("45 deg")),
          JointMotion.class,
              new Form(
                  " *((left|right|other|both) )?(" + String.join("|", JointMotion.KNOWN) + ") *",
                  "write a joint and its movement, such as `hip flexion` or `other knee flexion`",
                  List.of("hip flexion", "other knee flexion")),
          SignedValue.class,
              new Form(
                  "[0-9a-f]{64} [\\s\\S]*",
                  "`kneeroll sign` writes this: a SHA-256, a space and the words that were signed",
                  List.of()));

  private TextForms() {}

  /**
   * The form of a type.
   *
   * @return empty if it has none of its own
   */
  static Optional<Form> of(Class<?> type) {
    return Optional.ofNullable(BY_TYPE.getOrDefault(type, OF_POSES.get(type)));
  }

  private static String expand(String template) {
    return TOKEN
        .matcher(template)
        .replaceAll(token -> Matcher.quoteReplacement(part(token.group())));
  }

  private static String part(String token) {
    if (PARTS.containsKey(token)) {
      return expand(PARTS.get(token));
    }
    char first = token.charAt(0);
    return switch (token) {
      case "_" -> SPACE + "*";
      case "S" -> SPACE;
      case "DASH" -> DASH;
      case " " -> "";
      case "\\d" -> "[0-9]";
      default ->
          first >= 'a' && first <= 'z' ? "[" + Character.toUpperCase(first) + token + "]" : token;
    };
  }
}
