package org.kneeroll.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.exercise.Hands;

class StatedHandsTest {

  @ParameterizedTest
  @CsvSource({
    "Clasp your hands behind your head., BEHIND_HEAD",
    "Cross your arms over your chest., CROSSED_ON_CHEST",
    "Put both hands on your hips., ON_HIPS",
    "Hold behind your thighs with your hands., BEHIND_THIGHS",
    "Hold your shin with both hands., ON_SHINS",
    "Put your palms on the wall., ON_WALL",
    "Stand with your arms by your sides., AT_SIDES",
  })
  void areReadFromTheWordsOfSteps(String text, Hands place) {
    assertThat(StatedHands.in(text))
        .singleElement()
        .satisfies(stated -> assertThat(stated.places()).contains(place));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rest your hands on your hips or on your thighs.",
        "Put a hand behind your head if you like.",
        "Do not put your hands behind your head.",
      })
  void areNoneWhereTheReaderChooses(String text) {
    assertThat(StatedHands.in(text)).isEmpty();
  }
}
