package org.kneeroll.catalogue.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kneeroll.catalogue.language.Prose.Word;

class ProseTest {

  private static List<String> sentences(String text) {
    return new Prose(text).sentences().stream().map(s -> text.substring(s.from(), s.to())).toList();
  }

  private static List<String> words(String text) {
    return new Prose(text)
        .sentences().stream().flatMap(s -> s.words().stream()).map(Word::text).toList();
  }

  @Test
  void endsASentenceAtItsStop() {
    assertThat(sentences("Lie down.  Is it easy? Then go on!\nGood"))
        .containsExactly("Lie down.", "Is it easy?", "Then go on!", "Good");
  }

  @Test
  void endsNoSentenceWithinANumberOrAnAbbreviation() {
    assertThat(sentences("Lift 1.5 kg, e.g. a bag. Ask Dr. Lee first. Say no. Rest."))
        .containsExactly("Lift 1.5 kg, e.g. a bag.", "Ask Dr. Lee first.", "Say no.", "Rest.");
  }

  @Test
  void keepsWhatStandsAfterAColonInTheSentence() {
    assertThat(sentences("Keep it small: it works; more does not help. (Rest now.) Done."))
        .containsExactly("Keep it small: it works; more does not help.", "(Rest now.)", "Done.");
  }

  @Test
  void partsParagraphsAtBlankLinesAlone() {
    assertThat(new Prose("One. Two.\nThree.\n\n \nFour").paragraphs())
        .extracting(List::size)
        .containsExactly(3, 1);
  }

  @Test
  void countsNumbersAndJoinedWordsAsOne() {
    assertThat(words("Feet hip-width apart, 10 to 15 cm – don't go to A&E: 1,000 and 2kg."))
        .containsExactly(
            "Feet",
            "hip-width",
            "apart",
            "10",
            "to",
            "15",
            "cm",
            "don't",
            "go",
            "to",
            "A&E",
            "1,000",
            "and",
            "2kg");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(new Prose(" \n\n - ").sentences()).isEmpty();
    assertThat(new Prose("").paragraphs()).isEmpty();
  }

  @Test
  void readsALongTextInTimeThatGrowsWithIt() {
    String text = "word. ".repeat(20_000) + "-".repeat(20_000) + "(".repeat(20_000);
    assertThat(new Prose(text).sentences()).hasSize(20_000);
  }

  @Test
  void findsTheSentenceAroundAPlace() {
    String text = "Lie down. Ask Dr. Lee first.\n\nRest.";

    assertThat(new Prose(text).sentenceAt(text.indexOf("Lee"))).isEqualTo("Ask Dr. Lee first.");
    assertThat(new Prose(text).sentenceAt(0)).isEqualTo("Lie down.");
    assertThat(new Prose(text).sentenceAt(text.length() - 1)).isEqualTo("Rest.");
    assertThat(new Prose("...").sentenceAt(0)).isEmpty();
  }
}
