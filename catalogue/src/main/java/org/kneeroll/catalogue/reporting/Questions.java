package org.kneeroll.catalogue.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.origin.ResolvedValue;
import org.kneeroll.catalogue.reporting.Answer.Evidence;
import org.kneeroll.catalogue.reporting.Answer.Gap;
import org.kneeroll.catalogue.reporting.Programme.UsedExercise;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Progression;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.exercise.ValueStatus;

/** Answers questions about one leaflet from its files. */
final class Questions {

  private static final Pattern ALONE_OR_NOT =
      Pattern.compile("(?i)\\b(supervis\\w*|on your own|by yourself|at home|alone)\\b");

  private static final Pattern CLINICIAN =
      Pattern.compile(
          "(?i)\\byour (clinician|physiotherapist|therapist|osteopath|chiropractor)"
              + " (shows?|showed|tells?|told|teach(es)?|taught|choos\\w*|chose)\\b");

  private static final Pattern WHERE_TO_START =
      Pattern.compile("(?i)\\b(start|begin) (with|by|at|from)\\b");

  private static final Pattern WHICH_OF_THESE =
      Pattern.compile("(?i)\\bwhich (of these|exercises?)\\b");

  private static final Pattern ALL_ALIKE =
      Pattern.compile("(?i)\\b(everyone|everybody|all people|the same for)\\b");

  private static final List<Quantity> HOW_OFTEN =
      List.of(Quantity.TIMES_PER_DAY, Quantity.DAYS_PER_WEEK);

  private final Programme programme;

  Questions(Programme programme) {
    this.programme = programme;
  }

  Answer answer(Question question) {
    return switch (question) {
      case NAME -> ofLeaflet("title", "a title");
      case PURPOSE -> each("purpose", "what it is for", used -> used.first("purpose"));
      case EQUIPMENT -> equipment();
      case SUPERVISION ->
          said(
              ALONE_OR_NOT,
              CLINICIAN,
              "whether the exercises are done alone or with somebody there");
      case PLACE -> place();
      case PROGRESSION_RULE -> progressionRule();
      case PROGRESSION -> progression();
      case REPLICATION -> replication();
      case HOME -> home();
      case OTHER_PARTS -> otherParts();
      case HARM -> harm();
      case AMOUNTS -> amounts();
      case TAILORED -> tailored();
      case TAILORING -> tailoring();
      case START ->
          said(WHERE_TO_START, WHICH_OF_THESE, "with which exercise or amount a person starts");
    };
  }

  private Answer ofLeaflet(String key, String what) {
    return programme
        .first(key)
        .map(value -> Answer.of(List.of(evidence("", Quotes.beginning(value), value)), List.of()))
        .orElseGet(() -> Answer.of(List.of(), List.of(gap(what, key))));
  }

  /** What every exercise has to say. */
  private Answer each(
      String key, String what, Function<UsedExercise, Optional<ResolvedValue>> find) {
    List<Evidence> evidence = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (UsedExercise used : programme.exercises()) {
      Optional<ResolvedValue> value = find.apply(used);
      if (value.isPresent()) {
        evidence.add(evidence(used.id(), Quotes.beginning(value.get()), value.get()));
      } else {
        gaps.add(gap(used, what, key));
      }
    }
    return Answer.of(evidence, gaps);
  }

  /**
   * What the leaflet's own words about the exercises have to say.
   *
   * @param whole words that say all of it
   * @param part words that say some of it
   */
  private Answer said(Pattern whole, Pattern part, String what) {
    List<Evidence> all = saying(whole);
    return all.isEmpty()
        ? Answer.of(saying(part), List.of(gap(what, "introduction")))
        : Answer.of(all, List.of());
  }

  private List<Evidence> saying(Pattern words) {
    return programme.saying(words).stream()
        .filter(value -> !programme.isBesideTheExercises(value))
        .map(value -> evidence("", Quotes.sentence(value, words), value))
        .toList();
  }

  /** An exercise that names no equipment needs none: rules hold its words against that. */
  private Answer equipment() {
    List<Evidence> evidence = new ArrayList<>();
    for (UsedExercise used : programme.exercises()) {
      Optional<ResolvedValue> named = used.first("equipment");
      Optional<ResolvedValue> surface = used.first("surface");
      String rests = surface.isPresent() ? " but " + words(used, "surface", " or ") : "";
      String what = named.isPresent() ? words(used, "equipment", ", ") : "nothing" + rests;
      named
          .or(() -> surface)
          .or(() -> used.first("position"))
          .ifPresent(value -> evidence.add(evidence(used.id(), what, value)));
    }
    return Answer.of(evidence, List.of());
  }

  /** Who stands needs a floor, and no more words about it. */
  private Answer place() {
    List<Evidence> evidence = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (UsedExercise used : programme.exercises()) {
      boolean stands = used.exercise().position() == Position.STANDING;
      Optional<ResolvedValue> surface = used.first("surface");
      if (surface.isPresent()) {
        String what = words(used, "surface", " or ");
        evidence.add(evidence(used.id(), what, surface.get()));
      } else if (stands) {
        used.first("position").ifPresent(v -> evidence.add(evidence(used.id(), "standing", v)));
      } else {
        gaps.add(gap(used, "on what the body rests", "surface"));
      }
    }
    return Answer.of(evidence, gaps);
  }

  private Answer progressionRule() {
    return each(
        "progress-to",
        "the sign on which to go on to a harder exercise, or back to an easier one",
        used -> used.first("progress-to[0].when").or(() -> used.first("regress-to[0].when")));
  }

  /** A harder exercise has to be on the leaflet, or a reader cannot go on to it. */
  private Answer progression() {
    List<Evidence> evidence = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (UsedExercise used : programme.exercises()) {
      for (Progression progression : used.exercise().progressTo()) {
        String to = String.valueOf(progression.to());
        boolean isHere = programme.exercises().stream().anyMatch(other -> other.id().equals(to));
        if (isHere) {
          used.first("progress-to")
              .ifPresent(value -> evidence.add(evidence(used.id(), "leads to " + to, value)));
        } else {
          gaps.add(
              new Gap(
                  used.id(),
                  "leads to " + to + ", which is not on the leaflet",
                  "sections",
                  programme.file()));
        }
      }
    }
    if (evidence.isEmpty() && gaps.isEmpty()) {
      programme
          .exercises()
          .forEach(used -> gaps.add(gap(used, "to which harder exercise it leads", "progress-to")));
    }
    return Answer.of(evidence, gaps);
  }

  private Answer replication() {
    List<Evidence> evidence = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (UsedExercise used : programme.exercises()) {
      List<String> missing = missingParts(used.exercise());
      missing.forEach(part -> gaps.add(gap(used, "nothing about " + part, part)));
      if (missing.isEmpty()) {
        used.first("steps")
            .ifPresent(
                value ->
                    evidence.add(
                        evidence(used.id(), "start position, steps, how far, and sides", value)));
      }
    }
    return Answer.of(evidence, gaps);
  }

  /** The keys without which nobody else could do the exercise in the same way. */
  private static List<String> missingParts(Exercise exercise) {
    List<String> missing = new ArrayList<>();
    if (exercise.position() == null) {
      missing.add("position");
    }
    if (exercise.steps().isEmpty()) {
      missing.add("steps");
    }
    if (exercise.movement() == null || exercise.movement().givenBounds().isEmpty()) {
      missing.add("movement");
    }
    if (exercise.sides() == null) {
      missing.add("sides");
    }
    return missing;
  }

  private Answer home() {
    List<Evidence> evidence = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (UsedExercise used : programme.exercises()) {
      Map<Quantity, Prescribed<?>> written = used.dose().quantities();
      Optional<Quantity> often = HOW_OFTEN.stream().filter(written::containsKey).findFirst();
      if (often.isEmpty() && !Boolean.TRUE.equals(used.dose().asNeeded())) {
        gaps.add(gap(used, "how often", "dose"));
        continue;
      }
      String key = often.map(quantity -> "dose." + quantity.word()).orElse("dose.as-needed");
      value(used, key)
          .ifPresent(value -> evidence.add(evidence(used.id(), Quotes.amount(value), value)));
      often.map(quantity -> openGap(used, quantity, written.get(quantity))).ifPresent(gaps::addAll);
    }
    return Answer.of(evidence, gaps);
  }

  private Answer otherParts() {
    List<Evidence> evidence = new ArrayList<>();
    for (ResolvedValue value : programme.values()) {
      if (Programme.isAdvice(value)) {
        evidence.add(evidence("", Quotes.beginning(value), value));
      }
    }
    return Answer.of(
        evidence,
        evidence.isEmpty()
            ? List.of(
                gap(
                    "what else belongs to the programme, or that nothing does",
                    "sections[..].advice"))
            : List.of());
  }

  private Answer harm() {
    List<Evidence> evidence = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    programme
        .first("red-flags")
        .ifPresentOrElse(
            value -> evidence.add(evidence("", "red flags, the set " + value.text(), value)),
            () -> gaps.add(gap("signs that need help", "red-flags")));
    for (UsedExercise used : programme.exercises()) {
      used.first("stop-rules")
          .ifPresentOrElse(
              value -> evidence.add(evidence(used.id(), "when to stop", value)),
              () -> gaps.add(gap(used, "when to stop", "stop-rules")));
      used.first("precautions")
          .or(() -> used.first("contraindications"))
          .filter(value -> !value.text().isEmpty())
          .ifPresent(value -> evidence.add(evidence(used.id(), "who asks first", value)));
    }
    return Answer.of(evidence, gaps);
  }

  /** How many, or how long; and how often. What a clinician fills in is said only in part. */
  private Answer amounts() {
    List<Evidence> evidence = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (UsedExercise used : programme.exercises()) {
      used.dose()
          .quantities()
          .forEach(
              (quantity, amount) ->
                  value(used, "dose." + quantity.word())
                      .ifPresent(
                          value -> {
                            if (amount.value().isPresent()) {
                              evidence.add(evidence(used.id(), Quotes.amount(value), value));
                            }
                            gaps.addAll(openGap(used, quantity, amount));
                          }));
      boolean howMuch =
          isWritten(used.dose(), Quantity.REPS)
              || isWritten(used.dose(), Quantity.HOLD)
              || isWritten(used.dose(), Quantity.DURATION)
              || used.dose().untilEased() != null;
      if (!howMuch) {
        gaps.add(gap(used, "how many times or how long", "dose"));
      }
      if (HOW_OFTEN.stream().noneMatch(quantity -> isWritten(used.dose(), quantity))
          && !Boolean.TRUE.equals(used.dose().asNeeded())) {
        gaps.add(gap(used, "how often", "dose"));
      }
    }
    return Answer.of(evidence, gaps);
  }

  private Answer tailored() {
    List<Evidence> evidence = new ArrayList<>();
    for (UsedExercise used : programme.exercises()) {
      used.values().stream()
          .filter(value -> value.status().equals(Optional.of(ValueStatus.BLANK)))
          .findFirst()
          .ifPresent(
              value ->
                  evidence.add(
                      evidence(used.id(), "a clinician fills in " + Quotes.lastKey(value), value)));
    }
    evidence.addAll(saying(ALL_ALIKE));
    return Answer.of(
        evidence,
        evidence.isEmpty()
            ? List.of(gap("whether everybody gets the same amounts", "introduction"))
            : List.of());
  }

  private Answer tailoring() {
    List<Evidence> evidence = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (UsedExercise used : programme.exercises()) {
      Optional<ResolvedValue> smaller = used.first("stop-rules.make-smaller");
      Optional<ResolvedValue> easier = used.first("regress-to");
      if (smaller.isEmpty() && easier.isEmpty()) {
        gaps.add(gap(used, "when to make it smaller", "stop-rules.make-smaller"));
      }
      smaller.ifPresent(v -> evidence.add(evidence(used.id(), "when to make it smaller", v)));
      easier.ifPresent(v -> evidence.add(evidence(used.id(), "when to do an easier one", v)));
    }
    return Answer.of(evidence, gaps);
  }

  private static boolean isWritten(Dose dose, Quantity quantity) {
    return dose.quantities().containsKey(quantity);
  }

  /** A value of an exercise, wherever its dose stands. */
  private static Optional<ResolvedValue> value(UsedExercise used, String key) {
    return used.values().stream()
        .filter(value -> value.path().toString().endsWith(key))
        .findFirst();
  }

  private static String words(UsedExercise used, String key, String between) {
    return String.join(
        between,
        used.values().stream()
            .filter(value -> Programme.isBelow(value, key))
            .map(ResolvedValue::text)
            .toList());
  }

  /** What is missing of an amount that is written and has no value; nothing if it has one. */
  private static List<Gap> openGap(
      UsedExercise used, Quantity quantity, @Nullable Prescribed<?> amount) {
    if (amount == null || amount.value().isPresent()) {
      return List.of();
    }
    boolean blank = amount.status() == ValueStatus.BLANK;
    return List.of(
        gap(
            used,
            quantity.word() + (blank ? ", left to the clinician" : ", unknown"),
            "dose." + quantity.word()));
  }

  private static Gap gap(UsedExercise used, String what, String key) {
    return new Gap(used.id(), what, key, used.file());
  }

  private Gap gap(String what, String key) {
    return new Gap("", what, key, programme.file());
  }

  private static Evidence evidence(String exercise, String what, ResolvedValue value) {
    return new Evidence(exercise, what, value.origin().file(), value.origin().line());
  }
}
