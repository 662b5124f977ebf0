package org.kneeroll.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.Length;

class StatedAmountTest {

  @ParameterizedTest
  @CsvSource({
    "Roll at most 45 degrees to the side., 45 degrees, 45 deg",
    "Roll at most 45° to the side., 45°, 45 deg",
    "Make a 30-degree turn., 30-degree, 30 deg",
    "Slide it 2.5 cm forward., 2.5 cm, 2.5 cm",
    "Slide it 25 mm forward., 25 mm, 2.5 cm",
    "Lift it 5 to 10 cm., 5 to 10 cm, 10 cm",
    "Lift it 5–10cm., 5–10cm, 10 cm",
    "Slide it a couple of centimetres forward., a couple of centimetres, 2 cm",
    "Roll forty-five degrees to the side., forty-five degrees, 45 deg",
    "Lift it half a centimetre., half a centimetre, 0.5 cm",
    "Move it five to ten centimetres., five to ten centimetres, 10 cm",
  })
  void isTheUpperEndOfWhatTheTextNames(String text, String words, String notation) {
    assertThat(StatedAmount.in(text)).hasSize(1);
    StatedAmount stated = StatedAmount.in(text).get(0);
    assertThat(stated.cue().words()).isEqualTo(words);
    assertThat(stated.amount().notation()).isEqualTo(notation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Step up onto a 15 cm step.",
        "Step up onto a 15 cm high step.",
        "Keep your feet 20 cm apart.",
        "Stand 30 cm from the wall.",
        "Use a towel that is 50 cm long.",
        "Use a pack of at most 40 degrees Celsius.",
        "Use a pack of at most 40 °C.",
        "Hold for 10 seconds.",
        "Take a few degrees of freedom.",
        "Step onto a ten centimetre step.",
        "Repeat 10 times.",
        "Walk 300 m.",
        "Ring 020 7946 0000 and ask for 1000000000 degrees.",
      })
  void isNeitherTheSizeOfAThingNorAnotherUnit(String text) {
    assertThat(StatedAmount.in(text)).isEmpty();
  }

  @Test
  void comesInTheOrderOfTheText() {
    assertThat(StatedAmount.in("Slide 3 cm, then turn 10 degrees."))
        .extracting(StatedAmount::amount)
        .containsExactly(Length.centimetres(3), Angle.degrees(10));
  }
}
