package org.kneeroll.core.drawing;

import java.util.Locale;
import java.util.regex.Pattern;
import org.kneeroll.core.diagnostic.Quoted;

/**
 * An opaque sRGB colour, written {@code "#3F4F8C"}.
 *
 * @param rgb red, green and blue in the low 24 bits, eight bits each
 */
public record Colour(int rgb) {

  private static final Pattern FORM = Pattern.compile("#[0-9A-Fa-f]{6}");

  /** Black. */
  public static final Colour BLACK = new Colour(0x000000);

  /** White. */
  public static final Colour WHITE = new Colour(0xFFFFFF);

  /**
   * Checks that nothing stands above the low 24 bits.
   *
   * @throws IllegalArgumentException if something does
   */
  public Colour {
    if ((rgb & 0xFF000000) != 0) {
      throw new IllegalArgumentException("not an RGB colour: " + rgb);
    }
  }

  /**
   * Reads a colour as an author writes it.
   *
   * @param text a hash sign and six hexadecimal digits
   * @throws IllegalArgumentException with a message for the author, if it is anything else
   */
  public static Colour parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text)
              + " is not a colour: write a hash sign and six digits or letters A to F, such as"
              + " \"#3F4F8C\"");
    }
    return new Colour(Integer.parseInt(text.substring(1), 16));
  }

  /** Red, 0 to 255. */
  public int red() {
    return rgb >> 16;
  }

  /** Green, 0 to 255. */
  public int green() {
    return rgb >> 8 & 0xFF;
  }

  /** Blue, 0 to 255. */
  public int blue() {
    return rgb & 0xFF;
  }

  /**
   * Contrast ratio with another colour, from 1 (equal) to 21 (black on white).
   *
   * <p>Source: WCAG 2.2, definitions of contrast ratio and relative luminance.
   */
  public double contrastWith(Colour other) {
    double mine = luminance();
    double theirs = other.luminance();
    return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
  }

  /**
   * The grey of the same relative luminance (WCAG 2.2), as near as 256 greys allow: what stood out
   * from its surroundings in colour stands out as much in grey.
   */
  public Colour grey() {
    double luminance = luminance();
    double level =
        luminance <= 0.04045 / 12.92
            ? luminance * 12.92
            : 1.055 * StrictMath.pow(luminance, 1 / 2.4) - 0.055;
    int channel = (int) StrictMath.rint(level * 255);
    return new Colour(channel << 16 | channel << 8 | channel);
  }

  private double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%06X", rgb);
  }
}
