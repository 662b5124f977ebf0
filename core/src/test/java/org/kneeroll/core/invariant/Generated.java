package org.kneeroll.core.invariant;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Direction;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseBuilder;
import org.kneeroll.core.exercise.IfCentral;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Limb;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.OneSideReason;
import org.kneeroll.core.exercise.PlaceInRange;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Precaution;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.exercise.Sensation;
import org.kneeroll.core.exercise.SensationRule;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Sides;
import org.kneeroll.core.exercise.Speed;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StepPhase;
import org.kneeroll.core.exercise.StopRules;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.Length;
import org.kneeroll.core.measure.TimeRange;

/** Exercises put together by chance, right and wrong ones, always the same for a seed. */
final class Generated {

  private static final String[] SENTENCES = {
    "Lie on your back.",
    "Let both knees roll slowly to one side.",
    "Roll your knees to the left.",
    "Turn your head to the right, then to the left.",
    "Bend your left knee to a right angle.",
    "Lift your right leg.",
    "Straighten your left elbow.",
    "Lift your right arm, and keep your left arm still.",
    "Do the same to the other side.",
    "Repeat with your other leg.",
    "Change sides.",
    "Rock from side to side.",
    "Put your right hand on your left shoulder.",
    "Roll away from your painful side.",
    "Roll towards your painful side.",
    "Keep the movement small.",
    "Lift your knee a little.",
    "Push past the stiff point.",
    "Never force it.",
    "Use some momentum.",
    "Rest, then repeat.",
  };

  private final Random random;
  private final Random posing;

  Generated(long seed) {
    random = new Random(seed);
    posing = new Random(~seed);
  }

  /** The next exercise of the row, as likely broken as not. */
  Exercise next() {
    ExerciseBuilder builder =
        Exercise.named("Generated")
            .purpose("Moves.")
            .region(one(Region.values()))
            .aim(one(Aim.values()))
            .kind(one(Kind.values()))
            .movement(movement())
            .sides(sides())
            .dose(dose())
            .sensation(sensation())
            .stopRules(
                maybe() ? StopRules.stopAndAsk("it spreads") : new StopRules(null, null, null));
    for (Stage stage : Stage.values()) {
      if (maybe()) {
        builder.stages(stage);
      }
    }
    for (int i = random.nextInt(5); i >= 0; i--) {
      builder.steps(new Step(one(StepPhase.values()), one(SENTENCES)));
    }
    if (maybe()) {
      builder.precautions(new Precaution("everybody", "ask", "reasons", "a source"));
    }
    if (posing.nextInt(40) == 0) {
      builder.position(Position.PRONE).pose(bendingTheKneeTo(100 + 63 * posing.nextInt(2)));
    }
    return builder.build();
  }

  private static Pose bendingTheKneeTo(int degrees) {
    return new Pose(
        List.of(),
        null,
        null,
        List.of(),
        Map.of(),
        Map.of(JointMotion.parse("knee flexion"), Angle.degrees(degrees)),
        null,
        null,
        null,
        null);
  }

  private Movement movement() {
    Map<BodyPart, Prescribed<Bound>> bounds = new EnumMap<>(BodyPart.class);
    BodyPart[] parts = {BodyPart.THIGHS, BodyPart.KNEE, BodyPart.KNEES, BodyPart.HEAD};
    for (BodyPart part : parts) {
      if (random.nextInt(3) == 0) {
        bounds.put(part, bound());
      }
    }
    return new Movement(
        bounds,
        one(SpineMotion.values()),
        maybe() ? one(PlaceInRange.values()) : null,
        maybe() ? one(Speed.values()) : null,
        List.of(),
        null,
        null);
  }

  private Prescribed<Bound> bound() {
    return switch (random.nextInt(5)) {
      case 0 -> Prescribed.unknown();
      case 1 -> Prescribed.stated(Bound.comfortable());
      case 2 ->
          Prescribed.stated(new Bound.Measured(Angle.degrees(random.nextInt(120)), "upright"));
      default ->
          Prescribed.proposed(
              new Bound.Measured(Length.centimetres(random.nextInt(40) / 2.0), "the middle"));
    };
  }

  private Sides sides() {
    SidePattern pattern = one(SidePattern.values());
    if (pattern != SidePattern.ONE && random.nextInt(4) > 0) {
      return Sides.of(pattern);
    }
    return new Sides(
        pattern,
        maybe() ? one(Limb.values()) : null,
        maybe() ? one(Direction.values()) : null,
        maybe() ? one(IfCentral.values()) : null,
        maybe() ? one(OneSideReason.values()) : null,
        null);
  }

  private Dose dose() {
    Prescribed<CountRange> reps =
        switch (random.nextInt(4)) {
          case 0 -> Prescribed.blank();
          case 1 -> Prescribed.unknown();
          default -> Prescribed.stated(CountRange.of(1 + random.nextInt(20)));
        };
    Dose dose = Dose.none();
    if (random.nextInt(4) > 0) {
      dose = dose.withReps(reps, maybe() ? one(CountBasis.values()) : null);
    }
    return maybe() ? dose.withHold(Prescribed.stated(TimeRange.seconds(5))) : dose;
  }

  private Sensation sensation() {
    return new Sensation(one(SensationRule.values()), maybe() ? "a study" : null, null);
  }

  boolean maybe() {
    return random.nextBoolean();
  }

  <T> T one(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
