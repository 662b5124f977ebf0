package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Layout;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.PageFormat;
import org.kneeroll.pdf.page.Role;
import org.kneeroll.pdf.page.Sheet;
import org.kneeroll.pdf.print.Ink;
import org.kneeroll.pdf.print.PrintProfile;

/** Lays out whole leaflets. */
public final class LeafletLayout {

  private static final double BELOW_TITLE_PT = 16;

  /** By how much another density has to be cheaper; a third of a page that stays empty is more. */
  private static final double WORTH_A_CHANGE = 10;

  private static final double SHORT_SECTION_SHARE = 0.3;

  private LeafletLayout() {}

  /**
   * Gives every part of a leaflet its place.
   *
   * <p>Larger type is had by laying everything out on sheets that are smaller by as much, and
   * enlarging these: lines, gaps, labels, fields and badges keep their proportions.
   *
   * @throws IllegalArgumentException if no font has a character of the leaflet; it is to be asked
   *     beforehand whether it can be printed
   */
  public static Layout of(ComposedLeaflet leaflet, PrintProfile profile) {
    double scale = profile.type().scale();
    PageFormat format = PageFormat.of(profile).scaled(1 / scale);
    Density usual = Density.of(profile.spacing()).onPage(format.heightPt());
    List<Density> densities = hasPictures(leaflet) ? usual.alternatives() : List.of(usual);
    Attempt best = new Attempt(leaflet, format, densities.get(0));
    for (Density density : densities.subList(1, densities.size())) {
      Attempt other = new Attempt(leaflet, format, density);
      best = other.breaks.price() < best.breaks.price() - WORTH_A_CHANGE ? other : best;
    }
    Layout full = best.layout().scaled(scale);
    return profile.ink() == Ink.GREY ? full.recoloured(Colour::grey) : full;
  }

  private static boolean hasPictures(ComposedLeaflet leaflet) {
    return leaflet.body().stream()
        .anyMatch(block -> block instanceof Block.Exercise e && e.picture() != null);
  }

  /** A leaflet in one density: where its pages would end, and on demand the pages. */
  private static final class Attempt {

    private final ComposedLeaflet leaflet;
    private final PageFormat format;
    private final TitleArea title;
    private final RunningLines running;
    private final List<Flow> flows;
    private final Paginator paginator;
    private final PageBreaks breaks;

    Attempt(ComposedLeaflet leaflet, PageFormat format, Density density) {
      Stylesheet style = new Stylesheet(leaflet.look(), density);
      this.leaflet = leaflet;
      this.format = format;
      this.title = TitleArea.of(leaflet.title(), style, format);
      this.running = new RunningLines(leaflet, style, format);
      this.flows =
          ShortSections.kept(
              leaflet.body(),
              new BlockSetter(style, new Continuation(leaflet.running()::continuedLabel))
                  .setAll(leaflet.body(), format.column()),
              format.heightPt() * SHORT_SECTION_SHARE);
      this.paginator =
          new Paginator(
              flows.stream().flatMap(flow -> flow.strips().stream()).toList(),
              page -> page == 0 ? title.bottomPt() + BELOW_TITLE_PT : running.laterTopPt(),
              running::bodyBottomPt,
              density.gapScales());
      this.breaks = paginator.breaks();
    }

    Layout layout() {
      List<List<Mark>> bodies = paginator.pages(breaks);
      List<Sheet> sheets = new ArrayList<>(bodies.size());
      for (int i = 0; i < bodies.size(); i++) {
        List<Mark> marks = new ArrayList<>(i == 0 ? title.marks() : running.header());
        marks.addAll(bodies.get(i));
        marks.addAll(running.footer(i + 1, bodies.size()));
        sheets.add(new Sheet(marks));
      }
      SectionTree sections = new SectionTree();
      for (int i = 0; i < flows.size(); i++) {
        file(leaflet.body().get(i), flows.get(i).elements(), sections);
      }
      List<Element> children = new ArrayList<>(title.elements());
      children.addAll(sections.close());
      return new Layout(format, sheets, Element.of(Role.DOCUMENT, children));
    }
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
