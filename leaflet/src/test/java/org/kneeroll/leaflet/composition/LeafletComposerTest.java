package org.kneeroll.leaflet.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kneeroll.leaflet.composition.Samples.exercise;
import static org.kneeroll.leaflet.composition.Samples.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.exercise.Direction;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.IfCentral;
import org.kneeroll.core.exercise.OneSideReason;
import org.kneeroll.core.exercise.Picture;
import org.kneeroll.core.exercise.Precaution;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Review;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.Status;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.leaflet.Activity;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;
import org.kneeroll.core.leaflet.Section;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;

class LeafletComposerTest {

  private static ComposedLeaflet compose(Leaflet leaflet, Exercise... exercises) {
    return Samples.composer(Samples.catalogue(exercises))
        .compose("test", leaflet, Samples.brand(), null);
  }

  private static String outline(Leaflet leaflet, Exercise... exercises) {
    return LeafletOutline.of(compose(leaflet, exercises));
  }

  @Test
  void saysAtTheTopAndAtTheFootThatNoClinicianReviewedADraft() {
    ComposedLeaflet composed =
        compose(Samples.leaflet(section("One", "knee-roll")), Samples.kneeRoll().build());

    assertThat(composed.body().get(0))
        .isEqualTo(new Block.Paragraph(Block.Tone.STRONG, "Not clinically reviewed. Version 3."));
    assertThat(composed.running().footer().get(0)).contains("Not clinically reviewed");
  }

  @Test
  void numbersExercisesThroughAllSections() {
    String outline =
        outline(
            Samples.leaflet(section("First", "a", "b"), section("Second", "c")),
            exercise("a").build(),
            exercise("b").build(),
            exercise("c").build());

    assertThat(outline).contains("### 1. A\n", "### 2. B\n", "### 3. C\n");
  }

  @Test
  void givesAnExerciseThatStandsTwiceFieldsOfItsOwn() {
    String outline =
        outline(
            Samples.leaflet(section("One", "knee-roll", "knee-roll", "knee-roll")),
            Samples.kneeRoll().build());

    assertThat(outline).contains(" knee-roll.reps ", " knee-roll-2.reps ", " knee-roll-3.reps ");
  }

  @Test
  void leavesTheNamesOfFieldsToTheExerciseThatIsCalledSo() {
    String outline =
        outline(
            Samples.leaflet(section("One", "knee-roll", "knee-roll", "knee-roll-2")),
            Samples.kneeRoll().build(),
            exercise("knee-roll-2").build());

    assertThat(outline)
        .contains("knee-roll-3.reps SHORT (Exercise 2,", "knee-roll-2.reps SHORT (Exercise 3,");
  }

  @Test
  void takesTheDoseOfTheLeafletWhereItGivesOne() {
    Dose blank = Dose.none().withReps(Prescribed.blank(), null);
    Section section =
        new Section(
            "One",
            List.of(),
            null,
            List.of(new LeafletExercise(ExerciseId.of("knee-roll"), blank)));

    assertThat(outline(Samples.leaflet(section), Samples.kneeRoll().build()))
        .contains("strong: Ask your clinician how many repetitions.\n", "[Reps: ] knee-roll.reps");
  }

  @Test
  void givesAdviceNoFields() {
    ComposedLeaflet composed =
        compose(
            Samples.leaflet(new Section("Walking", List.of("Walk every day."), null, List.of())));

    assertThat(LeafletOutline.of(composed))
        .contains("## Walking\nplain: Walk every day.\n")
        .doesNotContain("reps");
  }

  @Test
  void doesNotSayAHeadingTwice() {
    String outline =
        outline(Samples.leaflet(section("knee roll", "knee-roll")), Samples.kneeRoll().build());

    assertThat(outline).contains("[exercise] ## 1. Knee roll").doesNotContain("## knee roll");
  }

  @Test
  void doesNotRepeatInTheSideLineWhatAStepSays() {
    String central = "If your pain is in the middle or on both sides, ask your clinician first.";
    Exercise said =
        exercise("a")
            .sides(
                Sides.one(
                    Direction.AWAY_FROM_PAIN, OneSideReason.SYMPTOMATIC, IfCentral.ASK_CLINICIAN))
            .steps(Step.prepare(central))
            .build();

    assertThat(outline(Samples.leaflet(section("One", "a")), said)).containsOnlyOnce(central);
  }

  @Test
  void saysWhatConcernsAllExercisesOnceAndSendsNobodyThere() {
    Precaution precaution = new Precaution("asthma", "Ask first.", "Why.", "A book");
    String outline =
        outline(
            Samples.leaflet(section("One", "a", "b")),
            exercise("a").precautions(precaution).build(),
            exercise("b").precautions(precaution).build());

    assertThat(outline)
        .contains("strong: All exercises:\n- If you have asthma: ask first.\n")
        .containsOnlyOnce("asthma")
        .doesNotContain("First read");
  }

  @Test
  void marksARetiredExercise() {
    assertThat(
            outline(
                Samples.leaflet(section("One", "a")), exercise("a").status(Status.RETIRED).build()))
        .contains("strong: This exercise has been withdrawn. Do not use it.");
  }

  @Test
  void namesAnExerciseThatTheCatalogueDoesNotHave() {
    assertThatThrownBy(() -> compose(Samples.leaflet(section("One", "knee-rol"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not an exercise of the catalogue: knee-rol");
  }

  @Test
  void namesAComponentThatIsMissing() {
    Exercise incomplete = Exercise.named("A").id(ExerciseId.of("a")).build();
    Leaflet leaflet = Samples.leaflet(section("One", "a"));

    assertThatThrownBy(() -> compose(leaflet, incomplete))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("exercise a: dose is missing: only content without errors can be composed");
  }

  @Test
  void callsNothingReviewedThatNoSignatureCovers() {
    Leaflet leaflet =
        Samples.leaflet(
            Status.REVIEWED,
            new Review("B. Reader", "physiotherapist", LocalDate.of(2026, 12, 1), null),
            List.of(),
            section("One", "a"));

    ComposedLeaflet composed = compose(leaflet, exercise("a").status(Status.REVIEWED).build());

    assertThat(LeafletOutline.of(composed))
        .contains("Not clinically reviewed")
        .doesNotContain("B. Reader");
  }

  @Test
  void composesALeafletThatHasNoMoreThanItMust() {
    Leaflet full = Samples.leaflet(section("One", "a"));
    Leaflet bare =
        new Leaflet(
            full.title(),
            full.audience(),
            full.status(),
            null,
            full.version(),
            full.updated(),
            full.nextReview(),
            null,
            full.redFlags(),
            full.sections(),
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            null,
            null,
            List.of(),
            null,
            null,
            null);

    assertThat(outline(bare, exercise("a").build()))
        .contains("### 1. A\n")
        .doesNotContain("lead:", "## Partners", "## About this leaflet", "## Other formats");
  }

  @Test
  void showsAnActivityBeforeTheAdviceAboutIt() {
    Section section =
        new Section("Walking", List.of("Walk every day."), Activity.WALKING, List.of());
    Pictures pictures =
        new Pictures() {
          @Override
          public Optional<Block.Picture> of(ExerciseId exercise) {
            return Optional.empty();
          }

          @Override
          public Optional<Block.Picture> of(Activity activity) {
            Drawing drawing = new Drawing(1, 1, List.of());
            return Optional.of(new Block.Picture(drawing, "Somebody " + activity.word()));
          }
        };
    ComposedLeaflet composed =
        new LeafletComposer(Samples.catalogue(), Wording.of("en"), pictures)
            .compose("walk", Samples.leaflet(section), Samples.brand(), null);

    assertThat(LeafletOutline.of(composed))
        .containsSubsequence("Walking", "Somebody walking", "Walk every day.");
  }

  @Test
  void namesWhoMadeThePicturesAndTheirLicence() {
    Picture own = new Picture("roll.png", "A roll.", "CC-BY-4.0", "R. Smith");
    Picture free = new Picture("roll.png", "A roll.", "CC0-1.0", null);

    assertThat(
            outline(
                Samples.leaflet(Samples.section("Rolls", "knee-roll")),
                Samples.kneeRoll().picture(own).build()))
        .contains("Picture of “Knee roll”: R. Smith, licence CC-BY-4.0.");
    assertThat(
            outline(
                Samples.leaflet(Samples.section("Rolls", "knee-roll")),
                Samples.kneeRoll().picture(free).build()))
        .contains("Picture of “Knee roll”: licence CC0-1.0.");
  }
}
