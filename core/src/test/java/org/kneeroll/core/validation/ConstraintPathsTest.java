package org.kneeroll.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.catalogue.CatalogueSettings;
import org.kneeroll.core.catalogue.Waiver;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.Author;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.Contraindication;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseBuilder;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Precaution;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Progression;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.exercise.Review;
import org.kneeroll.core.exercise.Sensation;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.Source;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StopRules;
import org.kneeroll.core.invariant.LimitOverride;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Colours;
import org.kneeroll.core.leaflet.Contact;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;
import org.kneeroll.core.leaflet.Logo;
import org.kneeroll.core.leaflet.RedFlags;
import org.kneeroll.core.leaflet.Section;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.CountRange;

class ConstraintPathsTest {

  private static final Source SOURCE = new Source("a title", "somebody", null, null, null);

  private static List<String> paths(Object value) {
    return ExerciseValidation.validator().validate(value).stream()
        .map(violation -> violation.getPropertyPath().toString())
        .sorted()
        .toList();
  }

  private static ExerciseBuilder complete() {
    return Exercise.named("Lean back")
        .purpose("Bends your back backwards.")
        .kind(Kind.MOVE_AND_RETURN)
        .stages(Stage.SUBACUTE)
        .position(Position.STANDING)
        .steps(Step.move("Lean back slowly."))
        .movement(Movement.comfortable(BodyPart.CHEST, SpineMotion.EXTENSION))
        .sides(Sides.of(SidePattern.MIDLINE))
        .dose(Dose.reps(CountRange.of(10)))
        .stopRules(StopRules.stopAndAsk("it spreads"))
        .sources(SOURCE);
  }

  @Test
  void findNothingInACompleteExercise() {
    assertThat(paths(complete().build())).isEmpty();
  }

  @Test
  void nameEachPartThatAnExerciseLacks() {
    assertThat(paths(Exercise.named(" ").build()))
        .containsExactly(
            "dose",
            "movement",
            "name",
            "position",
            "purpose",
            "sides",
            "sources",
            "stages",
            "steps",
            "stopRules");
  }

  @Test
  void leadIntoThePartsOfAnExercise() {
    Exercise exercise =
        complete()
            .aliases("Back bend", " ")
            .steps(new Step(null, "Rest."), Step.repeat(" "))
            .movement(
                new Movement(
                    Map.of(BodyPart.CHEST, Prescribed.stated(Bound.comfortable())),
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    null))
            .stopRules(new StopRules(List.of(), List.of("it spreads", ""), List.of()))
            .contraindications(new Contraindication(null, "b", "c"))
            .precautions(new Precaution("a", "b", "c", "d"), new Precaution("a", null, "c", " "))
            .progressTo(new Progression(null, "it is easy"))
            .sources(new Source("", "somebody", null, null, null))
            .author(new Author("A. Author", null))
            .review(new Review("B. Reviewer", "physiotherapist", null, null))
            .sensation(new Sensation(null, null, new Review(null, "nurse", LocalDate.EPOCH, null)))
            .build();

    assertThat(paths(exercise))
        .containsExactly(
            "aliases[1].<list element>",
            "author.role",
            "contraindications[0].condition",
            "movement.spine",
            "precautions[1].action",
            "precautions[1].source",
            "progressTo[0].to",
            "review.date",
            "sensation.review.reviewer",
            "sensation.rule",
            "sources[1].title",
            "steps[1].phase",
            "steps[2].text",
            "stopRules.stop[1].<list element>");
  }

  @Test
  void measureTextsThatHaveOnePlaceOnThePage() {
    String name = "x".repeat(121);

    assertThat(paths(complete().purpose("x".repeat(301)).build())).containsExactly("purpose");
    assertThat(ExerciseValidation.validator().validateValue(Exercise.class, "name", name))
        .hasSize(1);
  }

  @Test
  void holdADoseWithinItsScales() {
    Dose dose = Dose.none().withTimesPerDay(Prescribed.stated(CountRange.of(20, 25)));
    Prescribed<CountRange> eight = Prescribed.stated(CountRange.of(8));
    Dose weekly =
        new Dose(
            null,
            null,
            null,
            null,
            null,
            null,
            Prescribed.blank(),
            eight,
            null,
            null,
            eight,
            null,
            null,
            null,
            null);

    assertThat(paths(dose)).containsExactly("timesPerDay");
    assertThat(paths(weekly)).containsExactly("daysPerWeek");
    assertThat(ExerciseValidation.validator().validate(weekly))
        .extracting(violation -> violation.getMessage())
        .containsExactly("must be at most 7");
  }

  @Test
  void nameEachPartThatALeafletLacks() {
    Leaflet leaflet =
        new Leaflet(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null);

    assertThat(paths(leaflet))
        .containsExactly(
            "audience",
            "nextReview",
            "redFlags",
            "sections",
            "status",
            "title",
            "updated",
            "version");
  }

  @Test
  void leadIntoTheSectionsOfALeaflet() {
    Section good = new Section("Exercises", List.of("Keep moving."), null, List.of());
    Section bad =
        new Section(
            " ",
            List.of("Keep moving.", ""),
            null,
            List.of(
                new LeafletExercise(
                    null,
                    new Dose(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "x".repeat(301)))));

    assertThat(paths(bad))
        .containsExactly(
            "advice[1].<list element>",
            "exercises[0].dose.sourceSays",
            "exercises[0].id",
            "heading");
    assertThat(paths(good)).isEmpty();
    assertThat(paths(new Contact(null, List.of(""), null, null, null, List.of(" "), null)))
        .containsExactly("address[0].<list element>", "heading", "text[0].<list element>");
  }

  @Test
  void leadIntoABrand() {
    Brand brand =
        new Brand(
            "",
            new Colours(null, null, null, null),
            new Logo("logo.svg", null, " "),
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    assertThat(paths(brand))
        .containsExactly(
            "colours.accent",
            "colours.onPrimary",
            "colours.primary",
            "colours.text",
            "logo.alt",
            "logo.licence",
            "name");
    assertThat(paths(new Brand("Plain", null, null, null, null, null, null, null, null, null)))
        .containsExactly("colours");
  }

  @Test
  void leadIntoTheSetsOfACatalogue() {
    CatalogueSettings settings =
        new CatalogueSettings(
            "Backs",
            "en-GB",
            null,
            null,
            Map.of(Aim.STRETCH, new Sensation(null, null, null)),
            Map.of(Region.NECK, new StopRules(List.of(), List.of(" "), List.of())),
            Map.of(Position.PRONE, ""),
            Map.of("flexion", List.of(new Contraindication("a", null, "c"))),
            Map.of("extension", List.of(new Precaution("a", "b", null, "d"))),
            Map.of("lower-back", new RedFlags(null, new RedFlags.Tier("Ask", List.of()), null)),
            Map.of("sheet", new Source("a title", null, null, null, null)),
            List.of(
                new LimitOverride(
                    BodyPart.THIGHS,
                    SpineMotion.ROTATION,
                    Angle.degrees(60),
                    new Review("B. Reviewer", "physiotherapist", LocalDate.EPOCH, null))),
            List.of(
                new Waiver(
                    "a-rule",
                    null,
                    new Review("B. Reviewer", "physiotherapist", LocalDate.EPOCH, null))),
            Map.of("prone", " "),
            null,
            null,
            null,
            null);

    assertThat(paths(settings))
        .containsExactly(
            "author",
            "contraindicationSets[flexion].<map value>[0].because",
            "licence",
            "limits[0].review.because",
            "plainWords[prone].<map value>",
            "precautionSets[extension].<map value>[0].because",
            "redFlags[lower-back].emergency",
            "redFlags[lower-back].sources",
            "redFlags[lower-back].urgent.signs",
            "sensation[STRETCH].rule",
            "sources[sheet].by",
            "stopRules[NECK].stop[0].<list element>",
            "transfers[PRONE].<map value>",
            "waivers[0].in",
            "waivers[0].review.because");
  }
}
