package org.kneeroll.core.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.measure.Amount;

class PlacementTest {

  @ParameterizedTest
  @CsvSource({
    "90 deg, 90 deg",
    "90°, 90 deg",
    "about 90 deg, 90 deg",
    "15 cm from the bottom, 15 cm",
    "10 to 15 cm from the bottom, 15 cm",
    "10–15 cm, 15 cm",
  })
  void knowsTheAmountThatItBeginsWith(String words, String notation) {
    assertThat(new Placement(words).amount()).map(Amount::notation).contains(notation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"together", "drawn to the chest", "hip-width apart", "1 fist apart", "5 kg"})
  void isWordsAloneOtherwise(String words) {
    assertThat(new Placement(words).amount()).isEmpty();
    assertThat(new Placement(words)).hasToString(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | nothing is said about the placement: write for instance `90 deg` or `together`",
        "90 | `90` has no unit: write for instance `90 deg` or `15 cm`",
        "400 deg | 400 degrees is not an angle: expected 0 to 360",
        "1.2.3 cm | `1.2.3 cm` is not an amount: write a number and its unit, such as `45 deg` or `2 cm`",
      })
  void refusesWhatNoBodyCanDo(String words, String message) {
    assertThatThrownBy(() -> new Placement(words))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
