package org.kneeroll.leaflet.composition;

import static org.kneeroll.leaflet.composition.Components.required;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Precaution;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Tone;

/**
 * Who leaves an exercise out, and who asks first.
 *
 * <p>What concerns several exercises stands once before all of them, under their numbers, and each
 * of them points there; the rest stands with its exercise, before the steps.
 */
final class CheckWords {

  private static final int SEVERAL = 2;

  private final Wording wording;
  private final AmountWords amounts;
  private final int exercises;

  /** For whom an exercise is not. */
  private final Shared<String> contraindications;

  /** Sentences. */
  private final Shared<String> precautions;

  CheckWords(Wording wording, List<Programme.Entry> entries) {
    this.wording = wording;
    this.amounts = new AmountWords(wording);
    this.exercises = entries.size();
    this.contraindications = Shared.among(entries, SEVERAL, entry -> conditions(entry.exercise()));
    this.precautions = Shared.among(entries, SEVERAL, entry -> sentences(entry.exercise()));
  }

  /** The part before all exercises, with its heading; empty if nothing concerns several. */
  List<Block> beforeAll() {
    Map<List<Integer>, List<String>> byExercises = new LinkedHashMap<>();
    contraindications
        .common()
        .forEach(
            (each, numbers) ->
                byExercises
                    .computeIfAbsent(numbers, n -> new ArrayList<>())
                    .add(words("check.contraindication.many", each)));
    precautions
        .common()
        .forEach(
            (each, numbers) ->
                byExercises.computeIfAbsent(numbers, n -> new ArrayList<>()).add(each));
    if (byExercises.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, wording.say("before.heading")));
    byExercises.entrySet().stream()
        .sorted(Comparator.comparing(group -> group.getKey().get(0)))
        .forEach(
            group -> {
              String which = which(group.getKey());
              blocks.add(new Block.Paragraph(Tone.STRONG, wording.say("before.lead", which)));
              blocks.add(new Block.Items(false, group.getValue()));
            });
    return blocks;
  }

  private String which(List<Integer> numbers) {
    return numbers.size() == exercises ? wording.say("before.all") : amounts.exercises(numbers);
  }

  /** Sends the reader of an exercise to the part before, where that has something about it. */
  Optional<String> pointer(Programme.Entry entry) {
    return contraindications.sharesWithSome(entry) || precautions.sharesWithSome(entry)
        ? Optional.of(wording.say("before.pointer", wording.say("before.heading")))
        : Optional.empty();
  }

  /** What concerns this exercise alone. */
  List<Block> own(Programme.Entry entry) {
    List<String> checks = new ArrayList<>();
    contraindications.own(entry).forEach(each -> checks.add(words("check.contraindication", each)));
    checks.addAll(precautions.own(entry));
    return checks.isEmpty() ? List.of() : List.of(new Block.Items(false, checks));
  }

  private static List<String> conditions(Exercise exercise) {
    return exercise.contraindications().stream()
        .map(each -> required(each.condition(), "contraindication: for"))
        .toList();
  }

  private List<String> sentences(Exercise exercise) {
    return exercise.precautions().stream().map(this::sentence).toList();
  }

  private String words(String key, String condition) {
    return wording.say(key, Sentences.open(Sentences.continued(condition)));
  }

  private String sentence(Precaution precaution) {
    String condition = required(precaution.condition(), "precaution: for");
    String action = required(precaution.action(), "precaution: do");
    return wording.say(
        "check.precaution",
        Sentences.open(Sentences.continued(condition)),
        Sentences.ended(Sentences.continued(action)));
  }
}
