package org.kneeroll.catalogue.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Repeat ten times., ten, 10",
    "Hold for one minute., one, 1",
    "Do a ten-second hold., ten, 10",
    "Lie on two small rolled towels., two, 2",
    "Rest for five to ten minutes., five to ten, 5 to 10",
    "Take 2 or three breaths., 2 or three, 2 or 3",
    "Wait for twenty-five seconds., twenty-five, 25",
    "Count slowly to eight., eight, 8",
    "Keep your feet ten cm apart., ten, 10",
    "You may need seven–ten sessions., seven–ten, 7–10",
  })
  void areFoundWhereSomethingIsCounted(String text, String words, String figures) {
    assertThat(NumberWords.in(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.cue().words()).isEqualTo(words);
              assertThat(found.figures()).isEqualTo(figures);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lift one leg at a time.",
        "Go from one side to the other.",
        "Kneel on all fours.",
        "Come into four-point kneeling.",
        "Sit in the figure four position.",
        "Two-thirds of the way is enough.",
        "Rest for two and a half minutes.",
        "Do the first one, then the second.",
        "The two belong together.",
        "Change from one minute to the next.",
        "One or two of them may be enough.",
        "Turn the towel into two as you go.",
        "Do it 10 times.",
      })
  void areNotFoundElsewhere(String text) {
    assertThat(NumberWords.in(text)).isEmpty();
  }
}
