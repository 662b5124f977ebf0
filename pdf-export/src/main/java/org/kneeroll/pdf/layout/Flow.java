package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;

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

  /**
   * Flows one below the other that belong together: a page ends between two of them only where it
   * cannot be helped, and inside one of them later still.
   */
  static Flow kept(List<Flow> parts) {
    List<Strip> strips = new ArrayList<>();
    List<Element> elements = new ArrayList<>();
    for (Flow part : parts) {
      for (int i = 0; i < part.strips().size(); i++) {
        Strip strip = part.strips().get(i);
        Break before =
            strip.before() == Break.NEVER
                ? Break.NEVER
                : i == 0 ? Break.BETWEEN_PARTS : Break.INSIDE_PART;
        strips.add(strip.withBefore(before));
      }
      elements.addAll(part.elements());
    }
    return new Flow(strips, elements);
  }
}
