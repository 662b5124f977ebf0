package org.kneeroll.pdf.layout;

import java.util.List;
import org.kneeroll.pdf.print.Spacing;

/**
 * How closely things are set.
 *
 * @param leading of running text, as a multiple of its size
 * @param gapScales by which all gaps may be multiplied, the best first; a later one is taken where
 *     it saves a page
 * @param pictureShare of the width that the pictures beside exercises get
 * @param pictureHighestPt what no such picture is higher than
 * @param alonePt what no other picture is higher than
 * @param packed whether exercises are packed: their text begins below the number, not beside it,
 *     and their fields stand below the picture
 */
record Density(
    double leading,
    List<Double> gapScales,
    double pictureShare,
    double pictureHighestPt,
    double alonePt,
    boolean packed) {

  private static final double PAGE_SHARE = 0.27;

  private static final Density OPEN =
      new Density(1.35, List.of(1.0, 0.9, 0.8, 0.7, 0.6), 0.29, 190, 260, false);
  private static final Density COMPACT =
      new Density(1.18, List.of(0.55, 0.45, 0.36), 0.25, 104, 160, true);

  /** Sizes of pictures as multiples of the usual one, the best first. */
  private static final List<Double> PICTURES = List.of(1.15, 1.0, 0.88, 0.76, 0.62);

  Density {
    gapScales = List.copyOf(gapScales);
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
    double highestPt = heightPt * PAGE_SHARE;
    return new Density(
        leading,
        gapScales,
        pictureShare,
        Math.min(pictureHighestPt, highestPt),
        Math.min(alonePt, highestPt),
        packed);
  }

  /**
   * The same with larger and smaller pictures, the best first; a later one is taken where it saves
   * a page, or keeps something together.
   */
  List<Density> withOtherPictures() {
    return PICTURES.stream()
        .map(
            by ->
                new Density(
                    leading,
                    gapScales,
                    pictureShare * by,
                    pictureHighestPt * by,
                    alonePt * by,
                    packed))
        .toList();
  }
}
