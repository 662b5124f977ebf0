package org.kneeroll.catalogue.svg;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the values of SVG attributes are written.
 *
 * <p>A browser passes over a value that it cannot read and paints something else. In a logo that
 * would be a mistake nobody notices, so such values are found here.
 */
final class AttributeForms {

  private static final String NUMBER = "[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?";

  private static final Pattern LENGTH =
      Pattern.compile(NUMBER + "(?:px|pt|pc|mm|cm|in|em|ex|rem|q|%)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern COLOUR =
      Pattern.compile(
          "#(?:[0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})|[a-z-]+"
              + "|rgba?\\(\\s*[0-9.]+%?(?:[\\s,/]+[0-9.]+%?){2,3}\\s*\\)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> LENGTHS =
      Set.of(
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "width",
          "height",
          "stroke-width",
          "stroke-dashoffset",
          "pathLength",
          "stroke-miterlimit");

  private static final Set<String> NEVER_NEGATIVE =
      Set.of("r", "rx", "ry", "width", "height", "stroke-width", "pathLength");

  private static final Set<String> COLOURS = Set.of("fill", "stroke", "color");

  private static final Set<String> OPACITIES = Set.of("opacity", "fill-opacity", "stroke-opacity");

  /** How many numbers follow each letter of path data. */
  private static final Map<Character, Integer> STEPS =
      Map.of('M', 2, 'L', 2, 'H', 1, 'V', 1, 'C', 6, 'S', 4, 'Q', 4, 'T', 2, 'A', 7, 'Z', 0);

  private static final Map<String, Set<Integer>> TRANSFORMS =
      Map.of(
          "matrix", Set.of(6),
          "translate", Set.of(1, 2),
          "scale", Set.of(1, 2),
          "rotate", Set.of(1, 3),
          "skewX", Set.of(1),
          "skewY", Set.of(1));

  private AttributeForms() {}

  /** Whether a value can be what the attribute asks for; true for attributes of no interest. */
  static boolean accept(String attribute, String value) {
    String text = value.trim();
    if (text.equals("inherit")) {
      return true;
    } else if (LENGTHS.contains(attribute)) {
      return text.equals("auto")
          || (isLength(text) && !(text.startsWith("-") && NEVER_NEGATIVE.contains(attribute)));
    } else if (COLOURS.contains(attribute)) {
      return COLOUR.matcher(text).matches();
    } else if (OPACITIES.contains(attribute)) {
      return isLength(text);
    }
    return switch (attribute) {
      case "d" -> text.equals("none") || isPath(new Cursor(text));
      case "points" -> isNumberList(new Cursor(text));
      case "transform" -> text.equals("none") || isTransform(new Cursor(text));
      case "stroke-dasharray" ->
          text.equals("none")
              || Pattern.compile("[\\s,]+").splitAsStream(text).allMatch(AttributeForms::isLength);
      default -> true;
    };
  }

  static boolean isLength(String text) {
    return LENGTH.matcher(text).matches();
  }

  /** SVG 2, 9.3.9, the grammar for path data. */
  private static boolean isPath(Cursor cursor) {
    boolean first = true;
    while (!cursor.atEnd()) {
      char letter = cursor.peek();
      Integer count = STEPS.get(upper(letter));
      if (count == null || (first && upper(letter) != 'M')) {
        return false;
      }
      first = false;
      cursor.step();
      do {
        if (!isStep(cursor, count)) {
          return false;
        }
      } while (count > 0 && !cursor.atEnd() && !STEPS.containsKey(upper(cursor.peek())));
    }
    return true;
  }

  private static char upper(char letter) {
    return letter >= 'a' && letter <= 'z' ? (char) (letter - 'a' + 'A') : letter;
  }

  private static boolean isStep(Cursor cursor, int count) {
    for (int i = 0; i < count; i++) {
      boolean flag = count == 7 && (i == 3 || i == 4);
      if (!(flag ? cursor.flag() : cursor.number())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumberList(Cursor cursor) {
    int count = 0;
    while (cursor.number()) {
      count++;
    }
    return cursor.atEnd() && count % 2 == 0;
  }

  private static boolean isTransform(Cursor cursor) {
    while (!cursor.atEnd()) {
      Set<Integer> counts = TRANSFORMS.get(cursor.word());
      if (counts == null || cursor.peek() != '(') {
        return false;
      }
      cursor.step();
      int count = 0;
      while (cursor.number()) {
        count++;
      }
      if (cursor.peek() != ')' || !counts.contains(count)) {
        return false;
      }
      cursor.step();
    }
    return true;
  }
}
