package org.kneeroll.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Layout;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.PageFormat;
import org.kneeroll.pdf.page.Role;
import org.kneeroll.pdf.page.Sheet;
import org.kneeroll.pdf.print.PrintProfile;

/** What holds of the layout of every leaflet. */
final class LayoutRules {

  private static final double ROUNDING_PT = 0.01;
  private static final double PEN_PT = 8 * 72 / 25.4;

  /** The header and the footer of a page at standard size, when the footer has many lines. */
  private static final double AROUND_BODY_PT = 170;

  /** A heading or an announcing paragraph above an exercise, which is kept with it. */
  private static final double ANNOUNCEMENT_PT = 90;

  private final Layout layout;
  private final double scale;

  private LayoutRules(Layout layout, double scale) {
    this.layout = layout;
    this.scale = scale;
  }

  static Layout check(ComposedLeaflet leaflet) {
    return check(leaflet, PrintProfile.STANDARD);
  }

  static Layout check(ComposedLeaflet leaflet, PrintProfile profile) {
    Layout layout = LeafletLayout.of(leaflet, profile);
    LayoutRules rules = new LayoutRules(layout, profile.type().scale());
    assertThat(ReadingOrder.of(layout)).isEqualTo(ReadingOrder.of(leaflet));
    rules.nothingLeavesThePage();
    rules.nothingCoversAnything();
    rules.fieldsHaveRoomForAHand();
    rules.noHeadingEndsAPage();
    rules.exercisesStayTogether();
    return layout;
  }

  /** A rectangle that something fills. */
  private record Area(String what, double left, double top, double right, double bottom) {
    boolean meets(Area other) {
      return left < other.right - ROUNDING_PT
          && other.left < right - ROUNDING_PT
          && top < other.bottom - ROUNDING_PT
          && other.top < bottom - ROUNDING_PT;
    }
  }

  /** Text from its capitals' height to its descenders, pictures and fields; no decoration. */
  private static List<Area> areas(Sheet sheet) {
    List<Area> areas = new ArrayList<>();
    for (Mark mark : sheet.marks()) {
      if (mark instanceof Mark.Text text) {
        int to = text.to();
        while (to > text.from() && text.text().codePoint(to - 1) == ' ') {
          to--;
        }
        double widthPt = text.text().widthEm(text.from(), to) * text.sizePt();
        areas.add(
            new Area(
                "\"" + text.text().substring(text.from(), to) + "\"",
                text.xPt(),
                text.baselinePt() - 0.74 * text.sizePt(),
                text.xPt() + widthPt,
                text.baselinePt() + 0.22 * text.sizePt()));
      } else if (mark instanceof Mark.Picture picture && picture.tag() instanceof Element) {
        areas.add(
            new Area(
                "picture",
                picture.xPt(),
                picture.yPt(),
                picture.xPt() + picture.widthPt(),
                picture.yPt() + picture.heightPt()));
      } else if (mark instanceof Mark.Entry entry) {
        areas.add(
            new Area(
                "field " + entry.field().name(),
                entry.xPt(),
                entry.yPt(),
                entry.xPt() + entry.widthPt(),
                entry.yPt() + entry.heightPt()));
      }
    }
    return areas;
  }

  private void nothingLeavesThePage() {
    PageFormat format = layout.format();
    for (Sheet sheet : layout.sheets()) {
      for (Area area : areas(sheet)) {
        assertThat(area.left())
            .as(area.what())
            .isGreaterThanOrEqualTo(format.sidePt() - ROUNDING_PT);
        assertThat(area.right())
            .as(area.what())
            .isLessThanOrEqualTo(format.widthPt() - format.sidePt() + ROUNDING_PT);
        assertThat(area.top()).as(area.what()).isGreaterThanOrEqualTo(12);
        assertThat(area.bottom())
            .as(area.what())
            .isLessThanOrEqualTo(format.heightPt() - format.bottomPt() + ROUNDING_PT);
      }
    }
  }

  /** A pen wants fields of 8 mm. */
  private void fieldsHaveRoomForAHand() {
    for (Sheet sheet : layout.sheets()) {
      for (Mark mark : sheet.marks()) {
        if (mark instanceof Mark.Entry entry) {
          assertThat(entry.heightPt()).as(entry.field().name()).isGreaterThanOrEqualTo(PEN_PT);
        }
      }
    }
  }

  private void nothingCoversAnything() {
    for (Sheet sheet : layout.sheets()) {
      List<Area> areas = areas(sheet);
      for (int i = 0; i < areas.size(); i++) {
        for (int k = i + 1; k < areas.size(); k++) {
          assertThat(areas.get(i).meets(areas.get(k)))
              .as("%s meets %s", areas.get(i), areas.get(k))
              .isFalse();
        }
      }
    }
  }

  /**
   * No page ends with a heading, unless nothing follows in the part that it heads, it is too tall
   * for a page, or it is the title on a page of its own.
   */
  private void noHeadingEndsAPage() {
    for (int page = 0; page < layout.sheets().size() - 1; page++) {
      Element last = null;
      for (Mark mark : layout.sheets().get(page).marks()) {
        last = mark.tag() instanceof Element element ? element : last;
      }
      assertThat(last).isNotNull();
      boolean title = last.role() == Role.HEADING_1 && page == 0;
      if (!title && !isTallerThanAPage(last) && !isWholeSection(last, layout.document())) {
        assertThat(last.role().name()).as("last on page %s", page + 1).doesNotStartWith("HEADING");
      }
    }
  }

  private boolean isTallerThanAPage(Element heading) {
    double heightPt = 0;
    for (Sheet sheet : layout.sheets()) {
      List<Mark> marks = new ArrayList<>(sheet.marks());
      marks.removeIf(mark -> mark.tag() != heading);
      heightPt += marks.isEmpty() ? 0 : heightPt(new Sheet(marks));
    }
    return heightPt > layout.format().heightPt() - scale * (AROUND_BODY_PT + ANNOUNCEMENT_PT);
  }

  private static boolean isWholeSection(Element heading, Element in) {
    return in.children().equals(List.of(heading))
        || in.children().stream().anyMatch(child -> isWholeSection(heading, child));
  }

  /**
   * An exercise is on one page, unless it is too tall for one, or begins a page together with the
   * heading above it.
   */
  private void exercisesStayTogether() {
    for (Element exercise : exercises(layout.document(), new ArrayList<>())) {
      List<Element> leaves = leaves(exercise, new ArrayList<>());
      double heightPt = 0;
      int pages = 0;
      boolean begins = false;
      for (Sheet sheet : layout.sheets()) {
        List<Mark> marks = new ArrayList<>(sheet.marks());
        marks.removeIf(mark -> !(mark.tag() instanceof Element));
        marks.removeIf(mark -> layoutHead().contains(mark.tag()));
        boolean first =
            !marks.isEmpty()
                && (marks.get(0).tag() == leaves.get(0)
                    || ((Element) marks.get(0).tag()).role() == Role.HEADING_2);
        marks.removeIf(mark -> !leaves.contains(mark.tag()));
        if (!marks.isEmpty()) {
          begins |= pages == 0 && first;
          pages++;
          heightPt += heightPt(new Sheet(marks));
        }
      }
      if (pages > 1 && !begins) {
        assertThat(heightPt + 20 * scale * pages)
            .as("height of an exercise on %s pages", pages)
            .isGreaterThan(layout.format().heightPt() - scale * (AROUND_BODY_PT + ANNOUNCEMENT_PT));
      }
    }
  }

  private static double heightPt(Sheet sheet) {
    List<Area> areas = areas(sheet);
    double top = areas.stream().mapToDouble(Area::top).min().orElse(0);
    return areas.stream().mapToDouble(Area::bottom).max().orElse(0) - top;
  }

  private List<Element> layoutHead() {
    List<Element> head = new ArrayList<>();
    for (Element child : layout.document().children()) {
      head.add(child);
      if (child.role() == Role.HEADING_1) {
        break;
      }
    }
    return head;
  }

  /** Sections whose heading has a number that is spoken with it. */
  private List<Element> exercises(Element element, List<Element> found) {
    if (element.role() == Role.SECTION && numbered().contains(element.children().get(0))) {
      found.add(element);
    }
    element.children().forEach(child -> exercises(child, found));
    return found;
  }

  private List<Element> numbered() {
    List<Element> numbered = new ArrayList<>();
    for (Sheet sheet : layout.sheets()) {
      for (Mark mark : sheet.marks()) {
        if (mark instanceof Mark.Text text && text.spoken() != null) {
          numbered.add((Element) text.tag());
        }
      }
    }
    return numbered;
  }

  private static List<Element> leaves(Element element, List<Element> found) {
    if (element.children().isEmpty()) {
      found.add(element);
    }
    element.children().forEach(child -> leaves(child, found));
    return found;
  }
}
