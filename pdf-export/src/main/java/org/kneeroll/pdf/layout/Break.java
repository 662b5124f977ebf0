package org.kneeroll.pdf.layout;

/** How willingly a page ends before a strip, from gladly to not at all. */
enum Break {
  /** Between blocks. */
  FREE,
  /** Between items of a list, or inside a long paragraph with two lines on each side. */
  INSIDE_BLOCK,
  /** Inside a section of a few lines, which is better read as a whole. */
  INSIDE_SHORT_SECTION,
  /** Between the parts of something that is kept on one page if it fits on one. */
  BETWEEN_PARTS,
  /** Inside such a part. */
  INSIDE_PART,
  /** Only if a page can hold nothing otherwise: after a heading, inside a short paragraph. */
  NEVER
}
