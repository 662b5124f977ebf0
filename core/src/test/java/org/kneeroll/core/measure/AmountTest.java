package org.kneeroll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource({
    "45 deg, 45 deg, 45 degrees",
    "45deg, 45 deg, 45 degrees",
    "90°, 90 deg, 90 degrees",
    "1 degree, 1 deg, 1 degree",
    "22.5 Degrees, 22.5 deg, 22.5 degrees",
    "2\u00a0cm, 2 cm, 2 cm",
    "2.5 centimetres, 2.5 cm, 2.5 cm",
    "2.5 centimeters, 2.5 cm, 2.5 cm",
    "25 mm, 2.5 cm, 2.5 cm",
    "7 millimetres, 0.7 cm, 0.7 cm",
    "1.1 m, 110 cm, 110 cm",
    "0 cm, 0 cm, 0 cm",
    "٤٥ deg, 45 deg, 45 degrees",
    "４５\u00A0deg, 45 deg, 45 degrees",
    "2\u2009c\u00ADm, 2 cm, 2 cm",
    "360 deg, 360 deg, 360 degrees",
  })
  void readsWhatCliniciansWrite(String text, String notation, String words) {
    assertThat(Amount.parse(text).notation()).isEqualTo(notation);
    assertThat(Amount.parse(text)).hasToString(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "45 | `45` is not an amount: write a number and its unit, such as `45 deg` or `2 cm`",
        "-45 deg | `-45 deg` is below 0: write how far without its sign, such as `45 deg`",
        "2,5 cm | `2,5 cm` is not an amount: write a number and its unit, such as `45 deg` or `2"
            + " cm`",
        "2 inches | `2 inches` is not an amount: write a number and its unit, such as `45 deg` or"
            + " `2 cm`",
        "361 deg | 361 degrees is not an angle: expected 0 to 360",
        "301 cm | 301 cm is not a distance on a body: expected 0 to 300",
        "9999 m | 999900 cm is not a distance on a body: expected 0 to 300",
      })
  void refusesTheRestInWordsForTheAuthor(String text, String message) {
    assertThatThrownBy(() -> Amount.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThatThrownBy(() -> Angle.degrees(Double.NaN))
        .hasMessage("NaN degrees is not an angle: expected 0 to 360");
    assertThatThrownBy(() -> Length.centimetres(Double.POSITIVE_INFINITY))
        .hasMessage("Infinity cm is not a distance on a body: expected 0 to 300");
  }

  @Test
  void isEqualWhateverTheUnitItWasWrittenIn() {
    assertThat(Amount.parse("25 mm")).isEqualTo(Amount.parse("2.5 cm"));
    assertThat(Amount.parse("1.1 m")).isEqualTo(Amount.parse("110 cm"));
    assertThat(Angle.degrees(-0.0)).isEqualTo(Angle.degrees(0));
  }

  @Test
  void comparesOnlyWithItsOwnKind() {
    assertThat(Angle.degrees(46).exceeds(Angle.degrees(45))).isTrue();
    assertThat(Angle.degrees(45).exceeds(Angle.degrees(45))).isFalse();
    assertThat(Angle.degrees(45).comparableWith(Length.centimetres(45))).isFalse();
    assertThatThrownBy(() -> Angle.degrees(45).exceeds(Length.centimetres(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an angle cannot be compared with 2 cm");
    assertThatThrownBy(() -> Length.centimetres(2).exceeds(Angle.degrees(45)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a length cannot be compared with 45 degrees");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 2026})
  void survivesWritingAndReadingAgain(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Amount angle = Angle.degrees(random.nextInt(3601) / 10.0);
      Amount length = Length.centimetres(random.nextInt(30_001) / 100.0);

      assertThat(Amount.parse(angle.notation())).isEqualTo(angle);
      assertThat(Amount.parse(length.notation())).isEqualTo(length);
    }
  }

  @Test
  void readsAndPrintsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "de-DE", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Amount.parse("2.5 CENTIMETRES")).hasToString("2.5 cm");
        assertThat(TimeRange.parse("2 MIN")).hasToString("2 minutes");
        assertThat(CountRange.parse("10 TO 15")).hasToString("10 to 15");
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
