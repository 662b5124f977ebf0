package org.kneeroll.leaflet.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.core.measure.TimeRange;

class AmountWordsTest {

  private final AmountWords words = new AmountWords(Wording.of("en"));

  @ParameterizedTest
  @CsvSource({
    "1 s, 1 second",
    "45 s, 45 seconds",
    "60 s, 1 minute",
    "90 s, 90 seconds",
    "1 to 2 min, 1 to 2 minutes",
    "30 to 60 s, 30 to 60 seconds",
    "about 5 min, about 5 minutes",
    "1 h, 1 hour",
    "60 to 120 min, 1 to 2 hours"
  })
  void saysATimeInTheLargestUnitThatFitsBothEnds(String written, String expected) {
    assertThat(words.time(TimeRange.parse(written))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | Exercise 3",
        "3 4 | Exercises 3 and 4",
        "3 4 5 | Exercises 3 to 5",
        "1 3 5 | Exercises 1, 3 and 5",
        "1 2 4 5 6 9 | Exercises 1, 2, 4 to 6 and 9",
        "1 2 3 6 7 8 | Exercises 1 to 3 and 6 to 8"
      })
  void saysExercisesByNumber(String numbers, String expected) {
    List<Integer> list = Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();

    assertThat(words.exercises(list)).isEqualTo(expected);
  }
}
