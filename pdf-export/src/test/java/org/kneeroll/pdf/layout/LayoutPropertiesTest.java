package org.kneeroll.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Tone;
import org.kneeroll.leaflet.Block.Urgency;
import org.kneeroll.leaflet.Block.Width;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.pdf.SampleLeaflets;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Layout;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.Role;
import org.kneeroll.pdf.page.Sheet;
import org.kneeroll.pdf.page.Tag;
import org.kneeroll.pdf.print.Ink;
import org.kneeroll.pdf.print.Paper;
import org.kneeroll.pdf.print.PrintProfile;
import org.kneeroll.pdf.print.Spacing;
import org.kneeroll.pdf.print.TypeSize;

class LayoutPropertiesTest {

  private static final List<PrintProfile> PROFILES = everyProfile();

  private static List<PrintProfile> everyProfile() {
    List<PrintProfile> profiles = new ArrayList<>();
    for (Paper paper : Paper.values()) {
      for (TypeSize type : TypeSize.values()) {
        for (Spacing spacing : Spacing.values()) {
          for (Ink ink : Ink.values()) {
            profiles.add(new PrintProfile(paper, type, spacing, ink));
          }
        }
      }
    }
    return profiles;
  }

  static List<PrintProfile> profiles() {
    return PROFILES;
  }

  static LongStream seeds() {
    return LongStream.range(0, 120);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void laysOutAnyLeafletByTheRules(long seed) {
    LayoutRules.check(RandomLeaflets.of(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void laysOutAnyLeafletByTheRulesInAnyProfile(long seed) {
    LayoutRules.check(RandomLeaflets.of(seed + 1_000), PROFILES.get((int) seed % PROFILES.size()));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void laysOutHostileTextsInAnyProfile(PrintProfile profile) {
    LayoutRules.check(everywhere("kneeroll".repeat(40)), profile);
    LayoutRules.check(everywhere("a"), profile);
  }

  @Test
  void laysOutTheRichLeafletByTheRules() {
    assertThat(LayoutRules.check(SampleLeaflets.rich()).sheets()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 60})
  void laysOutAnyNumberOfExercises(int count) {
    List<Block> body = new ArrayList<>();
    body.add(new Block.Heading(2, "Exercises"));
    body.add(new Block.Paragraph(Tone.PLAIN, "Once a day:"));
    for (int i = 1; i <= count; i++) {
      body.add(
          SampleLeaflets.exercise(
              i, "Exercise " + letters(i), null, List.of("reps", "sets", "hold")));
    }

    Layout layout = LayoutRules.check(SampleLeaflets.leaflet("many", "Many", body));

    assertThat(layout.sheets()).hasSizeBetween(count / 5 + 1, count / 3 + 1);
  }

  private static String letters(int number) {
    return Character.toString('a' + number / 26) + Character.toString('a' + number % 26);
  }

  @Test
  void cutsAWordThatIsWiderThanThePage() {
    String word = "kneeroll".repeat(40);

    LayoutRules.check(everywhere(word));
  }

  @Test
  void wrapsLongTextsWhereverTheyStand() {
    LayoutRules.check(everywhere(String.join(" ", Collections.nCopies(40, "stretching"))));
  }

  /** The same words as every kind of text that a leaflet has. */
  private static ComposedLeaflet everywhere(String words) {
    String title = words.substring(0, Math.min(words.length(), 290));
    return SampleLeaflets.leaflet(
        "hostile",
        title,
        List.of(
            new Block.Heading(2, words),
            new Block.Paragraph(Tone.LEAD, words),
            new Block.Items(false, List.of(words, words)),
            new Block.Items(true, List.of(words, words)),
            new Block.Fields(
                List.of(
                    new Block.Field("a", words, words, words, Width.SHORT),
                    new Block.Field("b", "B", "B", words, Width.LONG),
                    new Block.Field("c", words, "C", "", Width.MEDIUM))),
            new Block.Facts(
                List.of(
                    new Block.Fact(words, words, "https://example.org"),
                    new Block.Fact("Short", words, null),
                    new Block.Fact(words, "short", null))),
            new Block.Panel(
                Urgency.EMERGENCY,
                List.of(new Block.Heading(2, words), new Block.Paragraph(Tone.NOTE, words))),
            new Block.Exercise(
                1000,
                new Block.Heading(2, words),
                new Block.Picture(SampleLeaflets.drawing(), words),
                List.of(new Block.Paragraph(Tone.STRONG, words)))));
  }

  @Test
  void leavesOutParagraphsAndItemsOfNothing() {
    Layout layout =
        LeafletLayout.of(
            SampleLeaflets.leaflet(
                "empty",
                "Title",
                List.of(
                    new Block.Paragraph(Tone.PLAIN, ""),
                    new Block.Paragraph(Tone.STRONG, " \u200B"),
                    new Block.Items(true, List.of(" ", "")),
                    new Block.Items(true, List.of("one", " ", "two")))),
            PrintProfile.STANDARD);

    assertThat(ReadingOrder.of(layout))
        .isEqualTo("RiversidePhysiotherapyMusculoskeletalserviceTitle1.one2.two");
  }

  @Test
  void breaksAnExerciseThatIsTallerThanAPageBetweenItsParts() {
    List<Block> content = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      content.add(new Block.Paragraph(Tone.PLAIN, "A paragraph of three lines. ".repeat(8)));
    }
    ComposedLeaflet leaflet =
        SampleLeaflets.leaflet(
            "tall",
            "Tall",
            List.of(
                new Block.Paragraph(Tone.PLAIN, "Before."),
                new Block.Exercise(1, new Block.Heading(2, "Tall"), null, content)));

    Layout layout = LeafletLayout.of(leaflet, PrintProfile.STANDARD);

    assertThat(layout.sheets()).hasSizeBetween(3, 4);
    assertThat(ReadingOrder.of(layout)).isEqualTo(ReadingOrder.of(leaflet));
    assertThat(bodyLines(layout.sheets().get(0)))
        .as("lines beside the tall exercise")
        .isGreaterThan(20);
  }

  @Test
  void namesWhatGoesOnOverleafForTheEyeAlone() {
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      steps.add(
          "Let both knees roll slowly to one side, only as far as is comfortable. ".repeat(2));
    }
    ComposedLeaflet leaflet =
        SampleLeaflets.leaflet(
            "steps",
            "Steps",
            List.of(
                new Block.Exercise(
                    1,
                    new Block.Heading(2, "Knee roll"),
                    new Block.Picture(SampleLeaflets.drawing(), "A knee roll."),
                    List.of(new Block.Items(true, steps)))));

    Layout layout = LayoutRules.check(leaflet, PrintProfile.STANDARD);

    assertThat(layout.sheets()).hasSizeGreaterThan(1);
    for (int page = 1; page < layout.sheets().size(); page++) {
      assertThat(artifacts(layout.sheets().get(page))).contains("1. Knee roll (continued)");
    }
    assertThat(artifacts(layout.sheets().get(0))).noneMatch(text -> text.contains("(continued)"));
  }

  private static List<String> artifacts(Sheet sheet) {
    return sheet.marks().stream()
        .filter(mark -> mark.tag() instanceof Tag.Artifact)
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text().toString())
        .toList();
  }

  @Test
  void keepsAPanelOnOnePageIfItFitsOnOne() {
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      body.add(new Block.Paragraph(Tone.PLAIN, "Two lines of a paragraph. ".repeat(4)));
      body.add(SampleLeaflets.emergency());
    }

    Layout layout = LayoutRules.check(SampleLeaflets.leaflet("panels", "Panels", body));

    for (Sheet sheet : layout.sheets()) {
      long headings = count(sheet, Role.HEADING_2);
      assertThat(count(sheet, Role.LIST_BODY)).isEqualTo(headings * 3);
    }
  }

  private static long bodyLines(Sheet sheet) {
    return count(sheet, Role.PARAGRAPH);
  }

  private static long count(Sheet sheet, Role role) {
    return sheet.marks().stream()
        .filter(mark -> mark instanceof Mark.Text)
        .filter(mark -> mark.tag() instanceof Element element && element.role() == role)
        .count();
  }
}
