package org.kneeroll.catalogue.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.origin.ResolvedValue;
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
    Weighing weighing = new Weighing(programme);
    programme
        .first(key)
        .ifPresentOrElse(
            value -> weighing.says(Quotes.beginning(value), value),
            () -> weighing.lacks(what, key));
    return weighing.answer();
  }

  /** What every exercise has to say. */
  private Answer each(
      String key, String what, Function<UsedExercise, Optional<ResolvedValue>> find) {
    Weighing weighing = new Weighing(programme);
    for (UsedExercise used : programme.exercises()) {
      find.apply(used)
          .ifPresentOrElse(
              value -> weighing.says(used, Quotes.beginning(value), value),
              () -> weighing.lacks(used, what, key));
    }
    return weighing.answer();
  }

  /**
   * What the leaflet's own words about the exercises have to say.
   *
   * @param whole words that say all of it
   * @param part words that say some of it
   */
  private Answer said(Pattern whole, Pattern part, String what) {
    Weighing weighing = new Weighing(programme);
    weigh(whole, weighing);
    if (!weighing.saysSomething()) {
      weigh(part, weighing);
      weighing.lacks(what, "introduction");
    }
    return weighing.answer();
  }

  private void weigh(Pattern words, Weighing weighing) {
    programme.saying(words).stream()
        .filter(value -> !programme.isBesideTheExercises(value))
        .forEach(value -> weighing.says(Quotes.sentence(value, words), value));
  }

  /** An exercise that names no equipment needs none: rules hold its words against that. */
  private Answer equipment() {
    Weighing weighing = new Weighing(programme);
    for (UsedExercise used : programme.exercises()) {
      Optional<ResolvedValue> named = used.first("equipment");
      Optional<ResolvedValue> surface = used.first("surface");
      String rests = surface.isPresent() ? " but " + words(used, "surface", " or ") : "";
      String what = named.isPresent() ? words(used, "equipment", ", ") : "nothing" + rests;
      named
          .or(() -> surface)
          .or(() -> used.first("position"))
          .ifPresent(value -> weighing.says(used, what, value));
    }
    return weighing.answer();
  }

  /** Who stands needs a floor, and no more words about it. */
  private Answer place() {
    Weighing weighing = new Weighing(programme);
    for (UsedExercise used : programme.exercises()) {
      boolean stands = used.exercise().position() == Position.STANDING;
      Optional<ResolvedValue> surface = used.first("surface");
      if (surface.isPresent()) {
        String what = words(used, "surface", " or ");
        weighing.says(used, what, surface.get());
      } else if (stands) {
        used.first("position").ifPresent(v -> weighing.says(used, "standing", v));
      } else {
        weighing.lacks(used, "on what the body rests", "surface");
      }
    }
    return weighing.answer();
  }

  private Answer progressionRule() {
    return each(
        "progress-to",
        "the sign on which to go on to a harder exercise, or back to an easier one",
        used -> used.first("progress-to[0].when").or(() -> used.first("regress-to[0].when")));
  }

  /** A harder exercise has to be on the leaflet, or a reader cannot go on to it. */
  private Answer progression() {
    Weighing weighing = new Weighing(programme);
    for (UsedExercise used : programme.exercises()) {
      for (Progression progression : used.exercise().progressTo()) {
        String to = String.valueOf(progression.to());
        boolean isHere = programme.exercises().stream().anyMatch(other -> other.id().equals(to));
        if (isHere) {
          used.first("progress-to")
              .ifPresent(value -> weighing.says(used, "leads to " + to, value));
        } else {
          weighing.lacksFor(used, "leads to " + to + ", which is not on the leaflet", "sections");
        }
      }
    }
    if (!weighing.saysSomething() && !weighing.lacksSomething()) {
      programme
          .exercises()
          .forEach(
              used -> weighing.lacks(used, "to which harder exercise it leads", "progress-to"));
    }
    return weighing.answer();
  }

  private Answer replication() {
    Weighing weighing = new Weighing(programme);
    for (UsedExercise used : programme.exercises()) {
      List<String> missing = missingParts(used.exercise());
      missing.forEach(part -> weighing.lacks(used, "nothing about " + part, part));
      if (missing.isEmpty()) {
        used.first("steps")
            .ifPresent(
                value -> weighing.says(used, "start position, steps, how far, and sides", value));
      }
    }
    return weighing.answer();
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
    Weighing weighing = new Weighing(programme);
    for (UsedExercise used : programme.exercises()) {
      Map<Quantity, Prescribed<?>> written = used.dose().quantities();
      Optional<Quantity> often = HOW_OFTEN.stream().filter(written::containsKey).findFirst();
      if (often.isEmpty() && !Boolean.TRUE.equals(used.dose().asNeeded())) {
        weighing.lacks(used, "how often", "dose");
        continue;
      }
      String key = often.map(quantity -> "dose." + quantity.word()).orElse("dose.as-needed");
      value(used, key).ifPresent(value -> weighing.says(used, Quotes.amount(value), value));
      often.ifPresent(quantity -> weighOpen(used, quantity, written.get(quantity), weighing));
    }
    return weighing.answer();
  }

  private Answer otherParts() {
    Weighing weighing = new Weighing(programme);
    for (ResolvedValue value : programme.values()) {
      if (Programme.isAdvice(value)) {
        weighing.says(Quotes.beginning(value), value);
      }
    }
    if (!weighing.saysSomething()) {
      weighing.lacks(
          "what else belongs to the programme, or that nothing does", "sections[..].advice");
    }
    return weighing.answer();
  }

  private Answer harm() {
    Weighing weighing = new Weighing(programme);
    programme
        .first("red-flags")
        .ifPresentOrElse(
            value -> weighing.says("red flags, the set " + value.text(), value),
            () -> weighing.lacks("signs that need help", "red-flags"));
    for (UsedExercise used : programme.exercises()) {
      used.first("stop-rules")
          .ifPresentOrElse(
              value -> weighing.says(used, "when to stop", value),
              () -> weighing.lacks(used, "when to stop", "stop-rules"));
      used.first("precautions")
          .or(() -> used.first("contraindications"))
          .filter(value -> !value.text().isEmpty())
          .ifPresent(value -> weighing.says(used, "who asks first", value));
    }
    return weighing.answer();
  }

  /** How many, or how long; and how often. What a clinician fills in is said only in part. */
  private Answer amounts() {
    Weighing weighing = new Weighing(programme);
    for (UsedExercise used : programme.exercises()) {
      used.dose()
          .quantities()
          .forEach(
              (quantity, amount) ->
                  value(used, "dose." + quantity.word())
                      .ifPresent(
                          value -> {
                            if (amount.value().isPresent()) {
                              weighing.says(used, Quotes.amount(value), value);
                            }
                            weighOpen(used, quantity, amount, weighing);
                          }));
      boolean howMuch =
          isWritten(used.dose(), Quantity.REPS)
              || isWritten(used.dose(), Quantity.HOLD)
              || isWritten(used.dose(), Quantity.DURATION)
              || used.dose().untilEased() != null;
      if (!howMuch) {
        weighing.lacks(used, "how many times or how long", "dose");
      }
      if (HOW_OFTEN.stream().noneMatch(quantity -> isWritten(used.dose(), quantity))
          && !Boolean.TRUE.equals(used.dose().asNeeded())) {
        weighing.lacks(used, "how often", "dose");
      }
    }
    return weighing.answer();
  }

  private Answer tailored() {
    Weighing weighing = new Weighing(programme);
    for (UsedExercise used : programme.exercises()) {
      used.values().stream()
          .filter(value -> value.status().equals(Optional.of(ValueStatus.BLANK)))
          .findFirst()
          .ifPresent(
              value -> weighing.says(used, "a clinician fills in " + Quotes.lastKey(value), value));
    }
    weigh(ALL_ALIKE, weighing);
    if (!weighing.saysSomething()) {
      weighing.lacks("whether everybody gets the same amounts", "introduction");
    }
    return weighing.answer();
  }

  private Answer tailoring() {
    Weighing weighing = new Weighing(programme);
    for (UsedExercise used : programme.exercises()) {
      Optional<ResolvedValue> smaller = used.first("stop-rules.make-smaller");
      Optional<ResolvedValue> easier = used.first("regress-to");
      if (smaller.isEmpty() && easier.isEmpty()) {
        weighing.lacks(used, "when to make it smaller", "stop-rules.make-smaller");
      }
      smaller.ifPresent(v -> weighing.says(used, "when to make it smaller", v));
      easier.ifPresent(v -> weighing.says(used, "when to do an easier one", v));
    }
    return weighing.answer();
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
  private static void weighOpen(
      UsedExercise used, Quantity quantity, @Nullable Prescribed<?> amount, Weighing weighing) {
    if (amount != null && amount.value().isEmpty()) {
      boolean blank = amount.status() == ValueStatus.BLANK;
      weighing.lacks(
          used,
          quantity.word() + (blank ? ", left to the clinician" : ", unknown"),
          "dose." + quantity.word());
    }
  }
}
