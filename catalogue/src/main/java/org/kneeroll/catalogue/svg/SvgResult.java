package org.kneeroll.catalogue.svg;

import java.util.Objects;
import org.kneeroll.core.drawing.Drawing;

/** What became of an SVG file. */
public sealed interface SvgResult {

  /**
   * The file as a display list.
   *
   * @param drawing in the file's own units: those of its {@code viewBox}, or pixels where it has
   *     none
   */
  record Picture(Drawing drawing) implements SvgResult {
    /** Refuses null. */
    public Picture {
      Objects.requireNonNull(drawing, "drawing");
    }
  }

  /**
   * Why the file cannot be a logo. Both sentences are for the author: lower case, no full stop.
   *
   * @param reason what was found, such as {@code the logo contains text (`text`)}
   * @param advice what to do about it
   */
  record Refusal(String reason, String advice) implements SvgResult {
    /** Refuses nulls. */
    public Refusal {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(advice, "advice");
    }
  }
}
