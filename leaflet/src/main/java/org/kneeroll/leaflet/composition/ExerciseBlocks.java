package org.kneeroll.leaflet.composition;

import static org.kneeroll.leaflet.composition.Components.required;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.Equipment;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Status;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Tone;

/**
 * Composes one exercise: what it is for, whom it does not suit, what it needs, the steps, the dose
 * in words and in fields, and how to end.
 */
final class ExerciseBlocks {

  private final Wording wording;
  private final AmountWords amounts;
  private final DoseWords doses;
  private final SideWords sides;
  private final DoseFields fields;
  private final Pictures pictures;
  private final Programme programme;
  private final CheckWords checks;
  private final StopWords stops;
  private final TransferWords transfers;

  ExerciseBlocks(
      Wording wording,
      Leaflet leaflet,
      Programme programme,
      CheckWords checks,
      StopWords stops,
      TransferWords transfers,
      Pictures pictures) {
    this.wording = wording;
    this.amounts = new AmountWords(wording);
    this.doses = new DoseWords(wording);
    this.sides = new SideWords(wording);
    this.fields = new DoseFields(wording, leaflet.fields());
    this.pictures = pictures;
    this.programme = programme;
    this.checks = checks;
    this.stops = stops;
    this.transfers = transfers;
  }

  /**
   * One exercise.
   *
   * @param level of its heading
   */
  Block.Exercise of(Programme.Entry entry, int level) {
    Exercise exercise = entry.exercise();
    List<Block> content = new ArrayList<>();
    content.add(plain(required(exercise.purpose(), entry.path("purpose"))));
    status(entry, content);
    List<String> ready = new ArrayList<>();
    checks.pointer(entry).ifPresent(ready::add);
    ready.addAll(equipment(exercise.equipment()));
    if (!ready.isEmpty()) {
      content.add(plain(String.join(" ", ready)));
    }
    content.addAll(checks.own(entry));
    sides.of(entry).ifPresent(line -> content.add(plain(line)));
    content.add(new Block.Items(true, steps(entry)));
    content.add(new Block.Paragraph(Tone.STRONG, doses.of(entry.dose())));
    content.add(fields.of(entry));
    content.addAll(stops.own(entry));
    content.addAll(transfers.own(entry));
    if (exercise.then() != null) {
      programme
          .first(exercise.then())
          .ifPresent(
              next -> content.add(plain(wording.say("exercise.then", next.number(), next.name()))));
    }
    return new Block.Exercise(
        entry.number(),
        new Block.Heading(level, entry.name()),
        pictures.of(entry.id()).orElse(null),
        content);
  }

  /** An exercise that is withdrawn says so itself, in whatever leaflet it still stands. */
  private void status(Programme.Entry entry, List<Block> content) {
    Status status = required(entry.exercise().status(), entry.path("status"));
    if (status == Status.RETIRED) {
      content.add(new Block.Paragraph(Tone.STRONG, wording.say("status.exercise.retired")));
    }
  }

  private List<String> steps(Programme.Entry entry) {
    List<String> steps = new ArrayList<>();
    for (Step step : entry.exercise().steps()) {
      steps.add(required(step.text(), entry.path("a step's text")));
    }
    if (steps.isEmpty()) {
      throw new IllegalArgumentException(entry.path("steps") + " are missing");
    }
    return steps;
  }

  private List<String> equipment(@Nullable Equipment equipment) {
    if (equipment == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    if (!equipment.required().isEmpty()) {
      lines.add(wording.say("exercise.needs", amounts.list(equipment.required())));
    }
    if (!equipment.oneOf().isEmpty()) {
      String key = lines.isEmpty() ? "exercise.one-of" : "exercise.one-of.also";
      lines.add(wording.say(key, String.join(", ", equipment.oneOf())));
    }
    if (!equipment.optional().isEmpty()) {
      lines.add(wording.say("exercise.may-use", amounts.list(equipment.optional())));
    }
    return lines;
  }

  private static Block plain(String text) {
    return new Block.Paragraph(Tone.PLAIN, text);
  }
}
