package org.kneeroll.catalogue.svg;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How large a picture is in its own units.
 *
 * @param width of the {@code viewBox}; where there is none, of the picture in CSS pixels
 * @param height likewise
 */
record PictureSize(double width, double height) {

  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "(\\+?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)(px|pt|pc|mm|cm|in|q)?");

  /** CSS Values and Units 4, 6.2: an inch is 96 pixels. */
  private static final Map<String, Double> PIXELS =
      Map.of(
          "px",
          1.0,
          "pt",
          96 / 72.0,
          "pc",
          16.0,
          "mm",
          96 / 25.4,
          "cm",
          96 / 2.54,
          "in",
          96.0,
          "q",
          96 / 101.6);

  /** The size that the root element states; empty if there is none, and then objected to. */
  static Optional<PictureSize> of(SvgElement root, Objections objections) {
    String viewBox = root.attribute("viewBox");
    Optional<PictureSize> size =
        viewBox != null
            ? fromViewBox(viewBox)
            : pixels(root.attribute("width"))
                .flatMap(w -> pixels(root.attribute("height")).map(h -> new PictureSize(w, h)));
    if (size.isEmpty()) {
      objections.raise(
          viewBox != null
              ? "the `viewBox` of the picture is `"
                  + Quote.shortened(viewBox)
                  + "`, which is no size"
              : "the picture does not say how large it is",
          "give the `svg` element a `viewBox`, such as \"0 0 64 64\"");
    } else if (!size.get().isUsable()) {
      objections.raise(
          "the picture is " + size.get() + " units large, which is too small or too large to print",
          "scale it in a drawing program to a side of 10 to 1000 units");
    }
    return size;
  }

  private boolean isUsable() {
    return Math.min(width, height) >= SvgLimits.SHORTEST_SIDE
        && Math.max(width, height) <= SvgLimits.LONGEST_SIDE;
  }

  private static Optional<PictureSize> fromViewBox(String viewBox) {
    String[] parts = viewBox.strip().split("[\\s,]+", -1);
    if (parts.length != 4 || !isCoordinate(parts[0]) || !isCoordinate(parts[1])) {
      return Optional.empty();
    }
    return pixels(parts[2]).flatMap(w -> pixels(parts[3]).map(h -> new PictureSize(w, h)));
  }

  private static boolean isCoordinate(String text) {
    Cursor cursor = new Cursor(text);
    return cursor.number() && cursor.atEnd();
  }

  private static Optional<Double> pixels(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher matcher = ABSOLUTE.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String unit = matcher.group(2);
    double value =
        Double.parseDouble(matcher.group(1)) * PIXELS.getOrDefault(unit == null ? "px" : unit, 1.0);
    return value > 0 ? Optional.of(value) : Optional.empty();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3g by %.3g", width, height);
  }
}
