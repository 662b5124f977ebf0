package org.kneeroll.leaflet.composition;

import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.ValueStatus;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;

/** Puts a dose together from the quantities that a test is about. */
final class DoseSketch {

  private @Nullable Prescribed<CountRange> sets;
  private @Nullable Prescribed<CountRange> reps;
  private @Nullable CountBasis per;
  private @Nullable Prescribed<TimeRange> hold;
  private @Nullable Prescribed<TimeRange> duration;
  private @Nullable Prescribed<TimeRange> rest;
  private @Nullable Prescribed<CountRange> timesPerDay;
  private @Nullable Prescribed<CountRange> daysPerWeek;
  private @Nullable Prescribed<CountRange> course;
  private @Nullable Prescribed<String> load;
  private @Nullable Prescribed<CountRange> effort;
  private @Nullable Boolean asNeeded;
  private @Nullable Prescribed<TimeRange> untilEased;
  private @Nullable ValueStatus status;

  DoseSketch sets(Prescribed<CountRange> value) {
    sets = value;
    return this;
  }

  DoseSketch reps(Prescribed<CountRange> value) {
    reps = value;
    return this;
  }

  DoseSketch per(CountBasis value) {
    per = value;
    return this;
  }

  DoseSketch hold(Prescribed<TimeRange> value) {
    hold = value;
    return this;
  }

  DoseSketch duration(Prescribed<TimeRange> value) {
    duration = value;
    return this;
  }

  DoseSketch rest(Prescribed<TimeRange> value) {
    rest = value;
    return this;
  }

  DoseSketch timesPerDay(Prescribed<CountRange> value) {
    timesPerDay = value;
    return this;
  }

  DoseSketch daysPerWeek(Prescribed<CountRange> value) {
    daysPerWeek = value;
    return this;
  }

  DoseSketch course(Prescribed<CountRange> value) {
    course = value;
    return this;
  }

  DoseSketch load(Prescribed<String> value) {
    load = value;
    return this;
  }

  DoseSketch effort(Prescribed<CountRange> value) {
    effort = value;
    return this;
  }

  DoseSketch asNeeded(boolean value) {
    asNeeded = value;
    return this;
  }

  DoseSketch untilEased(Prescribed<TimeRange> value) {
    untilEased = value;
    return this;
  }

  DoseSketch status(ValueStatus value) {
    status = value;
    return this;
  }

  Dose build() {
    return new Dose(
        sets,
        reps,
        per,
        hold,
        duration,
        rest,
        timesPerDay,
        daysPerWeek,
        course,
        load,
        effort,
        asNeeded,
        untilEased,
        status,
        null);
  }
}
