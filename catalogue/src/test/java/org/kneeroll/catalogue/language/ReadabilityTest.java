package org.kneeroll.catalogue.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

  @Test
  void countsAndScoresAsTheFormulasSay() {
    // 13 words in 2 sentences, 17 syllables, one word of three syllables
    Readability counted =
        Readability.of(
            List.of("Bend both knees slowly.", "Do this exercise for 10 days, then rest a day."));

    assertThat(counted).isEqualTo(new Readability(14, 2, 17, 1, 10));
    assertThat(counted.fleschKincaidGrade())
        .isCloseTo(0.39 * 7 + 11.8 * 17 / 14 - 15.59, within(1e-9));
    assertThat(counted.smogGrade()).isCloseTo(1.0430 * Math.sqrt(15) + 3.1291, within(1e-9));
  }

  @Test
  void scoresLongSentencesAndLongWordsHigher() {
    Readability plain = Readability.of(List.of("Lie on your back. Bend your knees."));
    Readability hard =
        Readability.of(
            List.of(
                "Assume a comfortable recumbent position, subsequently flexing bilateral knees and"
                    + " maintaining abdominal engagement throughout."));

    assertThat(hard.fleschKincaidGrade()).isGreaterThan(plain.fleschKincaidGrade() + 10);
    assertThat(hard.smogGrade()).isGreaterThan(plain.smogGrade() + 5);
  }

  @Test
  void hasNoScoreForNothing() {
    Readability nothing = Readability.of(List.of("", " - "));

    assertThat(nothing.isEmpty()).isTrue();
    assertThat(nothing.fleschKincaidGrade()).isZero();
    assertThat(nothing.smogGrade()).isZero();
  }
}
