package org.kneeroll.core.field;

import static org.kneeroll.core.field.FieldExercise.draft;

import java.util.List;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Limb;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.OneSideReason;
import org.kneeroll.core.exercise.PlaceInRange;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.exercise.Sensation;
import org.kneeroll.core.exercise.SensationRule;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;

/** Exercises for the neck, the shoulder, the elbow and the hand. */
final class NeckAndArmExercises {

  private NeckAndArmExercises() {}

  static List<FieldExercise> all() {
    return List.of(
        shoulderPendulum(),
        neckTurn(),
        chinTuck(),
        wallPushUp(),
        shoulderBladeSqueeze(),
        medianNerveGlide(),
        gripSqueeze(),
        wristExtensionStretch());
  }

  private static FieldExercise shoulderPendulum() {
    return draft(
            "Shoulder pendulum", Region.SHOULDER, Aim.SETTLE_PAIN, Kind.ROCK, Position.STANDING)
        .stages(Stage.ACUTE)
        .movement(Movement.comfortable(BodyPart.ARM, SpineMotion.NONE))
        .sides(Sides.one(Limb.AFFECTED, OneSideReason.SYMPTOMATIC))
        .dose(Dose.none().withHold(Prescribed.blank()))
        .steps(
            Step.prepare("Lean forward and rest your good hand on a table."),
            Step.prepare("Let your sore arm hang."),
            Step.move("Sway your body so that your arm swings gently forward and back."),
            Step.repeat("Go on for a minute, then rest."))
        .spoilt(
            Fault.step(2, "Let your arm sway as high as you can."), "forcing-cue", "steps[2].text")
        .spoilt(Fault.step(2, "Use momentum to lift your arm."), "momentum-cue", "steps[2].text")
        .spoilt(
            Fault.sides(new Sides(SidePattern.ONE, Limb.AFFECTED, null, null, null, null)),
            "one-side-without-reason",
            "sides.because")
        .done();
  }

  private static FieldExercise neckTurn() {
    return draft("Neck turn", Region.NECK, Aim.MOBILITY, Kind.MOVE_AND_RETURN, Position.SITTING)
        .stages(Stage.ACUTE, Stage.SUBACUTE)
        .movement(
            Movement.upTo(
                BodyPart.HEAD, Bound.parse("up to 60 deg from the middle"), SpineMotion.ROTATION))
        .sides(SidePattern.ALTERNATING)
        .dose(Dose.reps(CountRange.of(5), CountBasis.SIDE))
        .steps(
            Step.prepare("Sit upright in a firm chair."),
            Step.move("Turn your head slowly to the right, only as far as is comfortable."),
            Step.back("Come back to the middle."),
            Step.repeat("Do the same to the left, and keep changing sides."))
        .spoilt(
            Fault.step(1, "Turn your head quickly to the right."), "momentum-cue", "steps[1].text")
        .spoilt(
            Fault.step(1, "Turn your head to the right until it hurts."),
            "forcing-cue",
            "steps[1].text")
        .spoilt(
            Fault.movement(
                Movement.comfortable(BodyPart.HEAD, SpineMotion.ROTATION)
                    .endingAt(PlaceInRange.LATE)),
            "late-without-precaution",
            "movement.place")
        .spoilt(
            Fault.sensation(Sensation.of(SensationRule.MILD_STRETCH)),
            "pain-rule",
            "sensation.rule")
        .done();
  }

  private static FieldExercise chinTuck() {
    return draft(
            "Chin tuck", Region.NECK, Aim.MOTOR_CONTROL, Kind.MOVE_AND_RETURN, Position.SITTING)
        .stages(Stage.SUBACUTE)
        .movement(Movement.upTo(BodyPart.CHIN, Bound.parse("up to 2 cm"), SpineMotion.FLEXION))
        .sides(SidePattern.MIDLINE)
        .dose(Dose.reps(CountRange.of(10)))
        .steps(
            Step.prepare("Sit tall and look straight ahead."),
            Step.move("Draw your chin back slightly, as if you made a double chin."),
            Step.back("Let it come forward again."),
            Step.repeat("Rest, then repeat."))
        .spoilt(
            Fault.step(1, "Draw your chin back by up to 5 cm."), "amount-differs", "steps[1].text")
        .spoilt(
            Fault.movement(Movement.comfortable(BodyPart.CHIN, SpineMotion.FLEXION)),
            "small-without-bound",
            "steps[1].text")
        .spoilt(
            Fault.step(3, "Turn your head to the other side and repeat."),
            "sides-contradict",
            "steps[3].text")
        .done();
  }

  private static FieldExercise wallPushUp() {
    return draft(
            "Wall push-up", Region.SHOULDER, Aim.STRENGTH, Kind.MOVE_AND_RETURN, Position.STANDING)
        .stages(Stage.SUBACUTE, Stage.PERSISTENT)
        .movement(Movement.comfortable(BodyPart.ELBOWS, SpineMotion.NONE))
        .sides(SidePattern.TOGETHER)
        .dose(Dose.reps(CountRange.of(8, 12)))
        .feel(SensationRule.EFFORT)
        .steps(
            Step.prepare("Stand facing a wall and put both hands on it at shoulder height."),
            Step.move("Bend your elbows and let your chest come towards the wall."),
            Step.back("Push through your hands to straighten your elbows again."),
            Step.repeat("Keep your back straight and repeat."))
        .spoilt(
            Fault.step(2, "Push through the pain to straighten your elbows."),
            "forcing-cue",
            "steps[2].text")
        .spoilt(
            Fault.dose(Dose.reps(CountRange.of(8, 12), CountBasis.SIDE)),
            "sides-contradict",
            "dose.per")
        .spoilt(Fault.noStopRule(), "stop-rule-missing", "stop-rules.stop")
        .done();
  }

  private static FieldExercise shoulderBladeSqueeze() {
    return draft(
            "Shoulder blade squeeze",
            Region.UPPER_BACK,
            Aim.MOTOR_CONTROL,
            Kind.MOVE_AND_HOLD,
            Position.SITTING)
        .stages(Stage.SUBACUTE)
        .movement(Movement.comfortable(BodyPart.SHOULDERS, SpineMotion.NONE))
        .sides(SidePattern.TOGETHER)
        .dose(Dose.reps(CountRange.of(10)).withHold(Prescribed.stated(TimeRange.seconds(5))))
        .steps(
            Step.prepare("Sit upright with your arms by your sides."),
            Step.move("Squeeze your shoulder blades together and down."),
            Step.back("Let them go slowly."),
            Step.repeat("Rest, then repeat."))
        .spoilt(
            Fault.step(1, "Squeeze your shoulder blades together as hard as you can."),
            "forcing-cue",
            "steps[1].text")
        .spoilt(
            Fault.step(3, "Do the same on the other side."), "sides-contradict", "steps[3].text")
        .spoilt(
            Fault.sides(
                new Sides(SidePattern.TOGETHER, null, null, null, OneSideReason.SYMPTOMATIC, null)),
            "sides-contradict",
            "sides.because")
        .done();
  }

  private static FieldExercise medianNerveGlide() {
    return draft(
            "Median nerve glide",
            Region.ELBOW,
            Aim.NEURODYNAMIC,
            Kind.MOVE_AND_RETURN,
            Position.SITTING)
        .stages(Stage.SUBACUTE)
        .movement(Movement.comfortable(BodyPart.HAND, SpineMotion.NONE).endingAt(PlaceInRange.MID))
        .sides(Sides.one(Limb.AFFECTED, OneSideReason.SYMPTOMATIC))
        .dose(Dose.reps(CountRange.of(5, 10)))
        .feel(SensationRule.BRIEF_TINGLE)
        .steps(
            Step.prepare("Hold your sore arm out to the side with your elbow bent."),
            Step.move("Straighten your elbow slowly while you tip your head towards that arm."),
            Step.back("Bend your elbow and bring your head upright again."),
            Step.repeat("A tingle that goes at once is fine. Stop if it stays."))
        .spoilt(
            Fault.step(3, "Do the same with your other arm."), "sides-contradict", "steps[3].text")
        .spoilt(
            Fault.step(1, "Straighten your left elbow slowly."),
            "sides-contradict",
            "steps[1].text")
        .spoilt(
            Fault.step(1, "Straighten your elbow into the pain."), "forcing-cue", "steps[1].text")
        .done();
  }

  private static FieldExercise gripSqueeze() {
    return draft(
            "Grip squeeze",
            Region.WRIST_AND_HAND,
            Aim.STRENGTH,
            Kind.MOVE_AND_HOLD,
            Position.SITTING)
        .stages(Stage.SUBACUTE)
        .movement(Movement.comfortable(BodyPart.HAND, SpineMotion.NONE))
        .sides(SidePattern.EACH_SIDE)
        .dose(
            Dose.reps(CountRange.of(10), CountBasis.SIDE)
                .withHold(Prescribed.stated(TimeRange.seconds(3, 5))))
        .feel(SensationRule.EFFORT)
        .steps(
            Step.prepare("Hold a small soft ball in one hand."),
            Step.move("Squeeze the ball as firmly as is comfortable."),
            Step.back("Let go slowly."),
            Step.repeat("Repeat with the other hand."))
        .spoilt(Fault.step(3, "Repeat in the evening."), "other-side-not-mentioned", "steps")
        .spoilt(Fault.noCountBasis(), "count-basis-missing", "dose.per")
        .spoilt(Fault.step(1, "Squeeze the ball even if it hurts."), "forcing-cue", "steps[1].text")
        .done();
  }

  private static FieldExercise wristExtensionStretch() {
    return draft(
            "Wrist stretch",
            Region.WRIST_AND_HAND,
            Aim.STRETCH,
            Kind.MOVE_AND_HOLD,
            Position.SITTING)
        .stages(Stage.SUBACUTE, Stage.PERSISTENT)
        .movement(Movement.comfortable(BodyPart.HAND, SpineMotion.NONE).endingAt(PlaceInRange.LATE))
        .sides(SidePattern.EACH_SIDE)
        .dose(
            Dose.reps(CountRange.of(3), CountBasis.SIDE)
                .withHold(Prescribed.stated(TimeRange.seconds(20, 30))))
        .feel(SensationRule.MILD_STRETCH)
        .askFirst("people with a broken wrist in the last three months")
        .steps(
            Step.prepare("Hold one arm straight in front of you with the palm up."),
            Step.move("With your other hand, draw the fingers back until you feel a mild stretch."),
            Step.back("Let go slowly."),
            Step.repeat("Repeat with the other arm."))
        .spoilt(
            Fault.step(1, "Draw the fingers back past the stiff point."),
            "forcing-cue",
            "steps[1].text")
        .spoilt(Fault.withoutStep(3), "other-side-not-mentioned", "steps")
        .spoilt(
            Fault.dose(Dose.reps(CountRange.of(3), CountBasis.TOTAL)), "uneven-total", "dose.reps")
        .done();
  }
}
