package org.kneeroll.core.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.Length;

class BoundTest {

  @ParameterizedTest
  @CsvSource({
    "up to 45 deg from upright, up to 45 deg from upright",
    "Up To 45° from upright, up to 45 deg from upright",
    "up to 2 cm, up to 2 cm from the start position",
    "up to 25 mm from the middle, up to 2.5 cm from the middle",
    "comfortable, comfortable",
    "' Comfortable ', comfortable",
  })
  void readsWhatCliniciansWrite(String text, String notation) {
    assertThat(Bound.parse(text)).hasToString(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "45 deg | `45 deg` is not an upper limit: write `up to` a number, its unit and from where, such as `up to 45 deg from upright`, or `comfortable`",
        "at least 45 deg from upright | `at least 45 deg from upright` is not an upper limit: write `up to` a number, its unit and from where, such as `up to 45 deg from upright`, or `comfortable`",
        "small | `small` is not an upper limit: write `up to` a number, its unit and from where, such as `up to 45 deg from upright`, or `comfortable`",
        "up to 45 | `up to 45` is not an upper limit: write `up to` a number, its unit and from where, such as `up to 45 deg from upright`, or `comfortable`",
        "up to 45 deg | `up to 45 deg` does not say from where: write for instance `up to 45 deg from upright`",
        "up to 45 inches | `45 inches` is not an amount: write a number and its unit, such as `45 deg` or `2 cm`",
        "up to 400 deg from upright | 400 degrees is not an angle: expected 0 to 360",
      })
  void refusesTheRestInWordsForTheAuthor(String text, String message) {
    assertThatThrownBy(() -> Bound.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 2026})
  void survivesWritingAndReadingAgain(long seed) {
    Random random = new Random(seed);
    String[] references = {"upright", "the middle", "straight", "the start position"};
    for (int i = 0; i < 300; i++) {
      String from = references[random.nextInt(references.length)];
      Bound angle = new Bound.Measured(Angle.degrees(random.nextInt(361)), from);
      Bound length = new Bound.Measured(Length.centimetres(random.nextInt(600) / 2.0), from);

      assertThat(Bound.parse(angle.toString())).isEqualTo(angle);
      assertThat(Bound.parse(length.toString())).isEqualTo(length);
    }
  }
}
