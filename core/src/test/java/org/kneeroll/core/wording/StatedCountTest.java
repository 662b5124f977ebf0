package org.kneeroll.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.wording.StatedCount.Counted;

class StatedCountTest {

  @ParameterizedTest
  @CsvSource({
    "Repeat 10 times., 10 times, 10, 10, REPETITIONS",
    "Do it five to eight times., five to eight times, 5, 8, REPETITIONS",
    "Do it a couple of times., a couple of times, 2, 2, REPETITIONS",
    "Do a dozen on each side., a dozen, 12, 12, REPETITIONS",
    "Aim for 5 each side., 5, 5, 5, REPETITIONS",
    "Do 8 of these., 8, 8, 8, REPETITIONS",
    "Make 6 slow rolls., 6 slow rolls, 6, 6, REPETITIONS",
    "Repeat x8., x8, 8, 8, REPETITIONS",
    "Do 3 sets., 3 sets, 3, 3, SETS",
    "Do it twice a day., twice a day, 2, 2, TIMES_A_DAY",
    "Do it 3x daily., 3x daily, 3, 3, TIMES_A_DAY",
    "Do it 4 times through the day., 4 times through the day, 4, 4, TIMES_A_DAY",
    "Do it morning and evening., morning and evening, 2, 2, TIMES_A_DAY",
    "Do it in the morning and again at night., morning and again at night, 2, 2, TIMES_A_DAY",
    "'Do it morning, noon and night.', 'morning, noon and night', 3, 3, TIMES_A_DAY",
    "Do it 3 days a week., 3 days a week, 3, 3, TIMES_A_WEEK",
  })
  void isReadAsItIsWritten(String text, String words, int from, int to, Counted counted) {
    assertThat(StatedCount.in(text))
        .singleElement()
        .satisfies(
            count -> {
              assertThat(count.cue().words()).isEqualTo(words);
              assertThat(count.from()).isEqualTo(from);
              assertThat(count.to()).isEqualTo(to);
              assertThat(count.counted()).isEqualTo(counted);
            });
  }

  @Test
  void partsSetsFromRepetitions() {
    for (String text : new String[] {"Do 3 x 8.", "Do 3 sets of 8.", "Do 3x8, slowly."}) {
      assertThat(StatedCount.in(text))
          .extracting(StatedCount::counted)
          .containsExactly(Counted.SETS, Counted.REPETITIONS);
      assertThat(StatedCount.in(text)).extracting(StatedCount::to).containsExactly(3, 8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Breathe in and out 3 times.",
        "Hold for 10 seconds on each side.",
        "Hold a small weight, one in each hand.",
        "Your back may be stiff in the morning.",
        "Use a towel of 30 x 50 cm.",
        "It took 3 times as long.",
      })
  void isNothingElseThatIsCounted(String text) {
    assertThat(StatedCount.in(text)).isEmpty();
  }
}
