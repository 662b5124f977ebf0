package org.kneeroll.catalogue.binding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Placement;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.DayCount;
import org.kneeroll.core.measure.TimeRange;

/** The types that are written as one piece of text, and what reads them. */
final class ValueTypes {

  private static final Map<Class<?>, Function<String, ?>> READERS =
      Map.of(
          String.class, Function.identity(),
          ExerciseId.class, ExerciseId::of,
          CountRange.class, CountRange::parse,
          TimeRange.class, TimeRange::parse,
          DayCount.class, DayCount::parse,
          Bound.class, Bound::parse,
          Placement.class, Placement::new,
          Amount.class, Amount::parse,
          Colour.class, Colour::parse,
          LocalDate.class, ValueTypes::date);

  private ValueTypes() {}

  /**
   * What reads a type from a text; it refuses the text with an {@link IllegalArgumentException}
   * whose message is for the author.
   *
   * @return empty if the type is not written as one piece of text
   */
  static Optional<Function<String, ?>> reader(Class<?> type) {
    return Optional.ofNullable(READERS.get(type));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "`" + text + "` is not a date: write year, month and day, such as 2026-11-21", e);
    }
  }
}
