package org.kneeroll.leaflet.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.exercise.ValueStatus;
import org.kneeroll.core.measure.TimeRange;

/** Finds what the author of an exercise suggests and no source states, so that it can be marked. */
final class Suggestions {

  private static final int SEVERAL = 2;

  private Suggestions() {}

  /** Whether a quantity has a value, and the value is suggested. */
  static boolean includes(Dose dose, Quantity quantity) {
    Prescribed<?> value = dose.quantities().get(quantity);
    return value != null
        && value.value().isPresent()
        && dose.statusOf(quantity).filter(status -> status == ValueStatus.PROPOSED).isPresent();
  }

  /** Whether the longest time of an exercise that goes on until it eases is suggested. */
  static boolean includesLimit(Dose dose) {
    Prescribed<TimeRange> limit = dose.untilEased();
    return limit != null
        && limit.value().isPresent()
        && (limit.status() == ValueStatus.PROPOSED || dose.status() == ValueStatus.PROPOSED);
  }

  /** Whether any value of the dose is suggested. */
  static boolean isAny(Dose dose) {
    return ofValues(dose).contains(true);
  }

  /** Whether there are several values and all of them are suggested. */
  static boolean areAll(Dose dose) {
    List<Boolean> values = ofValues(dose);
    return values.size() >= SEVERAL && !values.contains(false);
  }

  private static List<Boolean> ofValues(Dose dose) {
    List<Boolean> suggested = new ArrayList<>();
    for (Map.Entry<Quantity, Prescribed<?>> each : dose.quantities().entrySet()) {
      if (each.getValue().value().isPresent()) {
        suggested.add(includes(dose, each.getKey()));
      }
    }
    Prescribed<TimeRange> limit = dose.untilEased();
    if (limit != null && limit.value().isPresent()) {
      suggested.add(includesLimit(dose));
    }
    return suggested;
  }

  /** Whether the extent of a movement is suggested. */
  static boolean isExtent(Movement movement) {
    return movement.givenBounds().keySet().stream()
        .anyMatch(
            part -> movement.statusOf(part).filter(s -> s == ValueStatus.PROPOSED).isPresent());
  }
}
