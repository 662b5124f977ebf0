package org.kneeroll.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do not force it.",
        "Don't force it.",
        "Don’t force it.",
        "Never force it.",
        "Never, ever force it.",
        "Do not, at any time, force it.",
        "Do not twist, jerk or force it.",
        "Lower it without forcing anything.",
        "It is not necessary to force it.",
        "Ease into it rather than forcing it.",
        "Avoid anything that would force it.",
        "Nobody should be tempted to force it.",
        "Stop if you have to force it.",
        "If you force it, your back may object.",
        "Forcing it will make it worse.",
      })
  void turnsAPhraseIntoItsOpposite(String text) {
    assertThat(Forcing.cues(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do not hold your breath; force it.",
        "Do not hold your breath. Force it.",
        "Do not wait, force it.",
        "Do not wait but force it.",
        "Without stopping, force it a bit.",
        "Do not be afraid to force it.",
        "Never hesitate to force it.",
        "Do not only press, but force it.",
        "No matter what, force it.",
        "If it will not go, force it.",
        "Keep your neck straight, do not speak, and then force it.",
      })
  void doesNotReachBeyondItsClause(String text) {
    assertThat(Forcing.cues(text)).hasSize(1);
  }
}
