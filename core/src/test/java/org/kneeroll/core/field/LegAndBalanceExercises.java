package org.kneeroll.core.field;

import static org.kneeroll.core.field.FieldExercise.draft;

import java.util.List;
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
import org.kneeroll.core.exercise.SensationRule;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;

/** Exercises for the lower leg, for the circulation and for balance. */
final class LegAndBalanceExercises {

  private LegAndBalanceExercises() {}

  static List<FieldExercise> all() {
    return List.of(anklePumps(), calfStretch(), seatedMarch(), tandemStand(), singleLegStand());
  }

  private static FieldExercise anklePumps() {
    return draft(
            "Ankle pumps",
            Region.ANKLE_AND_FOOT,
            Aim.CIRCULATION,
            Kind.MOVE_AND_RETURN,
            Position.SUPINE)
        .stages(Stage.ACUTE)
        .movement(Movement.comfortable(BodyPart.FEET, SpineMotion.NONE))
        .sides(SidePattern.TOGETHER)
        .dose(Dose.reps(CountRange.of(20)))
        .steps(
            Step.prepare("Lie on your back with your legs straight."),
            Step.move("Point both feet away from you, then pull them briskly towards you."),
            Step.repeat("Go on at a steady pace."))
        .spoilt(
            Fault.dose(Dose.reps(CountRange.of(20), CountBasis.SIDE)),
            "sides-contradict",
            "dose.per")
        .spoilt(
            Fault.step(2, "Do the same with the other foot."), "sides-contradict", "steps[2].text")
        .spoilt(
            Fault.step(1, "Point both feet away from you as hard as you can."),
            "forcing-cue",
            "steps[1].text")
        .done();
  }

  private static FieldExercise calfStretch() {
    return draft(
            "Calf stretch",
            Region.ANKLE_AND_FOOT,
            Aim.STRETCH,
            Kind.MOVE_AND_HOLD,
            Position.STANDING)
        .stages(Stage.SUBACUTE, Stage.PERSISTENT)
        .movement(Movement.comfortable(BodyPart.KNEE, SpineMotion.NONE).endingAt(PlaceInRange.MID))
        .sides(SidePattern.EACH_SIDE)
        .dose(
            Dose.reps(CountRange.of(3), CountBasis.SIDE)
                .withHold(Prescribed.stated(TimeRange.seconds(30))))
        .feel(SensationRule.MILD_STRETCH)
        .steps(
            Step.prepare("Stand facing a wall with one foot behind the other."),
            Step.move("Bend your front knee until you feel a mild stretch in the calf behind."),
            Step.back("Come slowly back."),
            Step.repeat("Swap legs."))
        .spoilt(
            Fault.step(1, "Bend your front knee and stretch into the pain."),
            "forcing-cue",
            "steps[1].text")
        .spoilt(Fault.noCountBasis(), "count-basis-missing", "dose.per")
        .spoilt(Fault.withoutStep(3), "other-side-not-mentioned", "steps")
        .done();
  }

  private static FieldExercise seatedMarch() {
    return draft(
            "Seated march", Region.WHOLE_BODY, Aim.CIRCULATION, Kind.WALK_THROUGH, Position.SITTING)
        .stages(Stage.SUBACUTE, Stage.PERSISTENT)
        .movement(Movement.upTo(BodyPart.KNEE, Bound.parse("up to 10 cm"), SpineMotion.NONE))
        .sides(SidePattern.ALTERNATING)
        .dose(Dose.reps(CountRange.of(20), CountBasis.TOTAL))
        .steps(
            Step.prepare("Sit on a firm chair and hold on to the seat."),
            Step.move("Lift one knee by up to 10 cm, then the other."),
            Step.repeat("Go on as if you walked."))
        .spoilt(
            Fault.dose(Dose.reps(CountRange.of(15), CountBasis.TOTAL)), "uneven-total", "dose.reps")
        .spoilt(Fault.step(1, "Lift one knee by up to 10 cm."), "other-side-not-mentioned", "steps")
        .spoilt(
            Fault.step(1, "Lift one knee by up to 30 cm, then the other."),
            "amount-differs",
            "steps[1].text")
        .done();
  }

  private static FieldExercise tandemStand() {
    return draft("Tandem stand", Region.WHOLE_BODY, Aim.BALANCE, Kind.HOLD, Position.STANDING)
        .stages(Stage.PERSISTENT)
        .movement(Movement.comfortable(BodyPart.TRUNK, SpineMotion.NONE))
        .sides(SidePattern.EACH_SIDE)
        .dose(Dose.none().withHold(Prescribed.stated(TimeRange.seconds(30))))
        .steps(
            Step.prepare("Stand beside a worktop so that you can hold on."),
            Step.prepare("Put one foot in front of the other, heel to toe."),
            Step.move("Stand for as long as you can, up to 30 seconds."),
            Step.repeat("Change feet and do it again."))
        .spoilt(Fault.step(3, "Do it again."), "other-side-not-mentioned", "steps")
        .spoilt(Fault.dose(Dose.reps(CountRange.of(3))), "count-basis-missing", "dose.per")
        .spoilt(Fault.step(2, "Stand until your legs are sore."), "forcing-cue", "steps[2].text")
        .done();
  }

  private static FieldExercise singleLegStand() {
    return draft("Single leg stand", Region.WHOLE_BODY, Aim.BALANCE, Kind.HOLD, Position.STANDING)
        .stages(Stage.PERSISTENT)
        .movement(Movement.comfortable(BodyPart.FOOT, SpineMotion.NONE))
        .sides(SidePattern.EACH_SIDE)
        .dose(
            Dose.reps(CountRange.of(3), CountBasis.SIDE)
                .withHold(Prescribed.stated(TimeRange.seconds(10, 20))))
        .steps(
            Step.prepare("Stand beside a worktop so that you can hold on."),
            Step.move("Lift one foot a little off the floor and stand still."),
            Step.repeat("Repeat on your other leg."))
        .spoilt(
            Fault.dose(Dose.reps(CountRange.of(3), CountBasis.TOTAL)), "uneven-total", "dose.reps")
        .spoilt(Fault.noStopRule(), "stop-rule-missing", "stop-rules.stop")
        .spoilt(
            Fault.step(1, "Lift one foot, and put up with the pain."),
            "forcing-cue",
            "steps[1].text")
        .done();
  }
}
