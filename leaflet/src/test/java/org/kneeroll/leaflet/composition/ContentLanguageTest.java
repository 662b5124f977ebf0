package org.kneeroll.leaflet.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.catalogue.ContentLanguage;

class ContentLanguageTest {

  @ParameterizedTest
  @EnumSource
  void hasTheFixedWordsOfALeaflet(ContentLanguage language) {
    assertThat(Wording.of(language.word()).keys()).isEqualTo(Wording.of("en").keys());
  }

  @Test
  void isKnownForEveryLanguageThatHasThem() {
    for (String language : Locale.getISOLanguages()) {
      boolean hasWords = Wording.class.getResource(language + ".properties") != null;
      assertThat(ContentLanguage.ofTag(language).isPresent()).as(language).isEqualTo(hasWords);
    }
  }

  @ParameterizedTest
  @CsvSource({"en", "en-GB", "EN-gb", "en-Latn-AU", "en-x-clinic"})
  void isThatOfATag(String tag) {
    assertThat(ContentLanguage.ofTag(tag)).contains(ContentLanguage.ENGLISH);
    assertThat(Wording.of(tag).language()).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "en_GB", "english", "klingon_9", "e", "en-", "x-en", "../en", "en\u0000"})
  void isNoneOfAnythingElse(String text) {
    assertThat(ContentLanguage.ofTag(text)).isEmpty();
  }
}
