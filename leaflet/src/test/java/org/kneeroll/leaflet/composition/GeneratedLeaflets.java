package org.kneeroll.leaflet.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kneeroll.core.catalogue.Catalogue;
import org.kneeroll.core.exercise.Contraindication;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Direction;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseBuilder;
import org.kneeroll.core.exercise.IfCentral;
import org.kneeroll.core.exercise.Limb;
import org.kneeroll.core.exercise.OneSideReason;
import org.kneeroll.core.exercise.Precaution;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Sensation;
import org.kneeroll.core.exercise.SensationRule;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StopRules;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;
import org.kneeroll.core.leaflet.Section;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;

/** Makes catalogues and leaflets of any shape; the same seed makes the same. */
final class GeneratedLeaflets {

  private final Random random;

  GeneratedLeaflets(long seed) {
    this.random = new Random(seed);
  }

  /** A leaflet and the catalogue that it belongs to. */
  record Made(Catalogue catalogue, Leaflet leaflet) {}

  Made make() {
    List<Exercise> exercises = new ArrayList<>();
    int count = 1 + random.nextInt(8);
    for (int i = 1; i <= count; i++) {
      // Ids that look like the names given to exercises that stand twice.
      exercises.add(exercise(random.nextBoolean() ? "move-" + i : "move" + "-2".repeat(i)));
    }
    List<Section> sections = new ArrayList<>();
    int parts = 1 + random.nextInt(4);
    for (int i = 1; i <= parts; i++) {
      sections.add(section(i, exercises));
    }
    Catalogue catalogue = Samples.catalogue(exercises.toArray(Exercise[]::new));
    return new Made(catalogue, Samples.leaflet(sections.toArray(Section[]::new)));
  }

  private Section section(int number, List<Exercise> exercises) {
    List<LeafletExercise> used = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      Exercise exercise = exercises.get(random.nextInt(exercises.size()));
      used.add(new LeafletExercise(exercise.id(), random.nextBoolean() ? dose() : null));
    }
    List<String> advice =
        random.nextBoolean() ? List.of("Advice number " + number + ".") : List.of();
    String heading =
        used.size() == 1 && random.nextBoolean()
            ? Sentences.capitalised(used.get(0).id().value().replace('-', ' '))
            : "Section " + number;
    return new Section(heading, advice, null, used);
  }

  private Exercise exercise(String id) {
    ExerciseBuilder exercise =
        Samples.exercise(id)
            .dose(dose())
            .sides(sides())
            .sensation(Sensation.of(any(SensationRule.values())))
            .stopRules(new StopRules(some("smaller"), some("stop"), some("emergency")));
    for (int i = random.nextInt(4); i > 0; i--) {
      exercise.steps(Step.move("Step " + i + " of " + id + "\nwith a break."));
    }
    if (random.nextBoolean()) {
      exercise.transfer("To get up, do way " + random.nextInt(3) + ".");
    }
    for (String condition : some("precaution")) {
      exercise.precautions(new Precaution(condition, "Ask first.", "Why.", "A book"));
    }
    for (String condition : some("contraindication")) {
      exercise.contraindications(new Contraindication(condition, "Why.", "A book"));
    }
    return exercise.build();
  }

  private Sides sides() {
    return switch (random.nextInt(3)) {
      case 0 -> Sides.of(any(SidePattern.MIDLINE, SidePattern.TOGETHER, SidePattern.EACH_SIDE));
      case 1 -> Sides.one(any(Limb.values()), OneSideReason.SYMPTOMATIC);
      default ->
          Sides.one(any(Direction.values()), OneSideReason.PRESCRIBED, any(IfCentral.values()));
    };
  }

  private Dose dose() {
    DoseSketch dose = new DoseSketch();
    if (random.nextBoolean()) {
      dose.reps(prescribed(CountRange.of(10, 15))).per(any(CountBasis.values()));
    }
    if (random.nextBoolean()) {
      dose.hold(prescribed(TimeRange.seconds(5, 10)));
    }
    if (random.nextBoolean()) {
      dose.sets(prescribed(CountRange.of(3)));
    }
    if (random.nextBoolean()) {
      dose.timesPerDay(prescribed(CountRange.of(2)));
    }
    return dose.build();
  }

  private <T> Prescribed<T> prescribed(T value) {
    return switch (random.nextInt(4)) {
      case 0 -> Prescribed.blank();
      case 1 -> Prescribed.unknown();
      case 2 -> Prescribed.proposed(value);
      default -> Prescribed.stated(value);
    };
  }

  /** Up to three words out of five, so that exercises have some in common. */
  private List<String> some(String what) {
    List<String> some = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      some.add(what + " sign " + random.nextInt(5));
    }
    return some.stream().distinct().toList();
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}
