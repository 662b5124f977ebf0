package org.kneeroll.pdf.font;

import java.util.Arrays;

/**
 * Text with a face, a glyph and a width for each character, and the places where a line may end.
 *
 * <p>One glyph stands for one character: that holds for Latin, Greek and Cyrillic. Positions are
 * indexes of characters, not of {@code char}s. Widths are in ems: a width in points is the width
 * here times the size of the type.
 */
public final class ShapedText {

  private static final ShapedText EMPTY =
      new ShapedText(new int[0], new Face[0], new char[0], new double[1], new boolean[0]);

  private final int[] codePoints;
  private final Face[] faces;
  private final char[] glyphs;
  private final double[] starts;
  private final boolean[] breaks;

  private ShapedText(
      int[] codePoints, Face[] faces, char[] glyphs, double[] starts, boolean[] breaks) {
    this.codePoints = codePoints;
    this.faces = faces;
    this.glyphs = glyphs;
    this.starts = starts;
    this.breaks = breaks;
  }

  /**
   * Shapes a text, after {@link PrintableText#of} was applied to it.
   *
   * @throws IllegalArgumentException if no face has a character; {@link PrintableText#uncovered}
   *     says so beforehand
   */
  public static ShapedText of(String text, Typeface typeface) {
    String printable = PrintableText.of(text);
    if (printable.isEmpty()) {
      return EMPTY;
    }
    int[] codePoints = new int[printable.length()];
    Face[] faces = new Face[printable.length()];
    char[] glyphs = new char[printable.length()];
    double[] starts = new double[printable.length() + 1];
    boolean[] breaks = new boolean[printable.length()];
    Face face = typeface.firstFace();
    int count = 0;
    for (int i = 0; i < printable.length(); ) {
      int codePoint = printable.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint == PrintableText.ZERO_WIDTH_SPACE) {
        if (count > 0) {
          breaks[count - 1] = true;
        }
        continue;
      }
      if (!face.covers(codePoint)) {
        face = covering(codePoint, typeface);
      }
      int glyph = face.glyph(codePoint);
      codePoints[count] = codePoint;
      faces[count] = face;
      glyphs[count] = (char) glyph;
      starts[count + 1] = starts[count] + (double) face.advance(glyph) / face.unitsPerEm();
      if (count > 0 && mayBreakBetween(codePoints, count)) {
        breaks[count - 1] = true;
      }
      count++;
    }
    return new ShapedText(
        Arrays.copyOf(codePoints, count), faces, glyphs, starts, Arrays.copyOf(breaks, count));
  }

  private static Face covering(int codePoint, Typeface typeface) {
    Face face = typeface.faceFor(codePoint);
    if (face == null) {
      throw new IllegalArgumentException(
          "no font has the character U+" + Integer.toHexString(codePoint));
    }
    return face;
  }

  /**
   * Whether a line may end before the last character. After a space; after a hyphen, dash or slash
   * between two letters, so that {@code 5-10} and {@code 10–15} stay whole.
   */
  private static boolean mayBreakBetween(int[] codePoints, int last) {
    int before = codePoints[last - 1];
    if (before == ' ') {
      return codePoints[last] != ' ';
    }
    boolean joint =
        before == '-' || before == '/' || before == 0x2010 || before == 0x2013 || before == 0x2014;
    return joint
        && last > 1
        && Character.isLetter(codePoints[last])
        && Character.isLetter(codePoints[last - 2]);
  }

  /** How many characters there are. */
  public int length() {
    return codePoints.length;
  }

  /** The character at a position. */
  public int codePoint(int index) {
    return codePoints[index];
  }

  /** The face that draws the character at a position. */
  public Face face(int index) {
    return faces[index];
  }

  /** The glyph of the character at a position, in its {@link #face}. */
  public int glyph(int index) {
    return glyphs[index];
  }

  /** Whether a line may end after the character at a position. */
  public boolean mayBreakAfter(int index) {
    return breaks[index];
  }

  /** The width of the characters from one position to before another, in ems. */
  public double widthEm(int from, int to) {
    return starts[to] - starts[from];
  }

  /** The width of the whole text, in ems. */
  public double widthEm() {
    return starts[codePoints.length];
  }

  /** The characters from one position to before another. */
  public String substring(int from, int to) {
    return new String(codePoints, from, to - from);
  }

  /** The text. */
  @Override
  public String toString() {
    return substring(0, length());
  }
}
