package org.kneeroll.core.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.Length;
import org.kneeroll.core.pose.movement.Mover;
import org.kneeroll.core.pose.movement.Verbs;

/**
 * How far each verb of a pose goes: as the movement's bound says, as the pose says, or as is usual.
 * An amount is that of the first verb.
 *
 * @param degrees of each mover
 * @param assumptions what was taken for granted
 * @param problems what is wrong with the amount of the pose
 */
record Amplitudes(List<Double> degrees, List<String> assumptions, List<PoseProblem> problems) {

  Amplitudes {
    degrees = List.copyOf(degrees);
    assumptions = List.copyOf(assumptions);
    problems = List.copyOf(problems);
  }

  static Amplitudes of(
      @Nullable Movement movement, Pose pose, List<Mover> movers, PoseSolver.Course course) {
    Movement.MeasuredPart bound =
        movement == null || movement.measured().isEmpty() ? null : movement.measured().get(0);
    Search search = new Search(pose, movers, course);
    Amount drawn = pose.drawn();
    if (bound != null) {
      search.reach(bound.bound().upTo(), bound);
      if (drawn != null) {
        search.problems.add(new PoseProblem.DrawnTwice(bound));
      }
    } else if (drawn != null) {
      search.reach(drawn, null);
      search.assumptions.add("the movement has no number: the picture goes to " + drawn.notation());
      if (!drawn.exceeds(drawn instanceof Angle ? Angle.degrees(0) : Length.centimetres(0))) {
        search.problems.add(new PoseProblem.DrawnStandsStill(drawn));
      }
    } else if (!movers.isEmpty()) {
      search.assumptions.add(
          "the movement has no number: it is drawn with "
              + Math.round(movers.get(0).usual())
              + " degrees of `"
              + pose.moves().get(0).word()
              + "`, the model's own choice");
    }
    return new Amplitudes(search.degrees, search.assumptions, search.problems);
  }

  /** The search for the degrees of the first verb, with what comes up on the way. */
  private static final class Search {

    private static final int HALVINGS = 30;

    private final Pose pose;
    private final List<Mover> movers;
    private final PoseSolver.Course course;
    private final List<Double> degrees = new ArrayList<>();
    private final List<String> assumptions = new ArrayList<>();
    private final List<PoseProblem> problems = new ArrayList<>();

    private Search(Pose pose, List<Mover> movers, PoseSolver.Course course) {
      this.pose = pose;
      this.movers = movers;
      this.course = course;
      movers.forEach(mover -> degrees.add(mover.usual()));
    }

    /** Goes as far as an amount says: the bound of a movement, or with null that of the pose. */
    private void reach(Amount wanted, Movement.@Nullable MeasuredPart bound) {
      if (movers.isEmpty()) {
        return;
      }
      Mover mover = movers.get(0);
      if (wanted instanceof Angle angle) {
        double turned = turned(angle.degrees(), bound);
        degrees.set(0, StrictMath.min(turned, mover.most()));
        if (turned > mover.most()) {
          stopShort(bound, null, mover.most());
        }
      } else if (wanted instanceof Length length) {
        travel(
            length.centimetres() / 100,
            PartLandmarks.of(bound == null ? null : bound.part(), mover.shown()),
            bound);
      }
    }

    /**
     * The model goes less far than is wanted.
     *
     * @param landmark whose way is counted, in centimetres; null where degrees of the verb are
     */
    private void stopShort(
        Movement.@Nullable MeasuredPart bound, @Nullable Landmark landmark, double most) {
      if (bound == null) {
        problems.add(new PoseProblem.DrawnTooFar(pose.moves().get(0), landmark, most));
        return;
      }
      String furthest =
          landmark == null
              ? Math.round(most) + " degrees"
              : Math.round(most * 10) / 10.0 + " cm of the " + landmark.words();
      assumptions.add(
          "the bound is further than the model goes: it is drawn with " + furthest + " at most");
    }

    /** The degrees of the verb: where they are counted from straight, it begins elsewhere. */
    private double turned(double wanted, Movement.@Nullable MeasuredPart bound) {
      return StrictMath.abs(wanted - (bound == null ? 0 : bentBefore(bound)));
    }

    /** How far a joint is bent before, whose degrees are counted from where it is straight. */
    private double bentBefore(Movement.MeasuredPart bound) {
      String from = bound.bound().from().toLowerCase(Locale.ROOT);
      BodyPart part = bound.part().single();
      Posture begin = course.begin().posture();
      if (part == BodyPart.KNEE && from.contains("straight")) {
        return begin.angles(Joint.RIGHT_KNEE).flexion();
      }
      if (part == BodyPart.ELBOW && from.contains("straight")) {
        return begin.angles(Joint.RIGHT_ELBOW).flexion();
      }
      boolean draws = Verbs.reachesForLeg(pose.moves().get(0));
      boolean lying = from.contains("straight") || from.contains("lying");
      return draws && lying && (part == BodyPart.HIP || part == BodyPart.THIGH)
          ? begin.angles(Joint.RIGHT_HIP).flexion()
          : 0;
    }

    /** Goes on until a landmark has travelled so far from the start. */
    private void travel(double metres, Landmark landmark, Movement.@Nullable MeasuredPart bound) {
      double low = 0;
      double high = movers.get(0).most();
      double furthest = travelled(high, landmark);
      if (furthest < metres) {
        stopShort(bound, landmark, furthest * 100);
        low = high;
      }
      for (int i = 0; i < HALVINGS && low < high; i++) {
        double middle = (low + high) / 2;
        if (travelled(middle, landmark) < metres) {
          low = middle;
        } else {
          high = middle;
        }
      }
      degrees.set(0, high);
    }

    private double travelled(double ofFirst, Landmark landmark) {
      List<Double> tried = new ArrayList<>(degrees);
      tried.set(0, ofFirst);
      return course
          .placedAt(tried, 1)
          .at(landmark)
          .distanceTo(course.placedAt(tried, 0).at(landmark));
    }
  }
}
