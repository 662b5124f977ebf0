package org.kneeroll.pdf.layout;

import org.kneeroll.core.drawing.Colour;
import org.kneeroll.leaflet.Block.Tone;
import org.kneeroll.leaflet.Look;
import org.kneeroll.pdf.font.Weight;

/**
 * Sizes and colours of everything in a leaflet of one brand.
 *
 * <p>Running text is 12 pt, the least that guidance on clear print asks for, and small print is
 * never below 10.5 pt. A brand's colour is used for words on white only where its contrast with
 * white is 4.5 at least (WCAG 2.2, 1.4.3).
 */
final class Stylesheet {

  /** Rules between exercises and under headings. */
  static final Colour RULE = new Colour(0xC9CDD6);

  /** Edge of a field: at least 3 to 1 against white (WCAG 2.2, 1.4.11). */
  static final Colour FIELD_EDGE = new Colour(0x6B7280);

  /** Behind the headings of a table: dark text on it keeps a contrast of more than 12 to 1. */
  static final Colour TABLE_TINT = new Colour(0xEEF0F4);

  private static final double READABLE = 4.5;

  private final Look look;
  private final Density density;
  private final Colour strong;

  Stylesheet(Look look, Density density) {
    this(
        look,
        density,
        look.primary().contrastWith(Colour.WHITE) >= READABLE ? look.primary() : look.text());
  }

  private Stylesheet(Look look, Density density, Colour strong) {
    this.look = look;
    this.density = density;
    this.strong = strong;
  }

  /** The same with another colour for headings and links. */
  Stylesheet withStrong(Colour other) {
    return new Stylesheet(look, density, other);
  }

  /** How closely things are set. */
  Density density() {
    return density;
  }

  /** Running text of a size. */
  TextStyle open(Weight weight, double sizePt, Colour colour) {
    return new TextStyle(weight, sizePt, sizePt * density.leading(), colour);
  }

  /** The brand. */
  Look look() {
    return look;
  }

  /** The brand's colour where white paper lets it be read, otherwise the text's. */
  Colour strong() {
    return strong;
  }

  TextStyle paragraph(Tone tone) {
    return switch (tone) {
      case PLAIN -> body();
      case LEAD -> open(Weight.REGULAR, 13, look.text());
      case STRONG -> open(Weight.BOLD, 12, look.text());
      case NOTE -> open(Weight.REGULAR, 10.5, look.text());
    };
  }

  /** The name of an exercise, whatever the level of its heading. */
  TextStyle exerciseName() {
    return TextStyle.tight(Weight.BOLD, 14.5, look.text());
  }

  TextStyle body() {
    return open(Weight.REGULAR, 12, look.text());
  }

  /** A heading below the title. */
  TextStyle heading(int level) {
    return switch (level) {
      case 1, 2 -> TextStyle.tight(Weight.BOLD, 17, strong);
      case 3 -> TextStyle.tight(Weight.BOLD, 14, look.text());
      default -> TextStyle.tight(Weight.BOLD, 12, look.text());
    };
  }

  TextStyle fieldLabel() {
    return open(Weight.REGULAR, 12, look.text());
  }

  /** The label of a fact. */
  TextStyle factLabel() {
    return open(Weight.BOLD, 12, look.text());
  }

  /** Headings of rows and columns, which have to go into narrow columns. */
  TextStyle tableHeading() {
    return TextStyle.tight(Weight.BOLD, 11, look.text());
  }

  TextStyle fieldValue() {
    return open(Weight.REGULAR, 12, Colour.BLACK);
  }

  /** As large as the name beside it, so that both are one line to whoever copies the text. */
  TextStyle badge() {
    return exerciseName().in(look.onPrimary());
  }

  TextStyle footer() {
    return new TextStyle(Weight.REGULAR, 9.25, 11.75, look.text());
  }

  /**
   * The longest good line, in points: 60 to 75 characters of the size, whose average width is a
   * little more than half an em.
   */
  static double measurePt(TextStyle style) {
    return style.sizePt() * 38.5;
  }
}
