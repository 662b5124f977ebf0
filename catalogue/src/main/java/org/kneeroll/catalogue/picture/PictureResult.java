package org.kneeroll.catalogue.picture;

import java.util.Objects;
import org.kneeroll.core.drawing.Drawing;

/** What became of a picture's file. */
public sealed interface PictureResult {

  /**
   * The file as a display list.
   *
   * @param drawing in the file's own units: dots of a PNG; of an SVG those of its {@code viewBox},
   *     or pixels where it has none
   */
  record Picture(Drawing drawing) implements PictureResult {
    /** Refuses null. */
    public Picture {
      Objects.requireNonNull(drawing, "drawing");
    }
  }

  /**
   * Why the file cannot be shown. Both sentences are for the author: lower case, no full stop.
   *
   * @param reason what was found, such as {@code the picture contains text (`text`)}
   * @param advice what to do about it
   */
  record Refusal(String reason, String advice) implements PictureResult {
    /** Refuses nulls. */
    public Refusal {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(advice, "advice");
    }
  }
}
