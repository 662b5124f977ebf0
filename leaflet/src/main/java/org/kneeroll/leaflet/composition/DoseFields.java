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
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.exercise.ValueStatus;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Subject;

/**
 * The fields of one exercise: always one for the repetitions, one for each other quantity that the
 * dose has and the leaflet asks for, and one for notes.
 *
 * <p>A field is named after its exercise and its quantity, such as {@code knee-roll.reps}, and
 * begins with the amount that the dose gives; blank and unknown leave it empty.
 */
final class DoseFields {

  private static final String NOTES = "notes";

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
    fields.add(notes(entry));
    return new Block.Fields(fields);
  }

  private Block.Field field(Programme.Entry entry, Quantity quantity, Prescribed<?> amount) {
    String value = amount.value().map(this::words).orElse("");
    return new Block.Field(
        entry.fieldFamily() + "." + quantity.word(),
        wording.say("field." + quantity.word()),
        description(entry, quantity),
        value,
        width(quantity),
        new Subject(
            entry.id().value(),
            entry.name(),
            quantity.word(),
            side(entry, quantity),
            0,
            value,
            entry.dose().statusOf(quantity).orElse(ValueStatus.BLANK)));
  }

  /** Room for what the clinician adds to the steps. */
  private Block.Field notes(Programme.Entry entry) {
    return new Block.Field(
        entry.fieldFamily() + "." + NOTES,
        wording.say("field.notes"),
        wording.say(
            "field.description",
            entry.number(),
            entry.name(),
            wording.say("field.notes.description")),
        "",
        Block.Width.WHOLE,
        new Subject(entry.id().value(), entry.name(), NOTES, "", 0, "", null));
  }

  /** What repetitions are counted on; otherwise the one side to which an exercise is done. */
  private static String side(Programme.Entry entry, Quantity quantity) {
    CountBasis per = entry.dose().per();
    if (per != null) {
      return quantity == Quantity.REPS ? per.word() : "";
    }
    Sides sides = entry.exercise().sides();
    if (sides == null || !sides.isOneSided()) {
      return "";
    }
    Term side = sides.limb() != null ? sides.limb() : sides.direction();
    return side == null ? "" : side.word();
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
