package org.kneeroll.pdf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAmountTest {

  /** Zeros of the scripts whose digits patients type. */
  private static final int[] ZEROS = {
    '0', 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xE50, 0x1040, 0xFF10
  };

  @ParameterizedTest
  @CsvSource({
    "reps, 12, 12, 12, ''",
    "reps, ' 12\u00A0', 12, 12, ''",
    "reps, 12., 12, 12, ''",
    "reps, 8-10, 8, 10, ''",
    "reps, 8 – 10, 8, 10, ''",
    "reps, 8—10, 8, 10, ''",
    "reps, 8\u221210, 8, 10, ''",
    "reps, 8～10, 8, 10, ''",
    "reps, 8 to 10, 8, 10, ''",
    "reps, from 8 to 10, 8, 10, ''",
    "reps, about 20, 20, 20, ''",
    "reps, ~20, 20, 20, ''",
    "reps, 10 reps, 10, 10, rep",
    "reps, 10 times, 10, 10, time",
    "reps, 8-10 reps, 8, 10, rep",
    "reps, 1½, 1.5, 1.5, ''",
    "reps, ½, 0.5, 0.5, ''",
    "reps, '1,5', 1.5, 1.5, ''",
    "reps, 1.5, 1.5, 1.5, ''",
    "reps, १२, 12, 12, ''",
    "reps, ১২, 12, 12, ''",
    "reps, ١٢, 12, 12, ''",
    "reps, ١٫٥, 1.5, 1.5, ''",
    "reps, \u200F١٢, 12, 12, ''",
    "reps, １２, 12, 12, ''",
    "reps, ８－１０, 8, 10, ''",
    "hold, 2 sec, 2, 2, s",
    "hold, 2sec., 2, 2, s",
    "hold, 30 s, 30, 30, s",
    "hold, 5 to 10 seconds, 5, 10, s",
    "hold, 1-2 min, 1, 2, min",
    "hold, 30 s to 1 min, 30, 60, s",
    "hold, 30, 30, 30, ''",
    "times-per-day, 3 times a day, 3, 3, time",
    "times-per-day, 3/day, 3, 3, ''",
    "times-per-day, 2 daily, 2, 2, ''",
    "days-per-week, 3 days a week, 3, 3, day",
    "pain-before, 4/10, 4, 4, ''",
    "pain-after, 4 out of 10, 4, 4, ''",
    "load, 2.5 kg, 2.5, 2.5, kg",
  })
  void readsWhatCanBeReadInOneWay(
      String quantity, String written, String from, String to, String unit) {
    WrittenAmount amount = WrittenAmount.of(quantity, written);

    assertThat(amount.reason()).isEmpty();
    assertThat(amount.from()).isEqualByComparingTo(from);
    assertThat(amount.to()).isEqualByComparingTo(to);
    assertThat(amount.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "reps, 3x10, more than one number",
    "reps, 3 × 10, more than one number",
    "reps, '8, 10', more than one number",
    "reps, 10 left 8 right, more than one number",
    "reps, 1/2, more than one number",
    "reps, 30 s, the unit is not the one that was asked for",
    "sets, 10 reps, the unit is not the one that was asked for",
    "reps, 3 a day, the unit is not the one that was asked for",
    "reps, 12 x, words beside the number",
    "reps, 10 each side, words beside the number",
    "reps, a dozen, 'words, and no number'",
    "reps, twenty, 'words, and no number'",
    "reps, 10+, only one end of a range is given",
    "reps, up to 10, only one end of a range is given",
    "reps, '>5', only one end of a range is given",
    "reps, '1,500', it may be read in two ways",
    "reps, 1.500, it may be read in two ways",
    "reps, 10-8, the range runs backwards",
    "reps, 1২, the digits are of two scripts",
    "reps, =1+1, more than one number",
    "reps, 10², words beside the number",
    "reps, -5, words beside the number",
    "hold, 12:30, more than one number",
  })
  void saysWhyItDoesNotGuess(String quantity, String written, String reason) {
    WrittenAmount amount = WrittenAmount.of(quantity, written);

    assertThat(amount.isNumber()).isFalse();
    assertThat(amount.reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsTheDigitsOfEveryScriptAlike(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      int from = random.nextInt(1000);
      int to = from + random.nextInt(100);
      int zero = ZEROS[random.nextInt(ZEROS.length)];
      String written = digits(from, zero) + "-" + digits(to, zero);

      WrittenAmount amount = WrittenAmount.of("reps", written);

      assertThat(amount.from()).as(written).isEqualByComparingTo(Integer.toString(from));
      assertThat(amount.to()).as(written).isEqualByComparingTo(Integer.toString(to));
    }
  }

  private static String digits(int number, int zero) {
    StringBuilder digits = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> digits.appendCodePoint(zero + c - '0'));
    return digits.toString();
  }
}
