package org.kneeroll.core.invariant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.PlaceInRange;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StepPhase;
import org.kneeroll.core.exercise.ValueStatus;
import org.kneeroll.core.geometry.Extent;
import org.kneeroll.core.geometry.GeometryReport;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.Length;
import org.kneeroll.core.text.PlainText;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Smallness;
import org.kneeroll.core.wording.StatedAmount;

/**
 * The movement is small.
 *
 * <p>The moving phase, never the set-up, has an upper bound on something that a person can see: a
 * part of the body in degrees or centimetres, a place in its range, or comfort. This much is asked
 * of every exercise that moves, whatever its aim.
 *
 * <p>Where the catalogue has a number for the movement and the motion of the back, the bound stays
 * within it: for rocking and walking through, for movements out and back in the acute stage, and
 * wherever the words claim smallness. A movement that is held is limited by its place in range
 * instead, since drawing a knee to the chest is far and yet gentle. Aims other than settling pain
 * and mobility are held to the number only where their words claim smallness.
 *
 * <p>The picture stays within every bound that has a number, whatever the aim and whether a verb or
 * the joints of its end say how far it goes.
 *
 * <p>The words and the bound agree: a number in an instruction is the bound's number, and "a small
 * movement" has a bound that makes it one.
 */
public record SmallMovementInvariant() implements Invariant {

  private static final RuleDoc UNBOUNDED =
      new RuleDoc(
          RuleId.of("movement-without-bound"),
          Severity.ERROR,
          true,
          "every movement has an upper bound that a person can see",
          "without a bound a patient has to guess how far to go, and pain is what tells them");

  private static final RuleDoc TOO_LARGE =
      new RuleDoc(
          RuleId.of("movement-too-large"),
          Severity.ERROR,
          true,
          "a small movement stays within the limit that the catalogue sets for it",
          "the gentle exercises work in a small range; a larger one is another exercise");

  private static final RuleDoc NOT_COMPARABLE =
      new RuleDoc(
          RuleId.of("limit-not-comparable"),
          Severity.WARNING,
          true,
          "a bound is in the unit of the limit that the catalogue sets for its movement",
          "centimetres cannot be held against a limit in degrees, so nobody knows whether the"
              + " movement is within it");

  private static final RuleDoc BEYOND_BOUND =
      new RuleDoc(
          RuleId.of("picture-beyond-bound"),
          Severity.ERROR,
          true,
          "the picture goes no further than the movement's bound",
          "people do what they see, so a picture that goes further undoes the bound");

  private static final RuleDoc CLAIM =
      new RuleDoc(
          RuleId.of("small-without-bound"),
          Severity.ERROR,
          true,
          "words that claim smallness have a bound that makes it true",
          "\"small\" means something else to everybody until a number or a place in range says it");

  private static final RuleDoc NUMBERS_DIFFER =
      new RuleDoc(
          RuleId.of("amount-differs"),
          Severity.ERROR,
          true,
          "an amount in the instructions is the amount of the movement's bound",
          "two different numbers in one exercise leave the reader to choose");

  private static final double SEEN_DEG = 5;
  private static final double SEEN_CM = 1.5;
  private static final double SEEN_SHARE = .1;

  private static final String INCOMPLETE = "movement, kind or aim is missing";

  @Override
  public List<RuleDoc> rules() {
    return List.of(UNBOUNDED, TOO_LARGE, NOT_COMPARABLE, BEYOND_BOUND, CLAIM, NUMBERS_DIFFER);
  }

  @Override
  public Judgement judge(Evidence evidence, ClinicalLimits limits) {
    Exercise exercise = evidence.exercise();
    Movement movement = exercise.movement();
    Kind kind = exercise.kind();
    Aim aim = exercise.aim();
    if (movement == null || kind == null) {
      return Judgement.notApplicable(INCOMPLETE);
    }
    if (kind == Kind.HOLD) {
      return Judgement.notApplicable("nothing moves: the start position is held");
    }
    boolean gentle = aim != null && aim.isGentle();
    List<Finding> findings = new ArrayList<>();
    boolean bounded = checkBounded(movement, kind, gentle, findings);
    boolean claimed = checkClaims(exercise, movement, bounded, findings);
    if (claimed || (gentle && numbersApply(exercise, kind))) {
      checkLimits(exercise, movement, limits, findings);
      checkPicture(exercise, movement, limits, evidence.geometry(), findings);
    }
    checkBoundsOfPicture(exercise, evidence.geometry(), findings);
    checkAmounts(exercise, movement, findings);
    return aim == null && findings.isEmpty()
        ? Judgement.notApplicable(INCOMPLETE)
        : Judgement.of(findings);
  }

  private static boolean numbersApply(Exercise exercise, Kind kind) {
    return switch (kind) {
      case ROCK, WALK_THROUGH -> true;
      case MOVE_AND_RETURN -> exercise.stages().contains(Stage.ACUTE);
      case MOVE_AND_HOLD, HOLD -> false;
    };
  }

  private static boolean checkBounded(
      Movement movement, Kind kind, boolean gentle, List<Finding> findings) {
    ModelPath path = ModelPath.of("movement");
    if (movement.place() != null) {
      return true;
    }
    if (movement.givenBounds().isEmpty()) {
      Note help =
          Note.help(
              "say how far at most, such as `thighs: up to 45 deg from upright`, where in its range"
                  + " (`place: mid`), or a part with `comfortable`");
      movement.bounds().keySet().stream()
          .findFirst()
          .ifPresentOrElse(
              part ->
                  findings.add(
                      Finding.of(
                              UNBOUNDED,
                              new Target.Value(path.key(part.word())),
                              "nothing says how far the movement goes at most")
                          .withLabel(word(movement.statusOf(part)) + " is not a bound")
                          .with(help)),
              () ->
                  findings.add(
                      Finding.of(
                              UNBOUNDED,
                              new Target.KeyOf(path),
                              "nothing says how far the movement goes at most")
                          .with(help)));
      return false;
    }
    if (kind == Kind.MOVE_AND_HOLD && gentle) {
      findings.add(
          Finding.of(
                  UNBOUNDED,
                  new Target.Missing(path.key("place")),
                  "nothing says where in its range the movement is held")
              .with(
                  Note.help("add `place: early`, `place: mid` or `place: late` to the movement")));
    }
    return true;
  }

  private static String word(Optional<ValueStatus> status) {
    return "`" + status.map(ValueStatus::word).orElse("nothing") + "`";
  }

  /** Whether the words claim smallness, after reporting each claim that nothing backs. */
  private static boolean checkClaims(
      Exercise exercise, Movement movement, boolean bounded, List<Finding> findings) {
    boolean backed =
        !movement.measured().isEmpty()
            || movement.place() == PlaceInRange.EARLY
            || movement.place() == PlaceInRange.MID;
    boolean claimed = false;
    for (Map.Entry<ModelPath, String> text : wordsOfTheMovement(exercise).entrySet()) {
      for (Cue cue : Smallness.claims(text.getValue())) {
        claimed = true;
        if (bounded && !backed) {
          String why =
              movement.place() == PlaceInRange.LATE
                  ? "the movement ends late in its range"
                  : "nothing says how small";
          findings.add(
              Finding.of(
                      CLAIM,
                      new Target.Slice(text.getKey(), cue.from(), cue.to()),
                      "the words say \"" + cue.words() + "\", but " + why)
                  .with(
                      Note.help(
                          "give the movement a number, such as `knee: up to 5 cm`, or `place:"
                              + " early`")));
        }
      }
    }
    return claimed;
  }

  /** The purpose and every step but those that prepare, by where they stand. */
  private static Map<ModelPath, String> wordsOfTheMovement(Exercise exercise) {
    Map<ModelPath, String> words = new LinkedHashMap<>();
    if (exercise.purpose() != null) {
      words.put(ModelPath.of("purpose"), PlainText.words(exercise.purpose()));
    }
    for (int i = 0; i < exercise.steps().size(); i++) {
      if (exercise.steps().get(i).phase() != StepPhase.PREPARE) {
        words.put(stepText(i), exercise.steps().get(i).words());
      }
    }
    return words;
  }

  private static void checkLimits(
      Exercise exercise, Movement movement, ClinicalLimits limits, List<Finding> findings) {
    SpineMotion spine = movement.spine();
    if (spine == null) {
      return;
    }
    for (Movement.MeasuredPart measured : movement.measured()) {
      Amount amount = measured.bound().upTo();
      Optional<ClinicalLimit> limit = limits.find(measured.part(), spine);
      if (limit.isPresent() && !amount.comparableWith(limit.get().upTo())) {
        findings.add(notComparable(measured.part(), amount, limit.get()));
      } else if (limit.isPresent() && amount.exceeds(limit.get().upTo())) {
        String most = limit.get().upTo().notation();
        String stage = exercise.stages().contains(Stage.ACUTE) ? "in the acute stage " : "";
        findings.add(
            Finding.of(
                    TOO_LARGE,
                    new Target.Value(ModelPath.of("movement", measured.part().word())),
                    amount.notation() + " is more than a small movement")
                .withLabel(stage + "the limit for " + limit.get().movement() + " is " + most)
                .with(Note.source(limit.get().source() + " (" + limit.get().status().word() + ")"))
                .with(
                    Note.help(
                        "write `up to "
                            + most
                            + "`, or have a named reviewer set another limit in catalogue.yaml")));
      }
    }
  }

  private static Finding notComparable(BodyPart part, Amount amount, ClinicalLimit limit) {
    String most = limit.upTo().notation();
    return Finding.of(
            NOT_COMPARABLE,
            new Target.Value(ModelPath.of("movement", part.word())),
            "a bound of " + amount.notation() + " cannot be held against the limit of " + most)
        .withLabel("the limit for " + limit.movement() + " is " + most)
        .with(Note.source(limit.source() + " (" + limit.status().word() + ")"))
        .with(Note.help("give the bound in the unit of the limit, such as `up to " + most + "`"));
  }

  /** A movement without a number is as large as its picture. */
  private static void checkPicture(
      Exercise exercise,
      Movement movement,
      ClinicalLimits limits,
      GeometryReport geometry,
      List<Finding> findings) {
    SpineMotion spine = movement.spine();
    Pose pose = exercise.pose();
    if (spine == null || pose == null || !movement.measured().isEmpty()) {
      return;
    }
    for (BodyPart part : movement.givenBounds().keySet()) {
      ClinicalLimit limit = limits.find(part, spine).orElse(null);
      Amount shown = limit == null ? null : shown(limit, geometry);
      if (limit != null && shown != null && shown.exceeds(limit.upTo())) {
        ModelPath path = ModelPath.of("pose");
        findings.add(
            Finding.of(
                    TOO_LARGE,
                    pose.drawn() == null
                        ? new Target.KeyOf(path)
                        : new Target.Value(path.key("drawn")),
                    "the picture goes to "
                        + shown.notation()
                        + ", which is more than a small movement")
                .withLabel("the limit for " + limit.movement() + " is " + limit.upTo().notation())
                .with(Note.source(limit.source() + " (" + limit.status().word() + ")"))
                .with(
                    Note.help(
                        "let the picture go less far, and give the movement its number: `"
                            + part.word()
                            + ": up to "
                            + limit.upTo().notation()
                            + " ...`")));
      }
    }
  }

  /** The picture stays within each bound, but for a little that nobody sees. */
  private static void checkBoundsOfPicture(
      Exercise exercise, GeometryReport geometry, List<Finding> findings) {
    Pose pose = exercise.pose();
    if (pose == null) {
      return;
    }
    for (Extent extent : geometry.extents()) {
      Amount most = extent.bound().bound().upTo();
      if (!extent.shown().exceeds(seenBeyond(most))) {
        continue;
      }
      ModelPath path = ModelPath.of("pose");
      boolean joints = !pose.end().isEmpty();
      String part = extent.part().word();
      findings.add(
          Finding.of(
                  BEYOND_BOUND,
                  new Target.KeyOf(path.key(joints ? "end" : "moves")),
                  "the picture moves the "
                      + part
                      + " by "
                      + extent.shown().notation()
                      + ", but the movement goes up to "
                      + most.notation())
              .withLabel("the bound is `" + part + ": " + extent.bound().bound() + "`")
              .with(
                  Note.help(
                      joints
                          ? "let `end` go no further than the bound, or write the bound that is"
                              + " meant"
                          : "take another verb, or write the bound that is meant"))
              .restingOn(ModelPath.of("movement")));
    }
  }

  /** A difference that a reader of a picture sees, beyond how the model rounds. */
  private static Amount seenBeyond(Amount most) {
    if (most instanceof Angle angle) {
      return Angle.degrees(
          angle.degrees() + StrictMath.max(SEEN_DEG, SEEN_SHARE * angle.degrees()));
    }
    double cm = ((Length) most).centimetres();
    return Length.centimetres(cm + StrictMath.max(SEEN_CM, SEEN_SHARE * cm));
  }

  /** What the picture does of what a limit counts; null where the model measures no such thing. */
  private static @Nullable Amount shown(ClinicalLimit limit, GeometryReport geometry) {
    if (limit.upTo() instanceof Angle) {
      boolean rolls = limit.part() == BodyPart.THIGH || limit.part() == BodyPart.KNEE;
      return rolls ? Angle.degrees(StrictMath.rint(geometry.swivel())) : null;
    }
    return limit.part() == BodyPart.KNEE
        ? Length.centimetres(
            StrictMath.rint(
                StrictMath.max(
                    geometry.travelCm(Landmark.LEFT_KNEE), geometry.travelCm(Landmark.RIGHT_KNEE))))
        : null;
  }

  private static void checkAmounts(Exercise exercise, Movement movement, List<Finding> findings) {
    for (int i = 0; i < exercise.steps().size(); i++) {
      Step step = exercise.steps().get(i);
      if (step.phase() != StepPhase.MOVE && step.phase() != StepPhase.HOLD) {
        continue;
      }
      for (StatedAmount stated : StatedAmount.in(step.words())) {
        Amount amount = stated.amount();
        boolean known =
            movement.measured().stream().anyMatch(part -> part.bound().upTo().equals(amount))
                || exercise.setUp().values().stream()
                    .anyMatch(placement -> placement.amount().filter(amount::equals).isPresent());
        if (!known) {
          Optional<Amount> bound =
              movement.measured().stream()
                  .map(part -> part.bound().upTo())
                  .filter(amount::comparableWith)
                  .findFirst();
          findings.add(
              Finding.of(
                      NUMBERS_DIFFER,
                      new Target.Slice(stepText(i), stated.cue().from(), stated.cue().to()),
                      "the step says \""
                          + stated.cue().words()
                          + "\", but "
                          + bound
                              .map(most -> "the movement's bound is " + most.notation())
                              .orElse("the movement has no such number"))
                  .with(Note.help("let the step and the movement say the same amount"))
                  .restingOn(ModelPath.of("movement"), ModelPath.of("set-up")));
        }
      }
    }
  }

  private static ModelPath stepText(int index) {
    return ModelPath.of("steps").index(index).key("text");
  }
}
