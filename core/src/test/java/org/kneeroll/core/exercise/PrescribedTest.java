package org.kneeroll.core.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;

class PrescribedTest {

  @ParameterizedTest
  @CsvSource({
    "10 to 15, STATED, 10 to 15",
    "10 (proposed), PROPOSED, 10",
    "10(Proposed), PROPOSED, 10",
    "blank, BLANK,",
    "Blank, BLANK,",
    "unknown, UNKNOWN,",
  })
  void readsAValueAndWhereItComesFrom(String text, ValueStatus status, String value) {
    Prescribed<CountRange> read = Prescribed.parse(text, CountRange::parse);

    assertThat(read.status()).isEqualTo(status);
    assertThat(read.value().map(CountRange::toString).orElse(null)).isEqualTo(value);
  }

  @Test
  void refusesWhatItsReaderRefuses() {
    assertThatThrownBy(() -> Prescribed.parse("often", CountRange::parse))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("`often` is not a number of times");
  }

  @Test
  void tellsWhatWasNotWrittenFromWhatIsBlankOrUnknown() {
    Dose dose = Dose.none().withReps(Prescribed.blank(), null).withHold(Prescribed.unknown());

    assertThat(dose.statusOf(Quantity.REPS)).contains(ValueStatus.BLANK);
    assertThat(dose.statusOf(Quantity.HOLD)).contains(ValueStatus.UNKNOWN);
    assertThat(dose.statusOf(Quantity.SETS)).isEmpty();
    assertThat(dose.quantities()).containsOnlyKeys(Quantity.REPS, Quantity.HOLD);
  }

  @Test
  void takesTheStatusOfTheWholeUnlessItHasItsOwn() {
    Dose dose =
        new Dose(
            Prescribed.stated(CountRange.of(3)),
            Prescribed.blank(),
            null,
            Prescribed.stated(TimeRange.seconds(10)),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            ValueStatus.PROPOSED,
            null);

    assertThat(dose.statusOf(Quantity.SETS)).contains(ValueStatus.PROPOSED);
    assertThat(dose.statusOf(Quantity.HOLD)).contains(ValueStatus.PROPOSED);
    assertThat(dose.statusOf(Quantity.REPS)).contains(ValueStatus.BLANK);
  }
}
