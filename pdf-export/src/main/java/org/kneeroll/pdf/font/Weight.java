package org.kneeroll.pdf.font;

/** How heavy the strokes are. There is no italic: slanted words are harder to read. */
public enum Weight {
  /** Running text. */
  REGULAR,
  /** Headings, labels and what decides. */
  BOLD
}
