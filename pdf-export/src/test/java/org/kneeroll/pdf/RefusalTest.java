package org.kneeroll.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Tone;
import org.kneeroll.leaflet.Block.Width;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.leaflet.Look;

class RefusalTest {

  @Test
  void refusesACharacterThatNoFontHasAndSaysWhereItIs() {
    assertThat(
            messages(
                new Block.Heading(2, "Exercises"),
                new Block.Exercise(
                    3,
                    new Block.Heading(3, "Knee roll"),
                    null,
                    List.of(new Block.Items(true, List.of("Lie down.", "Roll ব and 🙂."))))))
        .containsExactly(
            "cannot print the character \"ব\" (U+09AC, BENGALI LETTER BA) in step 2 of exercise 3,"
                + " \"Knee roll\": the fonts have Latin, Greek and Cyrillic letters; replace it, or"
                + " leave it out",
            "cannot print the character \"🙂\" (U+1F642, SLIGHTLY SMILING FACE) in step 2 of"
                + " exercise 3, \"Knee roll\": the fonts have Latin, Greek and Cyrillic letters;"
                + " replace it, or leave it out");
  }

  @Test
  void namesAnInvisibleCharacterInsteadOfShowingIt() {
    assertThat(messages(new Block.Paragraph(Tone.PLAIN, "left\u202Eright")))
        .singleElement()
        .asString()
        .startsWith("cannot print the character U+202E, RIGHT-TO-LEFT OVERRIDE in a paragraph of");
  }

  @Test
  void looksEverywhereForUncoveredCharacters() {
    ComposedLeaflet rich = SampleLeaflets.rich();
    ComposedLeaflet leaflet =
        new ComposedLeaflet(
            "x",
            "en",
            "title א",
            "1",
            new Look(
                "x",
                rich.look().primary(),
                rich.look().onPrimary(),
                rich.look().accent(),
                rich.look().text(),
                rich.look().logo(),
                rich.look().masthead(),
                List.of("header א")),
            List.of(
                new Block.Panel(
                    Block.Urgency.CALM,
                    List.of(
                        new Block.Heading(2, "heading א"),
                        new Block.Items(false, List.of("item א")))),
                new Block.Fields(
                    List.of(new Block.Field("f", "label א", "spoken א", "value א", Width.SHORT))),
                new Block.Facts(List.of(new Block.Fact("label א", "value א", null)))),
            new ComposedLeaflet.Running(List.of("footer א"), "page א", "continued א"));

    assertThat(LeafletPdf.violations(leaflet))
        .hasOnlyElementsOfType(Violation.UncoveredCharacter.class)
        .extracting(violation -> ((Violation.UncoveredCharacter) violation).text())
        .containsExactly(
            "header א",
            "title א",
            "heading א",
            "item א",
            "label א",
            "value א",
            "label א",
            "value א",
            "footer א",
            "page א",
            "continued א");
  }

  @Test
  void refusesASkippedOrRepeatedTopHeading() {
    assertThat(
            messages(
                new Block.Heading(3, "Too deep"),
                new Block.Heading(2, "Fine"),
                new Block.Heading(3, "Fine"),
                new Block.Heading(1, "A second title")))
        .containsExactly(
            "the heading \"Too deep\" has level 3: expected a level from 2 to 2, so that no level"
                + " is skipped",
            "the heading \"A second title\" has level 1: expected a level from 2 to 4, so that no"
                + " level is skipped");
  }

  @Test
  void refusesFieldNamesThatClash() {
    assertThat(
            messages(
                new Block.Fields(
                    List.of(
                        field("a.reps"), field("a.reps"), field("a"), field("b"), field("b.c")))))
        .hasSize(3)
        .allSatisfy(message -> assertThat(message).contains("clashes with another field"));
  }

  @Test
  void refusesFieldNamesThatAreNone() {
    assertThat(
            messages(new Block.Fields(List.of(field(""), field(".a"), field("a."), field("a..b")))))
        .hasSize(4)
        .allSatisfy(message -> assertThat(message).contains("parted by single dots"));
  }

  @Test
  void refusesMissingWords() {
    assertThat(
            messages(
                new Block.Heading(2, " "),
                new Block.Picture(SampleLeaflets.drawing(), ""),
                new Block.Fields(List.of(new Block.Field("a", "\u200B", "\t", "", Width.SHORT)))))
        .containsExactly(
            "a heading of the leaflet is empty: a leaflet needs words there to be read aloud",
            "the alternative text of a picture of the leaflet is empty: a leaflet needs words there"
                + " to be read aloud",
            "the label of a field of the leaflet is empty: a leaflet needs words there to be read"
                + " aloud",
            "the description of the field \"\u200B\" of the leaflet is empty: a leaflet needs words"
                + " there to be read aloud");
  }

  @Test
  void refusesAnAddressThatIsNone() {
    assertThat(
            messages(
                new Block.Facts(
                    List.of(
                        new Block.Fact("Web", "here", "www.example.org"),
                        new Block.Fact("Mail", "there", "mail to:x"),
                        new Block.Fact("Telephone", "01632", "tel:01632")))))
        .hasSize(2)
        .allSatisfy(message -> assertThat(message).contains("which is not an address"));
  }

  @Test
  void refusesALanguageThatIsNone() {
    ComposedLeaflet rich = SampleLeaflets.rich();
    ComposedLeaflet leaflet =
        new ComposedLeaflet(
            rich.id(), "englisch!", rich.title(), "1", rich.look(), rich.body(), rich.running());

    assertThat(LeafletPdf.violations(leaflet))
        .extracting(Violation::message)
        .containsExactly(
            "the language is `englisch!`: expected a language tag such as en-GB, cy or bn");
  }

  @Test
  void refusesATitleThatWouldFillThePage() {
    assertThat(LeafletPdf.violations(SampleLeaflets.leaflet("x", "long ".repeat(100), List.of())))
        .extracting(Violation::message)
        .containsExactly("the title has 500 characters: there is room for 300");
  }

  @Test
  void givesNoBytesWithViolations() {
    PdfResult result =
        LeafletPdf.dated(Pdf.DATE)
            .write(
                SampleLeaflets.leaflet(
                    "x", "Title", List.of(new Block.Paragraph(Tone.PLAIN, "क"))));

    assertThat(result).isInstanceOf(PdfResult.Refused.class);
    assertThatThrownBy(() -> new PdfResult.Refused(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsTheUnprintableCharactersOfAnAuthorsWords() {
    assertThat(LeafletPdf.unprintable("Roll ব, ক, ব, ŵ, Ω, ж, ế")).containsExactly(0x9AC, 0x995);
  }

  private static Block.Field field(String name) {
    return new Block.Field(name, "Reps", "Reps", "", Width.SHORT);
  }

  private static List<String> messages(Block... body) {
    return LeafletPdf.violations(SampleLeaflets.leaflet("x", "Title", List.of(body))).stream()
        .map(Violation::message)
        .toList();
  }
}
