package org.kneeroll.core.exercise;

import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.constraint.AtMost;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;

/**
 * How much and how often. Any sensible combination may be given; what is null was not written.
 *
 * @param sets how many rounds
 * @param reps how many times in a round
 * @param per what one repetition is counted on, where sides take turns
 * @param hold how long to stay in the end position
 * @param duration how long altogether
 * @param rest how long between sets
 * @param timesPerDay how often a day, at most 24
 * @param daysPerWeek on how many days of a week, at most 7
 * @param course for how many days
 * @param load the weight or resistance, in words such as "2 kg" or "a light band"
 * @param effort how hard it may feel, on the scale of 1 to 10
 * @param asNeeded whether it may be repeated when needed, beyond {@code timesPerDay}
 * @param untilEased go on until it eases, but never longer than this
 * @param status where all values come from that do not say so themselves; null counts as stated
 * @param sourceSays what the source said that the values do not repeat, or null
 */
public record Dose(
    @Nullable Prescribed<CountRange> sets,
    @Nullable Prescribed<CountRange> reps,
    @Nullable CountBasis per,
    @Nullable Prescribed<TimeRange> hold,
    @Nullable Prescribed<TimeRange> duration,
    @Nullable Prescribed<TimeRange> rest,
    @AtMost(24) @Nullable Prescribed<CountRange> timesPerDay,
    @AtMost(7) @Nullable Prescribed<CountRange> daysPerWeek,
    @Nullable Prescribed<CountRange> course,
    @Nullable Prescribed<String> load,
    @AtMost(10) @Nullable Prescribed<CountRange> effort,
    @Nullable Boolean asNeeded,
    @Nullable Prescribed<TimeRange> untilEased,
    @Nullable ValueStatus status,
    @Size(max = 300) @Nullable String sourceSays) {

  /** A dose without any quantity: the beginning of a chain of {@code with} calls. */
  public static Dose none() {
    return new Dose(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** A stated number of repetitions and what it is counted on. */
  public static Dose reps(CountRange reps, CountBasis per) {
    return none().withReps(Prescribed.stated(reps), per);
  }

  /** A stated number of repetitions of a movement that has no sides. */
  public static Dose reps(CountRange reps) {
    return none().withReps(Prescribed.stated(reps), null);
  }

  /** The same dose with other repetitions. */
  public Dose withReps(Prescribed<CountRange> newReps, @Nullable CountBasis newPer) {
    return replaced(newReps, newPer, hold, timesPerDay);
  }

  /** The same dose with another hold. */
  public Dose withHold(Prescribed<TimeRange> newHold) {
    return replaced(reps, per, newHold, timesPerDay);
  }

  /** The same dose with another number of times a day. */
  public Dose withTimesPerDay(Prescribed<CountRange> newTimesPerDay) {
    return replaced(reps, per, hold, newTimesPerDay);
  }

  private Dose replaced(
      @Nullable Prescribed<CountRange> newReps,
      @Nullable CountBasis newPer,
      @Nullable Prescribed<TimeRange> newHold,
      @Nullable Prescribed<CountRange> newTimesPerDay) {
    return new Dose(
        sets,
        newReps,
        newPer,
        newHold,
        duration,
        rest,
        newTimesPerDay,
        daysPerWeek,
        course,
        load,
        effort,
        asNeeded,
        untilEased,
        status,
        sourceSays);
  }

  /** The quantities that were written, whatever their status, in the order of {@link Quantity}. */
  public Map<Quantity, Prescribed<?>> quantities() {
    Map<Quantity, Prescribed<?>> written = new EnumMap<>(Quantity.class);
    put(written, Quantity.SETS, sets);
    put(written, Quantity.REPS, reps);
    put(written, Quantity.HOLD, hold);
    put(written, Quantity.DURATION, duration);
    put(written, Quantity.REST, rest);
    put(written, Quantity.TIMES_PER_DAY, timesPerDay);
    put(written, Quantity.DAYS_PER_WEEK, daysPerWeek);
    put(written, Quantity.COURSE, course);
    put(written, Quantity.LOAD, load);
    put(written, Quantity.EFFORT, effort);
    return written;
  }

  private static void put(
      Map<Quantity, Prescribed<?>> written, Quantity quantity, @Nullable Prescribed<?> value) {
    if (value != null) {
      written.put(quantity, value);
    }
  }

  /** What was written of a quantity; empty for nothing, blank and unknown. */
  public Optional<?> value(Quantity quantity) {
    return Optional.ofNullable(quantities().get(quantity)).flatMap(Prescribed::value);
  }

  /** Where a quantity comes from; empty if it was not written. */
  public Optional<ValueStatus> statusOf(Quantity quantity) {
    Prescribed<?> value = quantities().get(quantity);
    if (value == null) {
      return Optional.empty();
    }
    boolean stated = value.status() == ValueStatus.STATED;
    return Optional.of(stated && status != null ? status : value.status());
  }
}
