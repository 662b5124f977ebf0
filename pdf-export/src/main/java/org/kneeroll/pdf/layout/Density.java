package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.pdf.print.Spacing;

/**
 * How closely things are set.
 *
 * @param leading of running text, as a multiple of its size
 * @param gapScales by which all gaps may be multiplied, the best first; a later one is taken where
 *     it saves a page
 * @param pictures how large they may be
 * @param exerciseHighestPt up to which an exercise may grow for the sake of a larger picture
 * @param packed whether exercises are packed: their text begins below the number, not beside it,
 *     and their fields stand below the picture
 * @param paired whether two packed exercises may stand side by side
 */
record Density(
    double leading,
    List<Double> gapScales,
    PictureSizes pictures,
    double exerciseHighestPt,
    boolean packed,
    boolean paired) {

  private static final double PICTURE_SHARE_OF_PAGE = 0.27;
  private static final double EXERCISE_SHARE_OF_PAGE = 0.74;

  private static final Density OPEN =
      new Density(
          1.35,
          List.of(1.0, 0.9, 0.8, 0.7, 0.6),
          new PictureSizes(0.29, 190, 260),
          Double.POSITIVE_INFINITY,
          false,
          false);
  private static final Density COMPACT =
      new Density(
          1.18,
          List.of(0.55, 0.45, 0.36),
          new PictureSizes(0.25, 104, 160),
          Double.POSITIVE_INFINITY,
          true,
          true);

  /** Sizes of pictures as multiples of the usual one, the best first. */
  private static final List<Double> PICTURES = List.of(1.15, 1.0, 0.88, 0.76, 0.62);

  Density {
    gapScales = List.copyOf(gapScales);
  }

  /**
   * How large pictures may be.
   *
   * @param share of the width that those beside exercises get
   * @param besidePt what none beside an exercise is higher than
   * @param alonePt what no other is higher than
   */
  record PictureSizes(double share, double besidePt, double alonePt) {

    private PictureSizes times(double by) {
      return new PictureSizes(share * by, besidePt * by, alonePt * by);
    }

    private PictureSizes atMost(double highestPt) {
      return new PictureSizes(share, Math.min(besidePt, highestPt), Math.min(alonePt, highestPt));
    }
  }

  /** The smallest gaps there may be, as a multiple of the usual ones. */
  double smallestGaps() {
    return gapScales.get(gapScales.size() - 1);
  }

  static Density of(Spacing spacing) {
    return switch (spacing) {
      case OPEN -> OPEN;
      case COMPACT -> COMPACT;
    };
  }

  /** The same for a page of a height, of which no picture takes more than a good quarter. */
  Density onPage(double heightPt) {
    return new Density(
        leading,
        gapScales,
        pictures.atMost(heightPt * PICTURE_SHARE_OF_PAGE),
        heightPt * EXERCISE_SHARE_OF_PAGE,
        packed,
        paired);
  }

  /**
   * The same with other pictures and other pairs, the best first; a later one is taken where it
   * saves a page, keeps something together, or leaves much less of a page empty.
   */
  List<Density> alternatives() {
    List<Density> found = new ArrayList<>();
    for (double by : PICTURES) {
      PictureSizes sizes = pictures.times(by);
      found.add(new Density(leading, gapScales, sizes, exerciseHighestPt, packed, paired));
      if (paired) {
        found.add(new Density(leading, gapScales, sizes, exerciseHighestPt, packed, false));
      }
    }
    return found;
  }
}
