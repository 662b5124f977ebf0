package org.kneeroll.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.wording.StatedPosture.Held;

class StatedPostureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lie on your back with your knees bent. | KNEES_BENT | knees bent",
        "Bend both knees and keep your feet flat. | KNEES_BENT | Bend both knees",
        "Sit with your legs out straight. | KNEES_STRAIGHT | legs out straight",
        "Stand with your feet hip-width apart. | FEET_APART | feet hip-width apart",
        "Keep your feet close together. | FEET_TOGETHER | feet close together",
        "Rest with your knees loosely together. | KNEES_TOGETHER | knees loosely together",
        "Hold the band with your elbows bent. | ELBOWS_BENT | elbows bent",
        "Reach up with straight arms. | ELBOWS_STRAIGHT | straight arms",
      })
  void areReadFromTheWordsOfSteps(String text, Held held, String words) {
    assertThat(StatedPosture.in(text))
        .singleElement()
        .satisfies(
            stated -> {
              assertThat(stated.held()).isEqualTo(held);
              assertThat(stated.cue().words()).isEqualTo(words);
              assertThat(stated.ofOneLimb()).isFalse();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lie with your right knee bent.",
        "Bend your sore knee.",
        "Keep one leg straight.",
      })
  void knowWhetherOneLimbIsMeant(String text) {
    assertThat(StatedPosture.in(text)).singleElement().matches(StatedPosture::ofOneLimb);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Let your knees move slowly apart.",
        "Do not bend your knees.",
        "Look straight ahead.",
        "Bend your knees slightly.",
      })
  void areNoneWhereTheTextMovesOrWarns(String text) {
    assertThat(StatedPosture.in(text)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void haveOneOpposite(Held held) {
    assertThat(held.opposite()).isNotEqualTo(held);
    assertThat(held.opposite().opposite()).isEqualTo(held);
  }
}
