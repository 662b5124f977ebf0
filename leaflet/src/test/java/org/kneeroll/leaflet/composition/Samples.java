package org.kneeroll.leaflet.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.catalogue.Catalogue;
import org.kneeroll.core.catalogue.CatalogueSettings;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.exercise.Author;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseBuilder;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.exercise.Review;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.Source;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Status;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StopRules;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Colours;
import org.kneeroll.core.leaflet.Contact;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;
import org.kneeroll.core.leaflet.Logo;
import org.kneeroll.core.leaflet.RedFlags;
import org.kneeroll.core.leaflet.Section;
import org.kneeroll.core.measure.CountRange;

/** Content for tests; its words are not advice. */
final class Samples {

  private static final Wording ENGLISH = Wording.of("en-GB");

  static final Author AUTHOR = new Author("A. Writer", "author of tests");
  static final Source SHEET =
      new Source("A test sheet", "A clinic", "2021", null, "No author is named.");
  static final StopRules RULES =
      new StopRules(
          List.of("your pain rises while you move"),
          List.of("your pain stays worse after you stop"),
          List.of("your bottom goes numb"));
  static final String RISE = "To get up, roll onto your side and push up with your arms.";

  private Samples() {}

  /** An exercise that lacks nothing, for a test to change. */
  static ExerciseBuilder exercise(String id) {
    String name = Sentences.capitalised(id.replace('-', ' '));
    return Exercise.named(name)
        .id(ExerciseId.of(id))
        .purpose("Gently moves your back: " + id + ".")
        .steps(
            Step.prepare("Lie down for " + id + "."),
            Step.move("Move slowly for " + id + "."),
            Step.back("Come back from " + id + "."))
        .movement(Movement.comfortable(BodyPart.KNEES, SpineMotion.ROTATION))
        .sides(Sides.of(SidePattern.MIDLINE))
        .dose(Dose.reps(CountRange.of(10)))
        .stopRules(RULES)
        .sources(SHEET)
        .licence("Apache-2.0")
        .author(AUTHOR);
  }

  static ExerciseBuilder kneeRoll() {
    return exercise("knee-roll")
        .sides(Sides.of(SidePattern.ALTERNATING))
        .dose(
            Dose.reps(CountRange.of(10, 20), CountBasis.SIDE)
                .withTimesPerDay(Prescribed.stated(CountRange.of(2))))
        .movement(
            new Movement(
                Map.of(
                    BodyPart.THIGHS, Prescribed.proposed(Bound.parse("up to 45 deg from upright"))),
                SpineMotion.ROTATION,
                null,
                null,
                List.of(),
                null,
                null))
        .transfer(RISE);
  }

  static Catalogue catalogue(Exercise... exercises) {
    Map<ExerciseId, Exercise> byId = new HashMap<>();
    for (Exercise exercise : exercises) {
      byId.put(exercise.id(), exercise);
    }
    return new Catalogue(settings(), byId, Map.of(), Map.of());
  }

  private static CatalogueSettings settings() {
    RedFlags flags =
        new RedFlags(
            new RedFlags.Tier(
                "Call 999 now if you have back pain and:",
                List.of("numbness between your legs", "weakness in both legs")),
            new RedFlags.Tier("Call 111 if you have back pain and:", List.of("a high temperature")),
            List.of(
                new Source(
                    "Warning signs", "A health service", null, "https://example.org/signs", null)));
    return new CatalogueSettings(
        "Tests",
        "en-GB",
        "Apache-2.0",
        AUTHOR,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of("lower-back", flags),
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        null,
        null,
        null,
        null);
  }

  static Leaflet leaflet(Section... sections) {
    return leaflet(Status.DRAFT, null, List.of(), sections);
  }

  static Leaflet leaflet(
      Status status, @Nullable Review review, List<Quantity> fields, Section... sections) {
    return new Leaflet(
        "Exercises for a test",
        "Adults who test software",
        status,
        review,
        "3",
        LocalDate.of(2026, 11, 21),
        LocalDate.of(2028, 1, 5),
        "Keep active through the day.",
        "lower-back",
        List.of(sections),
        new Contact(
            "Refer yourself",
            List.of("You need no letter."),
            "+44 (0)20 7946 0456 ext. 2",
            "refer@example.org",
            "https://example.org/refer/",
            List.of(),
            "Monday to Friday, 9am to 5pm"),
        new Contact(
            "Questions",
            List.of("Ask if you are not sure."),
            "at the desk",
            null,
            "https://example.org",
            List.of("1 Test Lane", "Testham"),
            null),
        List.of("A partner clinic"),
        List.of("Drawn by nobody."),
        "Nobody paid for this leaflet.",
        "Ask for large print.",
        fields,
        null,
        null,
        List.of(SHEET, new Source("A guideline", "An institute", "2020", null, null)),
        "Apache-2.0",
        AUTHOR,
        null);
  }

  static Section section(String heading, String... ids) {
    List<LeafletExercise> exercises = new ArrayList<>();
    for (String id : ids) {
      exercises.add(LeafletExercise.of(ExerciseId.of(id)));
    }
    return new Section(heading, List.of(), null, exercises);
  }

  static Brand brand() {
    return new Brand(
        "Test brand",
        new Colours(Colour.parse("#1B4D5C"), Colour.WHITE, Colour.parse("#9A3B12"), Colour.BLACK),
        new Logo("logo.svg", "A knee", "Apache-2.0"),
        null,
        List.of("Test clinic"),
        List.of("General information."),
        null,
        null,
        null,
        null);
  }

  static LeafletComposer composer(Catalogue catalogue) {
    return new LeafletComposer(catalogue, ENGLISH, Pictures.none());
  }
}
