package org.kneeroll.pdf.page;

/** What a mark on the page belongs to: a part of the document, or nothing that is read out. */
public sealed interface Tag {

  /** Marks that a screen reader skips. */
  enum Artifact implements Tag {
    /** What repeats at the top of pages. */
    HEADER,
    /** What repeats at the foot of pages. */
    FOOTER,
    /** Rules, frames, tints and badges. */
    DECORATION
  }

  /** Marks that are read out, in the order of the document's tree. */
  non-sealed interface Content extends Tag {}
}
