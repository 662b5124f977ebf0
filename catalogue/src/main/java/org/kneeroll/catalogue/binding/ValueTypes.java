package org.kneeroll.catalogue.binding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kneeroll.core.catalogue.CatalogueFormat;
import org.kneeroll.core.catalogue.SignedValue;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Placement;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.DayCount;
import org.kneeroll.core.measure.TimeRange;

/** The types that are written as one piece of text, and what reads them. */
final class ValueTypes {

  private static final Map<Class<?>, Function<String, ?>> READERS =
      Map.ofEntries(
          entry(String.class, Function.identity()),
          entry(ExerciseId.class, ExerciseId::of),
          entry(CountRange.class, CountRange::parse),
          entry(TimeRange.class, TimeRange::parse),
          entry(CatalogueFormat.class, CatalogueFormat::parse),
          entry(DayCount.class, DayCount::parse),
          entry(Bound.class, Bound::parse),
          entry(Placement.class, Placement::new),
          entry(Amount.class, Amount::parse),
          entry(Angle.class, Angle::parse),
          entry(JointMotion.class, JointMotion::parse),
          entry(Colour.class, Colour::parse),
          entry(SignedValue.class, SignedValue::parse),
          entry(LocalDate.class, ValueTypes::date));

  private ValueTypes() {}

  private static <T> Map.Entry<Class<T>, Function<String, T>> entry(
      Class<T> type, Function<String, T> reader) {
    return Map.entry(type, reader);
  }

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
