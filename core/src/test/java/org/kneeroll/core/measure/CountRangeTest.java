package org.kneeroll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountRangeTest {

  @ParameterizedTest
  @CsvSource({
    "10, 10",
    "' 10 ', 10",
    "10-15, 10 to 15",
    "10–15, 10 to 15",
    "10 — 15, 10 to 15",
    "10−15, 10 to 15",
    "10‑15, 10 to 15",
    "10 to 15, 10 to 15",
    "10 TO 15, 10 to 15",
    "10\u00a0to\u00a015, 10 to 15",
    "from 10 to 15, 10 to 15",
    "10 to 10, 10",
    "about 20, about 20",
    "around 20, about 20",
    "~20, about 20",
    "approximately 10 to 15, about 10 to 15",
    "1000, 1000",
  })
  void readsWhatCliniciansWrite(String text, String words) {
    assertThat(CountRange.parse(text)).hasToString(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "up to 10 | `up to 10` has no lower end: write the range that is meant, such as `1 to 10`, or `10`; the instructions can say \"up to\"",
        "at least 10 | `at least 10` has no upper end: write a number or a range such as `10 to 15`, and keep the source's own words in `source-says`",
        "3 x 10 | `3 x 10` is two numbers: write `sets: 3` and `reps: 10`",
        "2 sets of 8-12 | `2 sets of 8-12` is two numbers: write `sets: 2` and `reps: 8-12`",
        "10+ | `10+` has no upper end: write a number or a range such as `10 to 15`, and keep the source's own words in `source-says`",
        "10 or more | `10 or more` has no upper end: write a number or a range such as `10 to 15`, and keep the source's own words in `source-says`",
        "from 10 | `from 10` has no upper end: write a number or a range such as `10 to 15`, and keep the source's own words in `source-says`",
        "0 | `0` is out of range: expected 1 to 1000",
        "1001 | `1001` is out of range: expected 1 to 1000",
        "999999 to 5 | `999999 to 5` is out of range: expected 1 to 1000",
        "15 to 10 | `15 to 10` runs backwards: write the smaller number first",
        "ten | `ten` is not a number of times: write a number such as `10`, or a range such as `10 to 15`",
        "10 to | `10 to` is not a number of times: write a number such as `10`, or a range such as `10 to 15`",
        "10.5 | `10.5` is not a number of times: write a number such as `10`, or a range such as `10 to 15`",
        "-5 | `-5` is not a number of times: write a number such as `10`, or a range such as `10 to 15`",
        "99999999999999999999 | `99999999999999999999` is not a number of times: write a number such as `10`, or a range such as `10 to 15`",
      })
  void refusesTheRestInWordsForTheAuthor(String text, String message) {
    assertThatThrownBy(() -> CountRange.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 2026})
  void survivesWritingAndReadingAgain(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      int from = 1 + random.nextInt(1000);
      int to = from + random.nextInt(1001 - from);
      CountRange range = new CountRange(from, to, random.nextBoolean());

      assertThat(CountRange.parse(range.toString())).isEqualTo(range);
      assertThat(CountRange.parse(from + "-" + to)).isEqualTo(CountRange.of(from, to));
      assertThat(CountRange.parse(from + "–" + to)).isEqualTo(CountRange.of(from, to));
      assertThat(CountRange.parse(from + " to " + to)).isEqualTo(CountRange.of(from, to));
    }
  }

  @Test
  void isASingleNumberWhereBothEndsAreEqual() {
    assertThat(CountRange.of(10)).isEqualTo(CountRange.of(10, 10)).hasToString("10");
  }
}
