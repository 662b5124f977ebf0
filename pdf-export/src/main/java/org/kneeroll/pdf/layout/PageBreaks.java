package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where pages end.
 *
 * <p>Of all ways to deal strips out over pages, this is the one that costs least. A page costs
 * much, so that there are few. What is kept together is parted only if no page can hold it, and
 * then seldom: once more costs more than a page. Of the ways that are left, the best has the least
 * empty paper at the foot of its pages, rather a little on each page than much on one, and ends
 * them between blocks; the last page may be short, but not a few lines.
 *
 * @param gapScale by which all gaps are multiplied
 * @param ends the index after the last strip of each page; 0 for a first page with the title alone
 * @param price what these pages and narrower gaps cost, to compare with other settings of the same
 *     leaflet
 */
record PageBreaks(double gapScale, List<Integer> ends, double price) {

  private static final double PAGE = 1_000;
  private static final double EMPTY = 100;
  private static final double GAPS = 100;
  private static final double NARROW_GAP = 3;
  private static final double INSIDE_BLOCK = 8;
  private static final double INSIDE_SHORT_SECTION = 60;
  private static final double BETWEEN_PARTS = 1_200;
  private static final double INSIDE_PART = 1_500;
  private static final double NEEDLESS = 1e6;
  private static final double FORBIDDEN = 1e8;
  private static final double TOO_TALL = 1e10;
  private static final double WIDE_GAP_PT = 12;
  private static final double A_FEW_LINES = 0.15;
  private static final double SHORT_LAST_PAGE = 15;

  PageBreaks {
    ends = List.copyOf(ends);
  }

  /**
   * The best breaks.
   *
   * @param firstRoomPt height of the first page's body
   * @param roomPt height of every later page's body
   * @param gapScales what gaps may be multiplied by; a smaller one is taken only where it saves a
   *     page, or keeps together what belongs together
   */
  static PageBreaks of(
      List<Strip> strips, double firstRoomPt, double roomPt, List<Double> gapScales) {
    PageBreaks best = new Search(strips, firstRoomPt, roomPt, gapScales.get(0)).best();
    for (double gapScale : gapScales.subList(1, gapScales.size())) {
      PageBreaks closer = new Search(strips, firstRoomPt, roomPt, gapScale).best();
      best = closer.price() < best.price() ? closer : best;
    }
    return best;
  }

  /** The cheapest pages found up to each strip: what they cost, and where the last one starts. */
  private static final class Way {

    private final double[] costs;
    private final int[] starts;

    Way(int count) {
      costs = new double[count + 1];
      starts = new int[count + 1];
      Arrays.fill(costs, 1, count + 1, Double.POSITIVE_INFINITY);
    }

    void offer(int start, int end, double pageCost) {
      double cost = costs[start] + pageCost;
      if (cost < costs[end]) {
        costs[end] = cost;
        starts[end] = start;
      }
    }
  }

  /**
   * Finds the cheapest way to each strip, from the first to the last; once with and once without
   * anything below the title, which may leave too little room.
   */
  private static final class Search {

    private final List<Strip> strips;
    private final double firstRoomPt;
    private final double roomPt;
    private final double gapScale;
    private final double[] breakCosts;

    Search(List<Strip> strips, double firstRoomPt, double roomPt, double gapScale) {
      this.strips = strips;
      this.firstRoomPt = firstRoomPt;
      this.roomPt = roomPt;
      this.gapScale = gapScale;
      this.breakCosts = breakCosts();
    }

    PageBreaks best() {
      int count = strips.size();
      Way way = new Way(count);
      for (int start = 0; start < count; start++) {
        page(start, start == 0 ? firstRoomPt : roomPt, 0, way);
      }
      Way below = new Way(count);
      for (int start = 0; start < count; start++) {
        page(start, roomPt, start == 0 ? PAGE + EMPTY : 0, below);
      }
      List<Integer> ends = new ArrayList<>();
      boolean nothingBelowTitle = below.costs[count] < way.costs[count];
      int[] starts = nothingBelowTitle ? below.starts : way.starts;
      for (int end = count; end > 0; end = starts[end]) {
        ends.add(0, end);
      }
      if (nothingBelowTitle) {
        ends.add(0, 0);
      }
      double cost = Math.min(way.costs[count], below.costs[count]);
      return new PageBreaks(gapScale, ends, cost + GAPS * (1 - gapScale));
    }

    /** Tries all ends of the page that begins with a strip. */
    private void page(int start, double pagePt, double before, Way way) {
      @Nullable Strip above = strips.get(start).continued();
      double usedPt = above == null ? 0 : above.heightPt();
      for (int end = start + 1; end <= strips.size(); end++) {
        Strip last = strips.get(end - 1);
        usedPt += last.heightPt() + (end == start + 1 ? 0 : last.gapPt() * gapScale);
        boolean tooTall = usedPt > pagePt + 1e-6;
        if (tooTall && end > start + 1) {
          return;
        }
        way.offer(
            start,
            end,
            before
                + PAGE
                + (tooTall ? TOO_TALL : empty(usedPt / pagePt, end == strips.size()))
                + breakCosts[end]);
      }
    }

    private static double empty(double filled, boolean last) {
      if (last) {
        return filled < A_FEW_LINES ? SHORT_LAST_PAGE : 0;
      }
      return EMPTY * (1 - filled) * (1 - filled);
    }

    /** What it costs that a page ends before a strip, or after the last one. */
    private double[] breakCosts() {
      int count = strips.size();
      double[] found = new double[count + 1];
      int group = 0;
      while (group < count) {
        int next = group + 1;
        double heightPt = strips.get(group).heightPt();
        while (next < count && strips.get(next).before() != Break.FREE) {
          heightPt += strips.get(next).heightPt() + strips.get(next).gapPt() * gapScale;
          next++;
        }
        boolean fits = heightPt <= roomPt + 1e-6;
        for (int i = group + 1; i < next; i++) {
          found[i] = cost(strips.get(i).before(), fits);
        }
        found[group] = strips.get(group).gapPt() < WIDE_GAP_PT ? NARROW_GAP : 0;
        group = next;
      }
      return found;
    }

    private static double cost(Break kind, boolean needless) {
      return switch (kind) {
        case FREE -> 0;
        case INSIDE_BLOCK -> INSIDE_BLOCK;
        case INSIDE_SHORT_SECTION -> INSIDE_SHORT_SECTION;
        case BETWEEN_PARTS -> needless ? NEEDLESS : BETWEEN_PARTS;
        case INSIDE_PART -> needless ? NEEDLESS * 2 : INSIDE_PART;
        case NEVER -> FORBIDDEN;
      };
    }
  }
}
