package org.kneeroll.leaflet.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.kneeroll.core.exercise.Prescribed.blank;
import static org.kneeroll.core.exercise.Prescribed.proposed;
import static org.kneeroll.core.exercise.Prescribed.stated;
import static org.kneeroll.core.exercise.Prescribed.unknown;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.ValueStatus;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;

class DoseWordsTest {

  private final DoseWords words = new DoseWords(Wording.of("en"));

  @ParameterizedTest(name = "{1}")
  @MethodSource({"counts", "timesAndDays", "sentences", "openQuantities", "suggestions"})
  void saysTheDose(Dose dose, String expected) {
    assertThat(words.of(dose)).isEqualTo(expected);
  }

  static Stream<Arguments> counts() {
    CountRange ten = CountRange.of(10);
    return Stream.of(
        arguments(Dose.reps(ten), "10 times."),
        arguments(Dose.reps(CountRange.of(1)), "Once."),
        arguments(Dose.reps(CountRange.of(1, 3)), "1 to 3 times."),
        arguments(Dose.reps(CountRange.parse("about 20")), "About 20 times."),
        arguments(Dose.reps(CountRange.parse("about 1")), "About 1 times."),
        arguments(
            Dose.reps(CountRange.of(10, 20), CountBasis.SIDE), "10 to 20 times on each side."),
        arguments(
            Dose.reps(ten, CountBasis.TOTAL), "10 times in all, left and right counted together."),
        arguments(
            Dose.reps(ten, CountBasis.CYCLE),
            "10 times, where left and right together count as 1."),
        arguments(dose().sets(stated(CountRange.of(3))).build(), "3 sets."),
        arguments(dose().sets(stated(CountRange.of(3))).reps(stated(ten)).build(), "3 sets of 10."),
        arguments(
            dose()
                .sets(stated(CountRange.of(1)))
                .reps(stated(CountRange.of(8, 12)))
                .per(CountBasis.SIDE)
                .build(),
            "1 set of 8 to 12 on each side."),
        arguments(
            dose().sets(stated(CountRange.of(2, 3))).reps(blank()).per(CountBasis.SIDE).build(),
            "2 to 3 sets. Ask your clinician how many repetitions on each side."));
  }

  static Stream<Arguments> timesAndDays() {
    Dose ten = Dose.reps(CountRange.of(10));
    return Stream.of(
        arguments(ten.withTimesPerDay(stated(CountRange.of(1))), "10 times, once a day."),
        arguments(ten.withTimesPerDay(stated(CountRange.of(2))), "10 times, 2 times a day."),
        arguments(
            ten.withTimesPerDay(stated(CountRange.parse("about 3"))),
            "10 times, about 3 times a day."),
        arguments(Dose.none().withTimesPerDay(stated(CountRange.of(2, 3))), "2 to 3 times a day."),
        arguments(dose().daysPerWeek(stated(CountRange.of(7))).build(), "Every day."),
        arguments(dose().daysPerWeek(stated(CountRange.of(1))).build(), "On 1 day a week."),
        arguments(
            dose().daysPerWeek(stated(CountRange.of(3, 5))).build(), "On 3 to 5 days a week."),
        arguments(dose().course(stated(CountRange.of(1))).build(), "For 1 day in all."),
        arguments(dose().course(stated(CountRange.of(2))).build(), "For 2 days in all."),
        arguments(dose().course(stated(CountRange.of(7))).build(), "For 7 days in all."),
        arguments(dose().course(stated(CountRange.of(14, 42))).build(), "For 2 to 6 weeks in all."),
        arguments(
            dose().course(stated(CountRange.of(14, 20))).build(), "For 14 to 20 days in all."),
        arguments(
            dose().duration(stated(TimeRange.parse("about 2 min"))).build(),
            "For about 2 minutes."),
        arguments(
            dose()
                .reps(stated(CountRange.parse("about 20")))
                .per(CountBasis.SIDE)
                .duration(proposed(TimeRange.parse("2 to 3 min")))
                .timesPerDay(stated(CountRange.of(2)))
                .course(stated(CountRange.of(2)))
                .build(),
            "About 20 times on each side, for 2 to 3 minutes (suggested), 2 times a day, for 2 days"
                + " in all."));
  }

  static Stream<Arguments> sentences() {
    Dose ten = Dose.reps(CountRange.of(10));
    return Stream.of(
        arguments(ten.withHold(stated(TimeRange.seconds(1))), "10 times. Hold for 1 second."),
        arguments(
            ten.withHold(stated(TimeRange.seconds(5, 10))), "10 times. Hold for 5 to 10 seconds."),
        arguments(Dose.none().withHold(stated(TimeRange.parse("1 min"))), "Hold for 1 minute."),
        arguments(
            Dose.none().withHold(stated(TimeRange.seconds(60, 90))), "Hold for 60 to 90 seconds."),
        arguments(
            dose().rest(stated(TimeRange.parse("1 h"))).build(), "Rest for 1 hour between sets."),
        arguments(dose().load(stated("2 kg")).build(), "Weight or resistance: 2 kg."),
        arguments(
            dose().effort(stated(CountRange.of(3, 4))).build(),
            "Effort: 3 to 4 on a scale of 0 to 10."),
        arguments(
            dose().untilEased(stated(TimeRange.parse("2 min"))).build(),
            "Go on until you feel easier, but for no longer than 2 minutes."),
        arguments(dose().asNeeded(true).build(), "Do it when you need it."),
        arguments(
            dose().timesPerDay(stated(CountRange.of(2))).asNeeded(true).build(),
            "2 times a day. You may also do it at other times when you need it."));
  }

  static Stream<Arguments> openQuantities() {
    return Stream.of(
        arguments(Dose.none(), "Ask your clinician how many repetitions."),
        arguments(dose().asNeeded(false).build(), "Ask your clinician how many repetitions."),
        arguments(
            dose().reps(blank()).per(CountBasis.TOTAL).build(),
            "Ask your clinician how many repetitions in all."),
        arguments(
            dose().reps(blank()).hold(stated(TimeRange.seconds(30))).timesPerDay(blank()).build(),
            "Hold for 30 seconds. Ask your clinician how many repetitions and how many times a"
                + " day."),
        arguments(
            dose().reps(unknown()).per(CountBasis.CYCLE).build(),
            "The source does not say how many repetitions, with left and right together as 1. Ask"
                + " your clinician."),
        arguments(
            dose().reps(blank()).hold(unknown()).build(),
            "Ask your clinician how many repetitions. The source does not say how long to hold. Ask"
                + " your clinician."),
        arguments(
            dose().untilEased(blank()).build(), "Ask your clinician when to stop at the latest."),
        arguments(
            dose()
                .sets(blank())
                .duration(blank())
                .rest(blank())
                .daysPerWeek(blank())
                .course(blank())
                .load(blank())
                .effort(blank())
                .build(),
            "Ask your clinician how many sets, how long to go on, how long to rest between sets, on"
                + " how many days a week, for how many days, how much weight or resistance and how"
                + " hard to work."));
  }

  static Stream<Arguments> suggestions() {
    CountRange ten = CountRange.of(10);
    TimeRange half = TimeRange.seconds(30);
    return Stream.of(
        arguments(dose().reps(proposed(ten)).build(), "10 times (suggested)."),
        arguments(
            dose().reps(proposed(ten)).timesPerDay(stated(CountRange.of(2))).build(),
            "10 times (suggested), 2 times a day."),
        arguments(
            dose().reps(stated(ten)).hold(proposed(half)).build(),
            "10 times. Hold for 30 seconds (suggested)."),
        arguments(
            dose().reps(proposed(ten)).hold(proposed(half)).timesPerDay(blank()).build(),
            "Suggested amounts: 10 times. Hold for 30 seconds. Ask your clinician how many times a"
                + " day."),
        arguments(
            dose().reps(stated(ten)).hold(stated(half)).status(ValueStatus.PROPOSED).build(),
            "Suggested amounts: 10 times. Hold for 30 seconds."),
        arguments(
            dose().hold(proposed(half)).untilEased(proposed(TimeRange.parse("2 min"))).build(),
            "Suggested amounts: hold for 30 seconds. Go on until you feel easier, but for no longer"
                + " than 2 minutes."),
        arguments(
            dose().sets(stated(CountRange.of(3))).reps(proposed(ten)).build(),
            "3 sets of 10 (suggested)."),
        arguments(
            dose().timesPerDay(stated(CountRange.of(2))).untilEased(proposed(half)).build(),
            "2 times a day. Go on until you feel easier, but for no longer than 30 seconds"
                + " (suggested)."));
  }

  private static DoseSketch dose() {
    return new DoseSketch();
  }
}
