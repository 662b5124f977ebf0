package org.kneeroll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRangeTest {

  @ParameterizedTest
  @CsvSource({
    "30 s, 30 seconds",
    "30s, 30 seconds",
    "1 s, 1 second",
    "30 sec, 30 seconds",
    "30 Seconds, 30 seconds",
    "5 to 10 s, 5 to 10 seconds",
    "5-10 s, 5 to 10 seconds",
    "5–10 seconds, 5 to 10 seconds",
    "5\u00a0−\u00a010\u202fs, 5 to 10 seconds",
    "from 5 to 10 s, 5 to 10 seconds",
    "30 s to 1 min, 30 to 60 seconds",
    "1 min, 1 minute",
    "60 s, 1 minute",
    "90 s, 90 seconds",
    "2 to 3 minutes, 2 to 3 minutes",
    "about 2 min, about 2 minutes",
    "1 h, 1 hour",
    "24 hours, 24 hours",
  })
  void readsWhatCliniciansWrite(String text, String words) {
    assertThat(TimeRange.parse(text)).hasToString(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "up to 30 s | `up to 30 s` has no lower end: write the range that is meant, such as `5 to 30 s`, or `30 s`; the instructions can say \"up to\"",
        "at least 30 s | `at least 30 s` has no upper end: write a time such as `30 s` or a range"
            + " such as `30 to 60 s`, and keep the source's own words in `source-says`",
        "30 s or more | `30 s or more` has no upper end: write a time such as `30 s` or a range"
            + " such as `30 to 60 s`, and keep the source's own words in `source-says`",
        "30+ s | `30+ s` has no upper end: write a time such as `30 s` or a range such as `30 to 60"
            + " s`, and keep the source's own words in `source-says`",
        "minimum of 30 seconds | `minimum of 30 seconds` has no upper end: write a time such as `30"
            + " s` or a range such as `30 to 60 s`, and keep the source's own words in"
            + " `source-says`",
        "30 | `30` has no unit: write seconds or minutes, such as `30 s` or `2 min`",
        "5 to 10 | `5 to 10` has no unit: write seconds or minutes, such as `30 s` or `2 min`",
        "about 20 | `about 20` has no unit: write seconds or minutes, such as `30 s` or `2 min`",
        "0 s | `0 seconds` is out of range: expected 1 second to 24 hours",
        "25 h | `25 h` is out of range: expected 1 second to 24 hours",
        "999999 h | `999999 h` is out of range: expected 1 second to 24 hours",
        "10 to 5 s | `10 to 5 seconds` runs backwards: write the shorter time first",
        "2 min to 30 s | `120 to 30 seconds` runs backwards: write the shorter time first",
        "a while | `a while` is not a time: write a number and its unit, such as `30 s`, `5 to 10"
            + " s` or `2 min`",
        "30 m | `30 m` is not a time: write a number and its unit, such as `30 s`, `5 to 10 s` or"
            + " `2 min`",
        "5 breaths | `5 breaths` is not a time: write a number and its unit, such as `30 s`, `5 to"
            + " 10 s` or `2 min`",
      })
  void refusesTheRestInWordsForTheAuthor(String text, String message) {
    assertThatThrownBy(() -> TimeRange.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 2026})
  void survivesWritingAndReadingAgain(long seed) {
    Random random = new Random(seed);
    int[] units = {1, 60, 3600};
    for (int i = 0; i < 500; i++) {
      int unit = units[random.nextInt(units.length)];
      int from = unit * (1 + random.nextInt(20));
      int to = from + unit * random.nextInt(4);
      TimeRange range = new TimeRange(from, to, random.nextBoolean());

      assertThat(TimeRange.parse(range.toString())).isEqualTo(range);
      assertThat(TimeRange.parse(from + "–" + to + " s")).isEqualTo(TimeRange.seconds(from, to));
    }
  }
}
