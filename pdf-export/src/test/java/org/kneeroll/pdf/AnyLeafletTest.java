package org.kneeroll.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Tone;
import org.kneeroll.leaflet.Block.Urgency;
import org.kneeroll.leaflet.Block.Width;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.pdf.layout.RandomLeaflets;
import org.kneeroll.pdf.layout.ReadingOrder;
import org.kneeroll.testing.BeyondVeraPdf;
import org.kneeroll.testing.StructureDump;
import org.kneeroll.testing.VeraPdf;

/** What holds of the files of leaflets that nobody would write. */
class AnyLeafletTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void readsOutEveryWordOnceAndInOrder(long seed) {
    ComposedLeaflet leaflet = RandomLeaflets.of(seed);

    assertThat(StructureDump.words(Pdf.of(leaflet)).replaceFirst("\\[picture\\]", ""))
        .isEqualTo(ReadingOrder.of(leaflet));
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 21, 55})
  void keepsTheRulesOfPdfUa1(long seed) {
    byte[] pdf = Pdf.of(RandomLeaflets.of(seed));

    assertThat(VeraPdf.brokenRules(pdf, "ua1")).isEmpty();
    assertThat(BeyondVeraPdf.complaints(pdf)).isEmpty();
  }

  @Test
  void keepsTheRulesWithWordsThatAreWiderThanThePage() {
    String word = "kneeroll".repeat(40);
    ComposedLeaflet leaflet =
        SampleLeaflets.leaflet(
            "hostile",
            word.substring(0, 300),
            List.of(
                new Block.Heading(2, word),
                new Block.Paragraph(Tone.LEAD, word),
                new Block.Items(true, List.of(word)),
                new Block.Fields(List.of(new Block.Field("a.b.c", word, word, word, Width.SHORT))),
                new Block.Facts(
                    List.of(new Block.Fact(word, word, "https://example.org/ä?q=" + word))),
                new Block.Panel(Urgency.CAUTION, List.of(new Block.Heading(2, word)))));
    byte[] pdf = Pdf.of(leaflet);

    assertThat(VeraPdf.brokenRules(pdf, "ua1")).isEmpty();
    assertThat(BeyondVeraPdf.complaints(pdf)).isEmpty();
    assertThat(StructureDump.of(pdf))
        .contains("a.b.c (" + word + ") = \"" + word + "\"")
        .contains("-> https://example.org/%C3%A4?q=");
  }
}
