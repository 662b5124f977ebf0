package org.kneeroll.core.field;

import static org.kneeroll.core.field.FieldExercise.draft;

import java.util.List;
import java.util.Map;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.PlaceInRange;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.exercise.Sensation;
import org.kneeroll.core.exercise.SensationRule;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;

/** Exercises for the trunk and the back. */
final class TrunkExercises {

  private TrunkExercises() {}

  static List<FieldExercise> all() {
    return List.of(
        pelvicTilt(),
        catCamel(),
        bridge(),
        hipHinge(),
        sideBend(),
        thoracicExtension(),
        slumpSlider());
  }

  private static FieldExercise pelvicTilt() {
    return draft("Pelvic tilt", Region.LOWER_BACK, Aim.SETTLE_PAIN, Kind.ROCK, Position.CROOK_LYING)
        .stages(Stage.ACUTE, Stage.SUBACUTE)
        .movement(Movement.upTo(BodyPart.PELVIS, Bound.parse("up to 3 cm"), SpineMotion.FLEXION))
        .sides(SidePattern.MIDLINE)
        .dose(Dose.reps(CountRange.of(10)))
        .steps(
            Step.prepare("Lie on your back with your knees bent."),
            Step.move("Flatten the small of your back gently towards the bed."),
            Step.back("Let it come up again."),
            Step.repeat("Rock to and fro, and keep the movement small."))
        .spoilt(Fault.step(1, "Press your back down hard."), "forcing-cue", "steps[1].text")
        .spoilt(
            Fault.movement(Movement.comfortable(BodyPart.PELVIS, SpineMotion.FLEXION)),
            "small-without-bound",
            "steps[3].text")
        .spoilt(
            Fault.sensation(Sensation.of(SensationRule.TRAFFIC_LIGHT)),
            "pain-rule",
            "sensation.source")
        .done();
  }

  private static FieldExercise catCamel() {
    return draft(
            "Cat and camel",
            Region.LOWER_BACK,
            Aim.MOBILITY,
            Kind.MOVE_AND_RETURN,
            Position.FOUR_POINT_KNEELING)
        .stages(Stage.ACUTE, Stage.SUBACUTE)
        .movement(
            Movement.comfortable(BodyPart.BACK, SpineMotion.FLEXION).endingAt(PlaceInRange.MID))
        .sides(SidePattern.MIDLINE)
        .dose(Dose.reps(CountRange.of(5, 10)))
        .steps(
            Step.prepare("Kneel on all fours with your hands under your shoulders."),
            Step.move("Round your back slowly, only as far as is comfortable."),
            Step.back("Let it sink again, without forcing it."),
            Step.repeat("Go on slowly to and fro."))
        .spoilt(Fault.step(3, "Go on from side to side."), "sides-contradict", "steps[3].text")
        .spoilt(Fault.step(2, "Let it drop suddenly."), "momentum-cue", "steps[2].text")
        .spoilt(
            Fault.movement(
                new Movement(
                    Map.of(BodyPart.BACK, Prescribed.unknown()),
                    SpineMotion.FLEXION,
                    null,
                    null,
                    List.of(),
                    null,
                    null)),
            "movement-without-bound",
            "movement.back")
        .done();
  }

  private static FieldExercise bridge() {
    return draft(
            "Bridge",
            Region.LOWER_BACK,
            Aim.MOTOR_CONTROL,
            Kind.MOVE_AND_HOLD,
            Position.CROOK_LYING)
        .stages(Stage.SUBACUTE)
        .movement(
            Movement.upTo(
                BodyPart.BOTTOM, Bound.parse("up to 15 cm from the bed"), SpineMotion.NONE))
        .sides(SidePattern.MIDLINE)
        .dose(Dose.reps(CountRange.of(10)).withHold(Prescribed.stated(TimeRange.seconds(5))))
        .feel(SensationRule.EFFORT)
        .steps(
            Step.prepare("Lie on your back with your knees bent and your feet flat."),
            Step.move("Press through both heels and lift your bottom by up to 15 cm."),
            Step.back("Lower it slowly."),
            Step.repeat("Rest, then repeat."))
        .spoilt(
            Fault.step(1, "Lift your bottom by up to 25 cm."), "amount-differs", "steps[1].text")
        .spoilt(Fault.step(3, "Repeat on the other side."), "sides-contradict", "steps[3].text")
        .spoilt(Fault.noStopRule(), "stop-rule-missing", "stop-rules.stop")
        .done();
  }

  private static FieldExercise hipHinge() {
    return draft(
            "Hip hinge",
            Region.LOWER_BACK,
            Aim.MOTOR_CONTROL,
            Kind.MOVE_AND_RETURN,
            Position.STANDING)
        .stages(Stage.SUBACUTE, Stage.PERSISTENT)
        .movement(
            Movement.upTo(
                BodyPart.TRUNK, Bound.parse("up to 45 deg from upright"), SpineMotion.NONE))
        .sides(SidePattern.MIDLINE)
        .dose(Dose.reps(CountRange.of(10)))
        .steps(
            Step.prepare("Stand with your feet hip-width apart and your knees slightly bent."),
            Step.move("Push your bottom back and lean forward, about halfway down."),
            Step.back("Push through your heels and stand up again."),
            Step.repeat("Keep your back straight all the time."))
        .spoilt(
            Fault.movement(
                new Movement(Map.of(), SpineMotion.NONE, null, null, List.of(), null, null)),
            "movement-without-bound",
            "movement")
        .spoilt(Fault.step(1, "Lean forward as far as possible."), "forcing-cue", "steps[1].text")
        .spoilt(Fault.step(1, "Lean 60 degrees forward."), "amount-differs", "steps[1].text")
        .done();
  }

  private static FieldExercise sideBend() {
    return draft(
            "Side bend", Region.LOWER_BACK, Aim.MOBILITY, Kind.MOVE_AND_RETURN, Position.STANDING)
        .stages(Stage.ACUTE, Stage.SUBACUTE)
        .movement(Movement.upTo(BodyPart.HAND, Bound.parse("up to 10 cm"), SpineMotion.SIDE_BEND))
        .sides(SidePattern.ALTERNATING)
        .dose(Dose.reps(CountRange.of(10), CountBasis.TOTAL))
        .steps(
            Step.prepare("Stand with your arms by your sides."),
            Step.move("Slide one hand slowly down the side of your leg, by up to 10 cm."),
            Step.back("Come up again."),
            Step.repeat("Do the same to the other side."))
        .spoilt(
            Fault.step(1, "Slide one hand down your leg and bounce."),
            "momentum-cue",
            "steps[1].text")
        .spoilt(
            Fault.dose(Dose.reps(CountRange.of(9), CountBasis.TOTAL)), "uneven-total", "dose.reps")
        .spoilt(Fault.withoutStep(3), "other-side-not-mentioned", "steps")
        .done();
  }

  private static FieldExercise thoracicExtension() {
    return draft(
            "Lean back over a chair",
            Region.UPPER_BACK,
            Aim.MOBILITY,
            Kind.MOVE_AND_RETURN,
            Position.SITTING)
        .stages(Stage.SUBACUTE)
        .movement(
            Movement.comfortable(BodyPart.CHEST, SpineMotion.EXTENSION).endingAt(PlaceInRange.LATE))
        .sides(SidePattern.MIDLINE)
        .dose(Dose.reps(CountRange.of(10)))
        .askFirst("people with osteoporosis")
        .steps(
            Step.prepare("Sit well back in a firm chair and support your head with your hands."),
            Step.move("Lean back over the back of the chair, only as far as is comfortable."),
            Step.back("Come slowly upright again."))
        .spoilt(Fault.step(1, "Lean back beyond comfort."), "forcing-cue", "steps[1].text")
        .spoilt(
            Fault.dose(Dose.reps(CountRange.of(10), CountBasis.CYCLE)),
            "sides-contradict",
            "dose.per")
        .spoilt(
            Fault.step(1, "Lean back a little over the back of the chair."),
            "small-without-bound",
            "steps[1].text")
        .done();
  }

  private static FieldExercise slumpSlider() {
    return draft(
            "Slump slider",
            Region.LOWER_BACK,
            Aim.NEURODYNAMIC,
            Kind.MOVE_AND_RETURN,
            Position.SITTING)
        .stages(Stage.SUBACUTE, Stage.PERSISTENT)
        .movement(
            Movement.comfortable(BodyPart.KNEE, SpineMotion.FLEXION).endingAt(PlaceInRange.MID))
        .sides(SidePattern.EACH_SIDE)
        .dose(Dose.reps(CountRange.of(5, 10), CountBasis.SIDE))
        .feel(SensationRule.BRIEF_TINGLE)
        .steps(
            Step.prepare(
                "Sit on a table with your hands behind your back and let your back round."),
            Step.move("Straighten one knee while you look up."),
            Step.back("Bend the knee while you lower your chin."),
            Step.repeat("Repeat with the other leg."))
        .spoilt(Fault.noCountBasis(), "count-basis-missing", "dose.per")
        .spoilt(
            Fault.step(1, "Straighten one knee until you feel pain."),
            "forcing-cue",
            "steps[1].text")
        .spoilt(Fault.step(3, "Then rest."), "other-side-not-mentioned", "steps")
        .done();
  }
}
