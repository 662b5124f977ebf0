package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.Role;

/**
 * What a block becomes: strips from top to bottom, and the elements that they belong to.
 *
 * @param strips the first of which has the gap that the block wants above it
 * @param elements in reading order
 */
record Flow(List<Strip> strips, List<Element> elements) {

  /** Nothing: what an empty paragraph becomes. */
  static final Flow EMPTY = new Flow(List.of(), List.of());

  Flow {
    strips = List.copyOf(strips);
    elements = List.copyOf(elements);
  }

  boolean isEmpty() {
    return strips.isEmpty();
  }

  /** The height of all strips and of the gaps between them, without the gap above the first. */
  double heightPt() {
    double heightPt = 0;
    for (int i = 0; i < strips.size(); i++) {
      heightPt += strips.get(i).heightPt() + (i == 0 ? 0 : strips.get(i).gapPt());
    }
    return heightPt;
  }

  /** The same strips under one element. */
  Flow under(Role role) {
    return new Flow(strips, List.of(Element.of(role, elements)));
  }

  /** Flows one below the other. */
  static Flow joined(List<Flow> parts) {
    List<Strip> strips = new ArrayList<>();
    List<Element> elements = new ArrayList<>();
    for (Flow part : parts) {
      strips.addAll(part.strips());
      elements.addAll(part.elements());
    }
    return new Flow(strips, elements);
  }

  /**
   * Flows one below the other that belong together: a page ends between two of them only where it
   * cannot be helped, and inside one of them later still.
   */
  static Flow kept(List<Flow> parts) {
    return joined(
        parts.stream().map(part -> part.broken(Break.BETWEEN_PARTS, Break.INSIDE_PART)).toList());
  }

  /**
   * The same strips with other breaks; what must not be parted stays so.
   *
   * @param first before the first strip
   * @param others before the others
   */
  Flow broken(Break first, Break others) {
    List<Strip> broken = new ArrayList<>(strips.size());
    for (Strip strip : strips) {
      Break before = broken.isEmpty() ? first : others;
      broken.add(strip.before() == Break.NEVER ? strip : strip.withBefore(before));
    }
    return new Flow(broken, elements);
  }

  /** The same strips with another space above. */
  Flow withGap(double gapPt) {
    if (strips.isEmpty()) {
      return this;
    }
    List<Strip> moved = new ArrayList<>(strips);
    moved.set(0, strips.get(0).withGap(gapPt));
    return new Flow(moved, elements);
  }

  /** The same strips, each of which but the first says what it goes on with. */
  Flow continuing(Strip above) {
    List<Strip> continued = new ArrayList<>(strips.size());
    for (Strip strip : strips) {
      continued.add(
          continued.isEmpty() || strip.continued() != null ? strip : strip.continuing(above));
    }
    return new Flow(continued, elements);
  }

  /** Whether something is drawn around or between the strips, so that they cannot become one. */
  boolean isDecorated() {
    return strips.stream()
        .anyMatch(strip -> strip.enclosure() != null || strip.separator() != null);
  }

  /**
   * All strips as one that is never cut.
   *
   * @param gapScale by which the gaps between them are multiplied for good
   */
  Strip fused(double gapScale) {
    List<Mark> marks = new ArrayList<>();
    double yPt = 0;
    for (int i = 0; i < strips.size(); i++) {
      yPt += i == 0 ? 0 : strips.get(i).gapPt() * gapScale;
      for (Mark mark : strips.get(i).marks()) {
        marks.add(mark.moved(0, yPt));
      }
      yPt += strips.get(i).heightPt();
    }
    return new Strip(strips.get(0).before(), strips.get(0).gapPt(), yPt, marks);
  }
}
