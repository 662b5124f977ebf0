package org.kneeroll.leaflet.composition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;
import org.kneeroll.leaflet.Block;

/**
 * The fields of one exercise: always one for the repetitions, and one for each other quantity that
 * the dose has and the leaflet asks for.
 *
 * <p>A field is named after its exercise and its quantity, such as {@code knee-roll.reps}, and
 * begins with the amount that the dose gives; blank and unknown leave it empty.
 */
final class DoseFields {

  private final Wording wording;
  private final AmountWords amounts;
  private final Set<Quantity> wanted;

  DoseFields(Wording wording, List<Quantity> wanted) {
    this.wording = wording;
    this.amounts = new AmountWords(wording);
    this.wanted = EnumSet.of(Quantity.REPS);
    this.wanted.addAll(wanted);
  }

  /** The fields, in the order of {@link Quantity}. */
  Block.Fields of(Programme.Entry entry) {
    Map<Quantity, Prescribed<?>> written = entry.dose().quantities();
    List<Block.Field> fields = new ArrayList<>();
    for (Quantity quantity : wanted) {
      if (quantity == Quantity.REPS || written.containsKey(quantity)) {
        fields.add(field(entry, quantity, written.getOrDefault(quantity, Prescribed.blank())));
      }
    }
    return new Block.Fields(fields);
  }

  private Block.Field field(Programme.Entry entry, Quantity quantity, Prescribed<?> amount) {
    return new Block.Field(
        entry.fieldFamily() + "." + quantity.word(),
        wording.say("field." + quantity.word()),
        description(entry, quantity),
        amount.value().map(this::words).orElse(""),
        width(quantity));
  }

  private String description(Programme.Entry entry, Quantity quantity) {
    Dose dose = entry.dose();
    CountBasis per = quantity == Quantity.REPS ? dose.per() : null;
    String key = "field." + quantity.word() + ".description";
    String what = wording.say(per == null ? key : key + "." + per.word());
    String description = wording.say("field.description", entry.number(), entry.name(), what);
    return Suggestions.includes(dose, quantity)
        ? wording.say("field.description.suggested", description)
        : description;
  }

  private String words(Object amount) {
    if (amount instanceof CountRange count) {
      return amounts.count(count);
    }
    return amount instanceof TimeRange time ? amounts.time(time) : amount.toString();
  }

  private static Block.Width width(Quantity quantity) {
    return switch (quantity) {
      case HOLD, DURATION, REST, LOAD -> Block.Width.MEDIUM;
      case SETS, REPS, TIMES_PER_DAY, DAYS_PER_WEEK, COURSE, EFFORT -> Block.Width.SHORT;
    };
  }
}
