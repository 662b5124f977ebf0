package org.kneeroll.leaflet.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kneeroll.core.exercise.Prescribed.blank;
import static org.kneeroll.core.exercise.Prescribed.proposed;
import static org.kneeroll.core.exercise.Prescribed.stated;
import static org.kneeroll.core.exercise.Prescribed.unknown;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;
import org.kneeroll.leaflet.Block;

class DoseFieldsTest {

  private static final List<Quantity> COUNTED =
      List.of(Quantity.SETS, Quantity.REPS, Quantity.HOLD, Quantity.TIMES_PER_DAY);

  private static List<Block.Field> fields(Dose dose, List<Quantity> wanted) {
    Programme.Entry entry =
        new Programme.Entry(
            4, "knee-roll", ExerciseId.of("knee-roll"), Samples.kneeRoll().build(), dose);
    return new DoseFields(Wording.of("en"), wanted).of(entry).fields();
  }

  @Test
  void beginWithTheAmountsOfTheDose() {
    Dose dose =
        new DoseSketch()
            .sets(stated(CountRange.of(3)))
            .reps(stated(CountRange.of(10, 20)))
            .hold(stated(TimeRange.seconds(5, 10)))
            .timesPerDay(stated(CountRange.parse("about 2")))
            .build();

    assertThat(fields(dose, COUNTED))
        .extracting(Block.Field::name, Block.Field::label, Block.Field::value)
        .containsExactly(
            tuple("knee-roll.sets", "Sets", "3"),
            tuple("knee-roll.reps", "Reps", "10 to 20"),
            tuple("knee-roll.hold", "Hold", "5 to 10 seconds"),
            tuple("knee-roll.times-per-day", "Times a day", "about 2"),
            tuple("knee-roll.notes", "Notes", ""));
  }

  @Test
  void areEmptyWhereTheDoseIsBlankOrUnknown() {
    Dose dose = new DoseSketch().reps(blank()).hold(unknown()).build();

    assertThat(fields(dose, COUNTED)).extracting(Block.Field::value).containsExactly("", "", "");
  }

  @Test
  void alwaysIncludeTheRepetitions() {
    Dose hold = new DoseSketch().hold(stated(TimeRange.seconds(30))).build();

    assertThat(fields(hold, List.of(Quantity.SETS)))
        .extracting(Block.Field::name)
        .containsExactly("knee-roll.reps", "knee-roll.notes");
  }

  @Test
  void leaveOutWhatTheLeafletDoesNotAskForOrTheDoseDoesNotHave() {
    Dose dose = Dose.reps(CountRange.of(10)).withHold(stated(TimeRange.seconds(30)));

    assertThat(fields(dose, List.of(Quantity.TIMES_PER_DAY)))
        .extracting(Block.Field::name)
        .containsExactly("knee-roll.reps", "knee-roll.notes");
  }

  @Test
  void sayExerciseQuantityAndSideToAScreenReader() {
    Dose dose = Dose.reps(CountRange.of(10), CountBasis.SIDE);

    assertThat(fields(dose, COUNTED).get(0).description())
        .isEqualTo("Exercise 4, Knee roll: repetitions on each side");
  }

  @Test
  void sayThatASuggestedAmountIsOne() {
    Dose dose = new DoseSketch().reps(proposed(CountRange.of(10))).build();

    assertThat(fields(dose, COUNTED).get(0).description())
        .endsWith("the amount in the field is suggested, the source does not state it");
  }

  @ParameterizedTest
  @EnumSource(CountBasis.class)
  void sayEveryBasisOfACount(CountBasis per) {
    String plain = fields(Dose.reps(CountRange.of(10)), COUNTED).get(0).description();

    assertThat(fields(Dose.reps(CountRange.of(10), per), COUNTED).get(0).description())
        .startsWith(plain)
        .hasSizeGreaterThan(plain.length());
  }

  @Test
  void canBeMadeForEveryQuantity() {
    Dose everything =
        new DoseSketch()
            .sets(blank())
            .reps(blank())
            .hold(blank())
            .duration(blank())
            .rest(blank())
            .timesPerDay(blank())
            .daysPerWeek(blank())
            .course(blank())
            .load(stated("a light band"))
            .effort(blank())
            .build();

    assertThat(fields(everything, List.copyOf(EnumSet.allOf(Quantity.class))))
        .hasSize(Quantity.values().length + 1)
        .extracting(Block.Field::label)
        .doesNotHaveDuplicates();
  }
}
