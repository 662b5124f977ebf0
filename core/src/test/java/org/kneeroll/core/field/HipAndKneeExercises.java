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

/** Exercises for the hip and the knee. */
final class HipAndKneeExercises {

  private HipAndKneeExercises() {}

  static List<FieldExercise> all() {
    return List.of(
        heelSlide(),
        quadSet(),
        clam(),
        hamstringStretch(),
        sitToStand(),
        squatWithBand(),
        stepUp());
  }

  private static FieldExercise heelSlide() {
    return draft("Heel slide", Region.KNEE, Aim.MOBILITY, Kind.MOVE_AND_RETURN, Position.SUPINE)
        .stages(Stage.ACUTE, Stage.SUBACUTE)
        .movement(Movement.comfortable(BodyPart.HEEL, SpineMotion.NONE))
        .sides(SidePattern.EACH_SIDE)
        .dose(Dose.reps(CountRange.of(10), CountBasis.SIDE))
        .steps(
            Step.prepare("Lie on your back with your legs straight."),
            Step.move(
                "Slide one heel slowly towards your bottom while the other leg stays straight."),
            Step.back("Slide it slowly back again."),
            Step.repeat("Do the same with your other leg."))
        .spoilt(
            Fault.step(1, "Slide one heel towards your bottom as far as you can."),
            "forcing-cue",
            "steps[1].text")
        .spoilt(Fault.withoutStep(3), "other-side-not-mentioned", "steps")
        .spoilt(Fault.noCountBasis(), "count-basis-missing", "dose.per")
        .done();
  }

  private static FieldExercise quadSet() {
    return draft(
            "Thigh squeeze", Region.KNEE, Aim.STRENGTH, Kind.MOVE_AND_HOLD, Position.LONG_SITTING)
        .stages(Stage.ACUTE)
        .movement(Movement.comfortable(BodyPart.KNEE, SpineMotion.NONE))
        .sides(Sides.one(Limb.AFFECTED, OneSideReason.OPERATED))
        .dose(Dose.reps(CountRange.of(10)).withHold(Prescribed.stated(TimeRange.seconds(5))))
        .feel(SensationRule.EFFORT)
        .steps(
            Step.prepare(
                "Sit on the bed with your legs straight and a small towel under your knee."),
            Step.move("Tighten your thigh and press the back of your knee down into the towel."),
            Step.back("Let go."),
            Step.repeat("Rest, then repeat."))
        .spoilt(Fault.step(3, "Rest, then change legs."), "sides-contradict", "steps[3].text")
        .spoilt(
            Fault.sides(new Sides(SidePattern.ONE, null, null, null, OneSideReason.OPERATED, null)),
            "one-side-without-reason",
            "sides.limb")
        .spoilt(
            Fault.dose(Dose.reps(CountRange.of(10), CountBasis.CYCLE)),
            "sides-contradict",
            "dose.per")
        .done();
  }

  private static FieldExercise clam() {
    return draft("Clam", Region.HIP, Aim.STRENGTH, Kind.MOVE_AND_RETURN, Position.SIDE_LYING)
        .stages(Stage.SUBACUTE, Stage.PERSISTENT)
        .movement(
            Movement.upTo(
                BodyPart.KNEE, Bound.parse("up to 20 cm from the lower knee"), SpineMotion.NONE))
        .sides(SidePattern.EACH_SIDE)
        .dose(Dose.reps(CountRange.of(8, 12), CountBasis.SIDE))
        .feel(SensationRule.EFFORT)
        .steps(
            Step.prepare("Lie on your side with your knees bent and your feet together."),
            Step.move("Keep your feet together and lift your top knee by up to 20 cm."),
            Step.back("Lower it slowly."),
            Step.repeat("Turn over and do the same on the other side."))
        .spoilt(Fault.step(1, "Lift your top knee by 30 cm."), "amount-differs", "steps[1].text")
        .spoilt(Fault.step(3, "Turn over to get up."), "other-side-not-mentioned", "steps")
        .spoilt(Fault.step(1, "Jerk your top knee up."), "forcing-cue", "steps[1].text")
        .done();
  }

  private static FieldExercise hamstringStretch() {
    return draft(
            "Hamstring stretch with a towel",
            Region.HIP,
            Aim.STRETCH,
            Kind.MOVE_AND_HOLD,
            Position.SUPINE)
        .stages(Stage.SUBACUTE)
        .movement(
            Movement.upTo(BodyPart.LEG, Bound.parse("up to 80 deg from the bed"), SpineMotion.NONE)
                .endingAt(PlaceInRange.LATE))
        .sides(SidePattern.EACH_SIDE)
        .dose(
            Dose.reps(CountRange.of(3), CountBasis.SIDE)
                .withHold(Prescribed.stated(TimeRange.seconds(30))))
        .feel(SensationRule.MILD_STRETCH)
        .askFirst("people whose leg tingles")
        .steps(
            Step.prepare("Lie on your back and put a small towel round one foot."),
            Step.move(
                "Lift the leg until you feel a mild stretch, at most 80 degrees from the bed."),
            Step.back("Lower the leg slowly."),
            Step.repeat("Repeat with the other leg."))
        .spoilt(Fault.step(1, "Pull the leg up until it burns."), "forcing-cue", "steps[1].text")
        .spoilt(
            Fault.movement(Movement.comfortable(BodyPart.ARM, SpineMotion.NONE)),
            "amount-differs",
            "steps[1].text")
        .spoilt(
            Fault.sensation(new Sensation(SensationRule.TRAFFIC_LIGHT, "a study", null)),
            "pain-rule",
            "sensation.review")
        .done();
  }

  private static FieldExercise sitToStand() {
    return draft("Sit to stand", Region.KNEE, Aim.STRENGTH, Kind.MOVE_AND_RETURN, Position.SITTING)
        .stages(Stage.SUBACUTE, Stage.PERSISTENT)
        .movement(Movement.comfortable(BodyPart.KNEES, SpineMotion.NONE))
        .sides(SidePattern.TOGETHER)
        .dose(Dose.reps(CountRange.of(5, 10)))
        .feel(SensationRule.EFFORT)
        .steps(
            Step.prepare("Sit towards the front of a firm chair."),
            Step.move("Lean forward, push through your heels and stand up."),
            Step.back("Sit down slowly and with control."),
            Step.repeat("Use your hands if you need to, and repeat."))
        .spoilt(
            Fault.step(1, "Stand up, no matter how much it hurts."), "forcing-cue", "steps[1].text")
        .spoilt(
            Fault.movement(
                new Movement(Map.of(), SpineMotion.NONE, null, null, List.of(), null, null)),
            "movement-without-bound",
            "movement")
        .spoilt(Fault.noStopRule(), "stop-rule-missing", "stop-rules.stop")
        .done();
  }

  private static FieldExercise squatWithBand() {
    return draft(
            "Squat with a band", Region.KNEE, Aim.STRENGTH, Kind.MOVE_AND_RETURN, Position.STANDING)
        .stages(Stage.PERSISTENT)
        .movement(
            Movement.upTo(
                BodyPart.KNEES, Bound.parse("up to 60 deg from straight"), SpineMotion.NONE))
        .sides(SidePattern.TOGETHER)
        .dose(Dose.reps(CountRange.of(8, 12)))
        .feel(SensationRule.EFFORT)
        .steps(
            Step.prepare(
                "Put a light band round both thighs and stand with your feet 30 cm apart."),
            Step.move("Bend your knees to at most 60 degrees and press out against the band."),
            Step.back("Push through your feet to stand up again."),
            Step.repeat("Stop if you have to force the last few."))
        .spoilt(Fault.step(1, "Bend your knees to 90 degrees."), "amount-differs", "steps[1].text")
        .spoilt(Fault.step(3, "Go on to your limit."), "forcing-cue", "steps[3].text")
        .spoilt(Fault.step(3, "Change legs and repeat."), "sides-contradict", "steps[3].text")
        .done();
  }

  private static FieldExercise stepUp() {
    return draft("Step-up", Region.KNEE, Aim.STRENGTH, Kind.MOVE_AND_RETURN, Position.STANDING)
        .stages(Stage.PERSISTENT)
        .movement(Movement.comfortable(BodyPart.KNEE, SpineMotion.NONE))
        .sides(SidePattern.EACH_SIDE)
        .dose(Dose.reps(CountRange.of(10), CountBasis.SIDE))
        .feel(SensationRule.EFFORT)
        .steps(
            Step.prepare("Stand in front of a low step and hold on to the rail."),
            Step.move("Put one foot on the 15 cm high step and step up with your whole weight."),
            Step.back("Step down again, without dropping."),
            Step.repeat("Change legs after 10."))
        .spoilt(Fault.noCountBasis(), "count-basis-missing", "dose.per")
        .spoilt(Fault.step(3, "Rest after 10."), "other-side-not-mentioned", "steps")
        .spoilt(Fault.step(1, "Step up despite the pain."), "forcing-cue", "steps[1].text")
        .done();
  }
}
