package org.kneeroll.core.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"knee-roll", "a", "90-90", "step-up-15"})
  void isLowerCaseWordsAndNumbers(String text) {
    assertThat(ExerciseId.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Knee-roll",
        "knee_roll",
        "knee roll",
        "-a",
        "a-",
        "a--b",
        "knié",
        "../a",
        "a\n"
      })
  void isNothingElse(String text) {
    assertThatThrownBy(() -> ExerciseId.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "cannot be an id: use lower-case letters, digits and hyphens, such as `knee-roll`");
  }

  @Test
  void isAtMostEightyCharacters() {
    assertThat(ExerciseId.of("a".repeat(80)).value()).hasSize(80);
    assertThatThrownBy(() -> ExerciseId.of("a".repeat(81)))
        .hasMessageEndingWith("such as `knee-roll`, at most 80 characters");
  }
}
