package org.kneeroll.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.core.drawing.Shape;
import org.kneeroll.core.leaflet.Masthead;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.leaflet.Look;
import org.kneeroll.pdf.SampleLeaflets;
import org.kneeroll.pdf.page.Layout;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.Sheet;
import org.kneeroll.pdf.page.Tag;
import org.kneeroll.pdf.print.Paper;
import org.kneeroll.pdf.print.PrintProfile;
import org.kneeroll.pdf.print.TypeSize;

/** What a brand brings along: logos of any shape, and as much text as it is allowed. */
class HeadAndFootTest {

  private static final PrintProfile LARGE_ON_SMALL =
      PrintProfile.STANDARD.on(Paper.A5).in(TypeSize.LARGE);

  private static ComposedLeaflet leaflet(Look look, List<String> footer) {
    ComposedLeaflet rich = SampleLeaflets.rich();
    return new ComposedLeaflet(
        rich.id(),
        rich.language(),
        rich.title(),
        rich.version(),
        look,
        rich.body(),
        new ComposedLeaflet.Running(
            footer, rich.running().pageLabel(), rich.running().continuedLabel()));
  }

  private static Look look(Masthead masthead, double widthPt, double heightPt) {
    Look usual = SampleLeaflets.look();
    Drawing drawing =
        new Drawing(
            widthPt,
            heightPt,
            List.of(
                new Shape.Fill(Outline.rectangle(0, 0, widthPt, heightPt), Colour.BLACK, false)));
    return new Look(
        usual.name(),
        usual.primary(),
        usual.onPrimary(),
        usual.accent(),
        usual.text(),
        new Block.Picture(drawing, "A logo"),
        masthead,
        List.of("A clinic whose name takes more than a line of small paper", "Physiotherapy"));
  }

  @ParameterizedTest
  @EnumSource
  void logosOfAnyShapeHaveTheirRoom(Masthead masthead) {
    for (double[] size : new double[][] {{4000, 60}, {50, 3000}, {2, 2}, {5000, 5000}}) {
      Look look = look(masthead, size[0], size[1]);
      for (PrintProfile profile : List.of(PrintProfile.STANDARD, LARGE_ON_SMALL)) {
        Layout layout = LayoutRules.check(leaflet(look, List.of("A footer")), profile);

        assertThat(pictures(layout.sheets().get(0))).as("the logo").isGreaterThan(0);
      }
    }
  }

  private static long pictures(Sheet sheet) {
    return sheet.marks().stream().filter(Mark.Picture.class::isInstance).count();
  }

  @Test
  void aLongFooterStandsWholeOnTheFirstPageAndBeginsOnTheOthers() {
    List<String> footer = new ArrayList<>();
    for (String number : List.of("one", "two", "three", "four", "five")) {
      footer.add("Line " + number + " of a footer.");
    }
    Layout layout = LayoutRules.check(leaflet(SampleLeaflets.look(), footer));

    assertThat(foot(layout.sheets().get(0))).containsAll(footer);
    for (Sheet sheet : layout.sheets().subList(1, layout.sheets().size())) {
      assertThat(foot(sheet)).contains("Line one of a footer.").hasSize(2);
    }
  }

  @Test
  void aFooterOfAThousandCharactersLeavesRoomForTheBody() {
    String words = String.join(" ", Collections.nCopies(110, "advice,"));

    Layout layout =
        LayoutRules.check(
            leaflet(SampleLeaflets.look(), List.of("Leaflet one.", words)), LARGE_ON_SMALL);

    assertThat(foot(layout.sheets().get(1))).hasSize(2);
  }

  private static List<String> foot(Sheet sheet) {
    return sheet.marks().stream()
        .filter(mark -> mark.tag() == Tag.Artifact.FOOTER)
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text().toString())
        .toList();
  }
}
