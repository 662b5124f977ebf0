package org.kneeroll.core.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.body.Joint;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.Length;

/** How far each verb of a pose goes: as the movement's bound says, or else as is usual. */
final class Amplitudes {

  private Amplitudes() {}

  /** The degrees of each mover; what was taken for granted is added to the assumptions. */
  static List<Double> of(
      Exercise exercise,
      Pose pose,
      List<Mover> movers,
      PoseSolver.Course course,
      List<String> assumptions) {
    List<Double> degrees = new ArrayList<>();
    for (Mover mover : movers) {
      degrees.add(mover.usual());
    }
    if (movers.isEmpty()) {
      return degrees;
    }
    Movement.@Nullable MeasuredPart bound = bound(exercise.movement());
    Amount wanted = bound != null ? bound.bound().upTo() : pose.drawn();
    if (wanted == null) {
      assumptions.add(
          "the movement has no number: it is drawn with "
              + Math.round(movers.get(0).usual())
              + " degrees of `"
              + pose.moves().get(0).word()
              + "`, the model's own choice");
    } else if (wanted instanceof Angle angle) {
      degrees.set(0, degrees(angle, bound, movers.get(0), course, assumptions));
    } else if (wanted instanceof Length length) {
      Landmark landmark = landmark(bound == null ? null : bound.part(), movers.get(0).shown());
      degrees.set(
          0,
          travelling(length.centimetres() / 100, landmark, degrees, movers, course, assumptions));
    }
    if (bound == null && pose.drawn() != null) {
      assumptions.add("the movement has no number: the picture goes to " + pose.drawn().notation());
    }
    return degrees;
  }

  private static Movement.@Nullable MeasuredPart bound(@Nullable Movement movement) {
    return movement == null || movement.measured().isEmpty() ? null : movement.measured().get(0);
  }

  private static double degrees(
      Angle angle,
      Movement.@Nullable MeasuredPart bound,
      Mover mover,
      PoseSolver.Course course,
      List<String> assumptions) {
    double wanted = angle.degrees();
    if (bound != null) {
      String from = bound.bound().from().toLowerCase(Locale.ROOT);
      boolean knee = bound.part().single() == BodyPart.KNEE;
      if (knee && from.contains("straight")) {
        PlacedBody begin = course.begin();
        double bent = begin.posture().angles(Joint.RIGHT_KNEE).flexion();
        wanted = StrictMath.abs(wanted - bent);
      }
    }
    return limited(wanted, mover, assumptions);
  }

  private static double limited(double wanted, Mover mover, List<String> assumptions) {
    if (wanted > mover.most()) {
      assumptions.add(
          "the model goes to " + Math.round(mover.most()) + " degrees at most and is drawn there");
    }
    return StrictMath.min(wanted, mover.most());
  }

  /** The degrees at which a landmark has travelled so far from the start. */
  private static double travelling(
      double metres,
      Landmark landmark,
      List<Double> usual,
      List<Mover> movers,
      PoseSolver.Course course,
      List<String> assumptions) {
    double low = 0;
    double high = movers.get(0).most();
    if (travel(high, landmark, usual, course) < metres) {
      assumptions.add(
          "the "
              + landmark.words()
              + " of the model goes "
              + Math.round(travel(high, landmark, usual, course) * 1000) / 10.0
              + " cm at most, and is drawn there");
      return high;
    }
    for (int i = 0; i < 30; i++) {
      double middle = (low + high) / 2;
      if (travel(middle, landmark, usual, course) < metres) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double travel(
      double degrees, Landmark landmark, List<Double> usual, PoseSolver.Course course) {
    List<Double> tried = new ArrayList<>(usual);
    tried.set(0, degrees);
    return course
        .placedAt(tried, 1)
        .at(landmark)
        .distanceTo(course.placedAt(tried, 0).at(landmark));
  }

  /** The landmark of a part on the side that the verb shows. */
  static Landmark landmark(@Nullable BodyPart part, Landmark shown) {
    if (part == null) {
      return shown;
    }
    boolean left = shown.name().startsWith("LEFT");
    Landmark landmark =
        switch (part.single()) {
          case HEAD, NECK -> Landmark.CROWN;
          case CHIN -> Landmark.CHIN;
          case SHOULDER -> Landmark.RIGHT_SHOULDER;
          case ELBOW -> Landmark.RIGHT_ELBOW;
          case HAND, ARM, FOREARM -> Landmark.RIGHT_HAND;
          case CHEST, TRUNK, BACK -> Landmark.CHEST;
          case PELVIS, BOTTOM, HIP -> Landmark.PELVIS;
          case KNEE, THIGH -> Landmark.RIGHT_KNEE;
          case SHIN, ANKLE, LEG -> Landmark.RIGHT_ANKLE;
          case HEEL, FOOT -> Landmark.RIGHT_HEEL;
          case TOES -> Landmark.RIGHT_TOES;
          default -> shown;
        };
    return left ? landmark.mirrored() : landmark;
  }
}
