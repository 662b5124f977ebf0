package org.kneeroll.cli.reporting;

import org.kneeroll.catalogue.reporting.ReportingReview;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.core.exercise.Term;

/** How the answers to checklists are shown. */
public enum ReviewFormat implements Term {
  /** For people at a terminal. */
  TABLE,
  /** For people, as a document. */
  MARKDOWN,
  /** For programs. */
  JSON;

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  /**
   * The whole review as one text.
   *
   * @param width of the terminal, for the table
   */
  public String print(ReportingReview review, int width, Palette palette) {
    return switch (this) {
      case TABLE -> ReviewTable.print(review, width, palette);
      case MARKDOWN -> ReviewMarkdown.print(review);
      case JSON -> ReviewJson.print(review);
    };
  }
}
