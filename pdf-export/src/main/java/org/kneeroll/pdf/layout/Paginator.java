package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.kneeroll.pdf.page.Mark;

/**
 * Puts strips on pages, each of which ends where {@link PageBreaks} says.
 *
 * <p>A page that has some room left spreads it over the wide gaps between its exercises and
 * sections, a little to each.
 */
final class Paginator {

  private static final double WIDE_GAP_PT = 12;
  private static final double MOST_EXTRA_PT = 12;

  /** How far a frame that goes on overleaf reaches below its last line. */
  private static final double BELOW_CUT_PT = 5;

  private final List<Strip> strips;
  private final IntToDoubleFunction topPt;
  private final IntToDoubleFunction bottomPt;
  private final List<Double> gapScales;

  /**
   * Prepares the dealing.
   *
   * @param topPt where the first strip of a page stands, by the page's index; the same on all pages
   *     but the first
   * @param bottomPt what no strip reaches below, by the page's index; likewise
   * @param gapScales what gaps may be multiplied by, the best first
   */
  Paginator(
      List<Strip> strips,
      IntToDoubleFunction topPt,
      IntToDoubleFunction bottomPt,
      List<Double> gapScales) {
    this.strips = strips;
    this.topPt = topPt;
    this.bottomPt = bottomPt;
    this.gapScales = List.copyOf(gapScales);
  }

  /** Where pages end. */
  PageBreaks breaks() {
    return PageBreaks.of(strips, heightPt(0), heightPt(1), gapScales);
  }

  /** The marks of each page; one empty page if there are no strips. */
  List<List<Mark>> pages(PageBreaks breaks) {
    List<List<Mark>> pages = new ArrayList<>();
    int start = 0;
    for (int end : breaks.ends()) {
      pages.add(placed(start, end, pages.size(), breaks.gapScale()));
      start = end;
    }
    if (pages.isEmpty()) {
      pages.add(List.of());
    }
    return pages;
  }

  private double heightPt(int page) {
    return bottomPt.applyAsDouble(page) - topPt.applyAsDouble(page);
  }

  private List<Mark> placed(int start, int end, int page, double gapScale) {
    List<Strip> placed = onPage(start, end);
    List<Mark> marks = new ArrayList<>();
    double extraPt = end < strips.size() ? extraPt(placed, page, gapScale) : 0;
    double yPt = topPt.applyAsDouble(page);
    int behind = 0;
    double enclosedFromPt = 0;
    @Nullable Enclosure open = null;
    for (int i = 0; i < placed.size(); i++) {
      Strip strip = placed.get(i);
      if (open != null && strip.enclosure() != open) {
        marks.addAll(behind, open.behind(enclosedFromPt, yPt));
        open = null;
      }
      if (i > 0) {
        double gapPt = strip.gapPt() * gapScale + (isWide(strip) ? extraPt : 0);
        if (strip.separator() != null) {
          marks.add(strip.separator().moved(0, yPt + gapPt / 2));
        }
        yPt += gapPt;
      }
      if (strip.enclosure() != null && open == null) {
        open = strip.enclosure();
        behind = marks.size();
        enclosedFromPt = yPt;
      }
      for (Mark mark : strip.marks()) {
        marks.add(mark.moved(0, yPt));
      }
      yPt += strip.heightPt();
    }
    if (open != null) {
      boolean goesOn = end < strips.size() && strips.get(end).enclosure() == open;
      marks.addAll(behind, open.behind(enclosedFromPt, yPt + (goesOn ? BELOW_CUT_PT : 0)));
    }
    return marks;
  }

  /** The strips of a page; above what goes on from the page before, the words that say so. */
  private List<Strip> onPage(int start, int end) {
    List<Strip> placed = new ArrayList<>(strips.subList(start, end));
    @Nullable Strip above = placed.isEmpty() ? null : placed.get(0).continued();
    if (above != null) {
      placed.set(0, placed.get(0).withGap(0));
      placed.add(0, above);
    }
    return placed;
  }

  private double extraPt(List<Strip> placed, int page, double gapScale) {
    double usedPt = 0;
    int wide = 0;
    for (int i = 0; i < placed.size(); i++) {
      Strip strip = placed.get(i);
      usedPt += strip.heightPt() + (i == 0 ? 0 : strip.gapPt() * gapScale);
      wide += i > 0 && isWide(strip) ? 1 : 0;
    }
    return wide == 0 ? 0 : Math.min(MOST_EXTRA_PT, (heightPt(page) - usedPt) / wide);
  }

  private static boolean isWide(Strip strip) {
    return strip.before() == Break.FREE && strip.gapPt() >= WIDE_GAP_PT;
  }
}
