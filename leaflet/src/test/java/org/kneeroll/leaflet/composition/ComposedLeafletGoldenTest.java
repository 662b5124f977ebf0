package org.kneeroll.leaflet.composition;

import static org.kneeroll.leaflet.composition.Samples.exercise;
import static org.kneeroll.leaflet.composition.Samples.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.catalogue.Catalogue;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.exercise.Contraindication;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Direction;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Equipment;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.IfCentral;
import org.kneeroll.core.exercise.Limb;
import org.kneeroll.core.exercise.OneSideReason;
import org.kneeroll.core.exercise.Precaution;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.exercise.Review;
import org.kneeroll.core.exercise.Sensation;
import org.kneeroll.core.exercise.SensationRule;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.Source;
import org.kneeroll.core.exercise.Status;
import org.kneeroll.core.exercise.StopRules;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;
import org.kneeroll.core.leaflet.Section;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.leaflet.Standing;
import org.kneeroll.testing.Golden;

class ComposedLeafletGoldenTest {

  private static final Precaution BONES =
      new Precaution(
          "Osteoporosis", "Ask your clinician before you start", "Bones may break.", "A book");
  private static final Contraindication BREAK =
      new Contraindication("a recent broken bone in your spine", "It heals.", "A book");

  @Test
  void composesASheetOfFamiliesWithASharedStartAndEnd() {
    Catalogue catalogue =
        Samples.catalogue(
            Samples.kneeRoll().build(),
            exercise("knee-roll-one-side")
                .sides(
                    Sides.one(
                        Direction.AWAY_FROM_PAIN,
                        OneSideReason.NOT_STATED_BY_SOURCE,
                        IfCentral.ASK_CLINICIAN))
                .dose(
                    Dose.none()
                        .withReps(Prescribed.blank(), null)
                        .withHold(Prescribed.stated(TimeRange.seconds(30)))
                        .withTimesPerDay(Prescribed.blank()))
                .transfer(Samples.RISE)
                .build(),
            exercise("single-knee-hug")
                .sides(Sides.of(SidePattern.EACH_SIDE))
                .dose(
                    Dose.reps(CountRange.of(10, 15), CountBasis.SIDE)
                        .withHold(Prescribed.proposed(TimeRange.seconds(5, 10))))
                .equipment(
                    new Equipment(
                        List.of("a pillow"), List.of("a towel", "a small ball"), List.of("a mat")))
                .contraindications(BREAK)
                .precautions(BONES)
                .transfer(Samples.RISE)
                .build(),
            exercise("double-knee-hug")
                .sides(Sides.of(SidePattern.TOGETHER))
                .contraindications(BREAK)
                .precautions(BONES)
                .precautions(
                    new Precaution("a new hip", "Make the movement smaller.", "Hip.", "A book"))
                .transfer("To get up, put your feet down first.")
                .build());
    Leaflet leaflet =
        Samples.leaflet(
            section("Knee roll", "knee-roll", "knee-roll-one-side"),
            section("Single knee hug", "single-knee-hug"),
            new Section(
                "More",
                List.of("Do this one last."),
                null,
                List.of(LeafletExercise.of(ExerciseId.of("double-knee-hug")))),
            new Section("General activity", List.of("Walk a little every day."), null, List.of()));

    Golden.assertMatches("families.txt", LeafletOutline.of(compose(catalogue, leaflet)));
  }

  @Test
  void composesASignedLeafletOfOneExerciseWithALogoAndAPicture() {
    Catalogue catalogue =
        Samples.catalogue(Samples.kneeRoll().status(Status.REVIEWED).precautions(BONES).build());
    Leaflet leaflet =
        Samples.leaflet(
            Status.DRAFT, null, List.of(Quantity.REPS), section("The exercise", "knee-roll"));
    Drawing drawing = new Drawing(10, 10, List.of());
    LeafletComposer composer =
        new LeafletComposer(
            catalogue,
            Wording.of("en"),
            id -> Optional.of(new Block.Picture(drawing, "A picture of " + id)));

    Standing signed =
        new Standing(
            new Standing.Approval("B. Reader", "physiotherapist", LocalDate.of(2026, 12, 1), false),
            List.of());

    Golden.assertMatches(
        "signed.txt",
        LeafletOutline.of(composer.compose("signed", leaflet, Samples.brand(), drawing, signed)));
  }

  @Test
  void composesExercisesOfDifferentAimsAndRegionsWithWhatDiffersAtEach() {
    Exercise stretch =
        exercise("calf-stretch")
            .sensation(Sensation.of(SensationRule.MILD_STRETCH))
            .sides(Sides.one(Limb.AFFECTED, OneSideReason.SYMPTOMATIC))
            .then(ExerciseId.of("knee-roll"))
            .build();
    Exercise turn =
        exercise("seated-turn")
            .stopRules(
                new StopRules(
                    List.of(),
                    List.of("your pain stays worse after you stop", "you feel dizzy"),
                    List.of("you have pain in your chest")))
            .sources(new Source("Another sheet", "A blog", null, "https://example.org/b", null))
            .build();
    Catalogue catalogue = Samples.catalogue(Samples.kneeRoll().build(), stretch, turn);
    Dose blank = Dose.none().withReps(Prescribed.blank(), CountBasis.TOTAL);
    Leaflet leaflet =
        Samples.leaflet(
            Status.REVIEWED,
            new Review("B. Reader", "physiotherapist", LocalDate.of(2026, 12, 1), null),
            List.of(Quantity.HOLD),
            new Section(
                "Everything",
                List.of(),
                null,
                List.of(
                    LeafletExercise.of(ExerciseId.of("calf-stretch")),
                    LeafletExercise.of(ExerciseId.of("knee-roll")),
                    LeafletExercise.of(ExerciseId.of("seated-turn")),
                    new LeafletExercise(ExerciseId.of("knee-roll"), blank))));

    Golden.assertMatches("differences.txt", LeafletOutline.of(compose(catalogue, leaflet)));
  }

  private static ComposedLeaflet compose(Catalogue catalogue, Leaflet leaflet) {
    return Samples.composer(catalogue).compose("test-leaflet", leaflet, Samples.brand(), null);
  }
}
