package org.kneeroll.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.wording.StatedMotion.Way;

class StatedMotionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Slowly lift your head off the mat. | UP | HEAD",
        "Squeeze your bottom and lift it. | UP | BOTTOM",
        "Rise up onto the balls of your feet. | UP | HEEL",
        "Draw one knee slowly towards your chest. | TO_CHEST | KNEE",
        "Let both knees roll slowly to one side. | SIDEWAYS | KNEE",
        "Straighten your sore leg. | STRAIGHTEN | LEG",
        "Turn your upper body to the left. | TURN | TRUNK",
        "Slide the heel of your right leg. | ALONG | HEEL",
        "Lean back slowly. | LEAN | TRUNK",
        "Round your lower back. | CURVE | BACK",
      })
  void isReadWithItsPart(String text, Way way, BodyPart part) {
    assertThat(StatedMotion.in(text))
        .singleElement()
        .satisfies(
            motion -> {
              assertThat(motion.way()).isEqualTo(way);
              assertThat(motion.part()).isEqualTo(part);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do not lift your head.",
        "Tighten your thigh without lifting your leg.",
        "Lower your leg slowly.",
        "Press your knee down into the bed.",
      })
  void isNoneWhereTheTextWarnsOrNothingIsSeen(String text) {
    assertThat(StatedMotion.in(text)).isEmpty();
  }
}
