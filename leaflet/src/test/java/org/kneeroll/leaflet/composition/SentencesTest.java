package org.kneeroll.leaflet.composition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource({
    "Ask your clinician, ask your clinician",
    "A&E, A&E",
    "NHS 111, NHS 111",
    "A hip operation, A hip operation",
    "ask, ask",
    "'', ''"
  })
  void goOnAfterAColonWithoutSpoilingCapitals(String text, String expected) {
    assertThat(Sentences.continued(text)).isEqualTo(expected);
  }

  @Test
  void endWithOneMark() {
    assertThat(Sentences.ended("Stop")).isEqualTo("Stop.");
    assertThat(Sentences.ended("Stop!")).isEqualTo("Stop!");
    assertThat(Sentences.open("Stop.")).isEqualTo("Stop");
    assertThat(Sentences.ended("")).isEmpty();
  }

  @Test
  void beginWithACapitalInAnyAlphabet() {
    assertThat(Sentences.capitalised("éviter")).isEqualTo("Éviter");
    assertThat(Sentences.capitalised("\uD801\uDC28x")).isEqualTo("\uD801\uDC00x");
    assertThat(Sentences.capitalised("")).isEmpty();
  }
}
