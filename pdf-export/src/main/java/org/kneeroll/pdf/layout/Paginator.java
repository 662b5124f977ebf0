package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Puts strips on pages, each of which ends where {@link PageBreaks} says.
 *
 * <p>A page that has some room left spreads it over the wide gaps between its exercises and
 * sections, a little to each.
 */
final class Paginator {

  private static final double WIDE_GAP_PT = 12;
  private static final double MOST_EXTRA_PT = 12;
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

  /** The marks of each page; one empty page if there are no strips. */
  List<List<Mark>> pages() {
    PageBreaks breaks = PageBreaks.of(strips, heightPt(0), heightPt(1), gapScales);
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
    List<Mark> marks = new ArrayList<>();
    double extraPt = end < strips.size() ? extraPt(start, end, page, gapScale) : 0;
    double yPt = topPt.applyAsDouble(page);
    int behind = 0;
    double enclosedFromPt = 0;
    @Nullable Enclosure open = null;
    for (int i = start; i < end; i++) {
      Strip strip = strips.get(i);
      if (open != null && strip.enclosure() != open) {
        marks.addAll(behind, open.behind(enclosedFromPt, yPt));
        open = null;
      }
      if (i > start) {
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
      marks.addAll(behind, open.behind(enclosedFromPt, yPt));
    }
    return marks;
  }

  private double extraPt(int start, int end, int page, double gapScale) {
    double usedPt = strips.get(start).heightPt();
    int wide = 0;
    for (int i = start + 1; i < end; i++) {
      usedPt += strips.get(i).heightPt() + strips.get(i).gapPt() * gapScale;
      wide += isWide(strips.get(i)) ? 1 : 0;
    }
    return wide == 0 ? 0 : Math.min(MOST_EXTRA_PT, (heightPt(page) - usedPt) / wide);
  }

  private static boolean isWide(Strip strip) {
    return strip.before() == Break.FREE && strip.gapPt() >= WIDE_GAP_PT;
  }
}
