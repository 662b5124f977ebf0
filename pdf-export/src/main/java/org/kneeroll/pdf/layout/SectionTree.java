package org.kneeroll.pdf.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Role;

/**
 * Gathers elements into sections: each heading opens one, which lasts to the next heading of its
 * level or above.
 */
final class SectionTree {

  private static final int NO_LEVEL = 0;

  private record Open(int level, List<Element> elements) {}

  private final Deque<Open> open = new ArrayDeque<>();

  SectionTree() {
    open.push(new Open(NO_LEVEL, new ArrayList<>()));
  }

  /** A heading and what belongs to it from here on. */
  void heading(int level, List<Element> elements) {
    closeDownTo(level);
    open.push(new Open(level, new ArrayList<>(elements)));
  }

  /** Something with a heading of its own, and complete in itself. */
  void section(int level, List<Element> elements) {
    closeDownTo(level);
    open.element().elements().addAll(elements);
  }

  /** Anything else. */
  void add(List<Element> elements) {
    open.element().elements().addAll(elements);
  }

  /** Everything that was added. */
  List<Element> close() {
    closeDownTo(NO_LEVEL + 1);
    return List.copyOf(open.element().elements());
  }

  private void closeDownTo(int level) {
    while (open.element().level() >= level) {
      Open closed = open.pop();
      open.element().elements().add(Element.of(Role.SECTION, closed.elements()));
    }
  }
}
