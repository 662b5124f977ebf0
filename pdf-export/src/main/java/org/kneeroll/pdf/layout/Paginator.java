package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Deals strips out over pages: each page takes as many as fit, and ends at the last good place.
 *
 * <p>A page that has some room left spreads it over the wide gaps between its exercises and
 * sections, a little to each.
 */
final class Paginator {

  private static final double WIDE_GAP_PT = 12;
  private static final double MOST_EXTRA_PT = 12;
  private static final double[] NARROWER = {0.9, 0.8, 0.7, 0.6};

  private final List<Strip> strips;
  private final IntToDoubleFunction topPt;
  private final double bottomPt;

  /**
   * Prepares the dealing.
   *
   * @param topPt where the first strip of a page stands, by the page's index
   * @param bottomPt what no strip reaches below
   */
  Paginator(List<Strip> strips, IntToDoubleFunction topPt, double bottomPt) {
    this.strips = strips;
    this.topPt = topPt;
    this.bottomPt = bottomPt;
  }

  /** The marks of each page; one empty page if there are no strips. */
  List<List<Mark>> pages() {
    Dealing best = deal(1);
    for (double gapScale : NARROWER) {
      Dealing narrower = deal(gapScale);
      best = narrower.ends().size() < best.ends().size() ? narrower : best;
    }
    List<List<Mark>> pages = new ArrayList<>();
    int start = 0;
    for (int end : best.ends()) {
      pages.add(placed(start, end, pages.size(), best.gapScale()));
      start = end;
    }
    if (pages.isEmpty()) {
      pages.add(List.of());
    }
    return pages;
  }

  /** Which pages end where: the index after the last strip of each. */
  private record Dealing(double gapScale, List<Integer> ends) {}

  private Dealing deal(double gapScale) {
    List<Integer> ends = new ArrayList<>();
    int start = 0;
    while (start < strips.size()) {
      start = end(start, heightPt(ends.size()), gapScale);
      ends.add(start);
    }
    return new Dealing(gapScale, ends);
  }

  private double heightPt(int page) {
    return bottomPt - topPt.applyAsDouble(page);
  }

  /** Where the page that begins with a strip ends: the index of the next page's first strip. */
  private int end(int start, double roomPt, double gapScale) {
    int overflow = firstOutside(start, roomPt, gapScale);
    if (overflow == strips.size()) {
      return overflow;
    }
    int free = last(Break.FREE, start, overflow);
    int from = free;
    if (free < 0) {
      from = start;
    } else if (fitsOnAPage(free, gapScale)) {
      return free;
    }
    int parts = last(Break.BETWEEN_PARTS, from, overflow);
    if (parts >= 0) {
      return parts;
    }
    int inside = last(Break.INSIDE_PART, from, overflow);
    if (inside >= 0) {
      return inside;
    }
    return free >= 0 ? free : Math.max(overflow, start + 1);
  }

  private int firstOutside(int start, double roomPt, double gapScale) {
    double usedPt = 0;
    for (int i = start; i < strips.size(); i++) {
      usedPt += strips.get(i).heightPt() + (i == start ? 0 : strips.get(i).gapPt() * gapScale);
      if (usedPt > roomPt + 1e-6) {
        return i;
      }
    }
    return strips.size();
  }

  /** The last place of a kind after one strip and not after another, or -1. */
  private int last(Break kind, int after, int upTo) {
    for (int i = upTo; i > after; i--) {
      if (strips.get(i).before() == kind) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what begins with a strip, up to the next free place, fits on a page of its own. */
  private boolean fitsOnAPage(int first, double gapScale) {
    int next = first + 1;
    while (next < strips.size() && strips.get(next).before() != Break.FREE) {
      next++;
    }
    return firstOutside(first, heightPt(1), gapScale) >= next;
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
