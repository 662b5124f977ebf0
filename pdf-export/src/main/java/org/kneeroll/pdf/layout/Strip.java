package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.pdf.page.Mark;

/**
 * A slice of the document from the left margin to the right one that is never cut: mostly a line.
 *
 * @param before how willingly a page ends before it
 * @param gapPt space above, which is dropped at the top of a page
 * @param heightPt of the slice itself
 * @param marks with x from the left of the sheet and y from the top of the strip; they may reach
 *     below the strip where the following strips leave room, as a picture beside text does
 * @param enclosure what surrounds it together with its neighbours, or null
 * @param separator drawn in the middle of the gap above it, unless it starts a page; its y is
 *     measured from there; or null
 * @param continued what stands right above it where it starts a page and belongs to what the page
 *     before began, such as the heading once more; or null
 */
record Strip(
    Break before,
    double gapPt,
    double heightPt,
    List<Mark> marks,
    @Nullable Enclosure enclosure,
    Mark.@Nullable Box separator,
    @Nullable Strip continued) {

  Strip {
    marks = List.copyOf(marks);
  }

  /** A strip that nothing surrounds. */
  Strip(Break before, double gapPt, double heightPt, List<Mark> marks) {
    this(before, gapPt, heightPt, marks, null, null, null);
  }

  Strip withBefore(Break other) {
    return other == before
        ? this
        : new Strip(other, gapPt, heightPt, marks, enclosure, separator, continued);
  }

  Strip withGap(double otherPt) {
    return new Strip(before, otherPt, heightPt, marks, enclosure, separator, continued);
  }

  Strip withHeight(double otherPt) {
    return new Strip(before, gapPt, otherPt, marks, enclosure, separator, continued);
  }

  /** The strip with more room above its marks. */
  Strip lowered(double byPt) {
    List<Mark> lower = marks.stream().map(mark -> mark.moved(0, byPt)).toList();
    return new Strip(before, gapPt, heightPt + byPt, lower, enclosure, separator, continued);
  }

  Strip in(Enclosure other) {
    Strip above = continued == null ? null : continued.in(other);
    return new Strip(before, gapPt, heightPt, marks, other, separator, above);
  }

  Strip under(Mark.@Nullable Box other) {
    return new Strip(before, gapPt, heightPt, marks, enclosure, other, continued);
  }

  /** The strip with what stands above it at the top of a page; null for nothing. */
  Strip continuing(@Nullable Strip above) {
    return new Strip(before, gapPt, heightPt, marks, enclosure, separator, above);
  }

  /** A strip of text to be seen once more, but not read out again. */
  Strip silent() {
    List<Mark> seen = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      seen.add(mark instanceof Mark.Text text ? text.silent() : mark);
    }
    return new Strip(before, gapPt, heightPt, seen, enclosure, separator, continued);
  }

  /** The strip with marks that are drawn before its own, and therefore read before them. */
  Strip after(List<? extends Mark> others) {
    List<Mark> all = new ArrayList<>(others);
    all.addAll(marks);
    return new Strip(before, gapPt, heightPt, all, enclosure, separator, continued);
  }

  /** The strip with marks that are drawn and read after its own. */
  Strip with(List<? extends Mark> others) {
    List<Mark> all = new ArrayList<>(marks);
    all.addAll(others);
    return new Strip(before, gapPt, heightPt, all, enclosure, separator, continued);
  }
}
