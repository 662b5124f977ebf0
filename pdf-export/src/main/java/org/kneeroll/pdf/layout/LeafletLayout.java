package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;

/** Lays out whole leaflets. */
public final class LeafletLayout {

  private static final double BELOW_MASTHEAD_PT = 16;

  private LeafletLayout() {}

  /**
   * Gives every part of a leaflet its place.
   *
   * @throws IllegalArgumentException if no font has a character of the leaflet; it is to be asked
   *     beforehand whether it can be printed
   */
  public static Layout of(ComposedLeaflet leaflet, PageFormat format) {
    Stylesheet style = new Stylesheet(leaflet.look());
    Masthead masthead = Masthead.of(leaflet.title(), style, format);
    RunningLines running = new RunningLines(leaflet, style, format);

    List<Strip> strips = new ArrayList<>();
    SectionTree sections = new SectionTree();
    List<Flow> flows = new BlockSetter(style).setAll(leaflet.body(), format.column());
    for (int i = 0; i < flows.size(); i++) {
      strips.addAll(flows.get(i).strips());
      file(leaflet.body().get(i), flows.get(i).elements(), sections);
    }
    List<List<Mark>> bodies =
        new Paginator(
                strips,
                page -> page == 0 ? masthead.bottomPt() + BELOW_MASTHEAD_PT : running.laterTopPt(),
                running.bodyBottomPt())
            .pages();

    List<Sheet> sheets = new ArrayList<>(bodies.size());
    for (int i = 0; i < bodies.size(); i++) {
      List<Mark> marks = new ArrayList<>(i == 0 ? masthead.marks() : running.header());
      marks.addAll(bodies.get(i));
      marks.addAll(running.footer(i + 1, bodies.size()));
      sheets.add(new Sheet(marks));
    }
    List<Element> children = new ArrayList<>(masthead.elements());
    children.addAll(sections.close());
    return new Layout(format, sheets, Element.of(Role.DOCUMENT, children));
  }

  private static void file(Block block, List<Element> elements, SectionTree sections) {
    if (block instanceof Block.Heading heading) {
      sections.heading(heading.level(), elements);
    } else if (block instanceof Block.Exercise exercise) {
      sections.section(exercise.heading().level(), elements);
    } else if (block instanceof Block.Panel panel
        && !panel.content().isEmpty()
        && panel.content().get(0) instanceof Block.Heading heading) {
      sections.section(heading.level(), elements);
    } else {
      sections.add(elements);
    }
  }
}
