package org.kneeroll.pdf.page;

/** What a part of the document is to somebody who cannot see it. */
public enum Role {
  /** The whole leaflet. */
  DOCUMENT,
  /** A part that its heading names. */
  SECTION,
  /** Parts that belong together without a heading. */
  GROUP,
  /** The leaflet's title. */
  HEADING_1,
  /** A heading below the title. */
  HEADING_2,
  /** A heading below one of level 2. */
  HEADING_3,
  /** A heading below one of level 3. */
  HEADING_4,
  /** A paragraph, or the words that name a field. */
  PARAGRAPH,
  /** A list. */
  LIST,
  /** An item of a list. */
  LIST_ITEM,
  /** An item's number, bullet or term. */
  LABEL,
  /** What an item says. */
  LIST_BODY,
  /** A picture. */
  FIGURE,
  /** Words that lead elsewhere. */
  LINK,
  /** A field to fill in. */
  FORM,
  /**
   * The words that name a field and the field, in this order and nothing else; each standard has
   * its own way to tie them together.
   */
  LABELLED_FIELD,
  /** Rows of cells. */
  TABLE,
  /** A row, one cell for each column. */
  TABLE_ROW,
  /** A cell that names its row or its column. */
  TABLE_HEADING,
  /** A cell that is no heading. */
  TABLE_CELL;

  /**
   * The role of a heading.
   *
   * @param level 1 to 4
   * @throws IllegalArgumentException if the level is another
   */
  public static Role heading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      case 4 -> HEADING_4;
      default -> throw new IllegalArgumentException("not a heading level: " + level);
    };
  }
}
