package org.kneeroll.pdf.print;

import java.util.Objects;

/**
 * How a leaflet is printed for somebody.
 *
 * @param paper the sheets
 * @param type how large the text is
 * @param spacing how much room things get
 * @param ink colours or grey
 */
public record PrintProfile(Paper paper, TypeSize type, Spacing spacing, Ink ink) {

  /** A4, 12 pt, open, in the brand's colours. */
  public static final PrintProfile STANDARD =
      new PrintProfile(Paper.A4, TypeSize.STANDARD, Spacing.OPEN, Ink.COLOUR);

  /** Refuses nulls. */
  public PrintProfile {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(spacing, "spacing");
    Objects.requireNonNull(ink, "ink");
  }

  /** The same on other paper. */
  public PrintProfile on(Paper other) {
    return new PrintProfile(other, type, spacing, ink);
  }

  /** The same with larger or smaller text. */
  public PrintProfile in(TypeSize other) {
    return new PrintProfile(paper, other, spacing, ink);
  }

  /** The same with more or less room. */
  public PrintProfile with(Spacing other) {
    return new PrintProfile(paper, type, other, ink);
  }

  /** The same in other ink. */
  public PrintProfile with(Ink other) {
    return new PrintProfile(paper, type, spacing, other);
  }

  @Override
  public String toString() {
    return paper + ", " + type + ", " + spacing + ", " + ink;
  }
}
