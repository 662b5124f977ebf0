package org.kneeroll.core.geometry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.pose.MotionPath;
import org.kneeroll.core.pose.PoseSolution;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.core.pose.movement.Drawn;
import org.kneeroll.core.space.Vec3;

/**
 * What the joints and landmarks of a posed exercise do between its start and its end.
 *
 * <p>The invariants are given it as evidence: what the picture does has to agree with what they
 * claim, too.
 *
 * @param excursions of the joints that move, in the order of {@link Joint}
 * @param held angles that are far from 0 and stay there; nothing judges them
 * @param travels of the landmarks that move
 * @param swivel how far the knee that turns furthest goes round the line from its hip to its ankle,
 *     in degrees: what a roll or an opening of the knees counts
 * @param extents how far the picture goes of what each bound of the movement counts
 * @param asymmetries where the moving parts of one side do something else than those of the other
 * @param assumptions what the model took for granted
 */
public record GeometryReport(
    List<Excursion> excursions,
    List<Excursion> held,
    List<Travel> travels,
    double swivel,
    List<Extent> extents,
    List<Asymmetry> asymmetries,
    List<String> assumptions) {

  /** What an exercise without a pose shows: nothing. */
  public static final GeometryReport NONE =
      new GeometryReport(List.of(), List.of(), List.of(), 0, List.of(), List.of(), List.of());

  private static final int MOMENTS = 24;
  private static final double MIDDLE = .5;
  private static final double SEEN_M = .005;

  /** A knee nearer than this to the line from hip to ankle is straight and has no swivel. */
  private static final double STRAIGHT_M = .10;

  /** Copies the lists. */
  public GeometryReport {
    excursions = List.copyOf(excursions);
    held = List.copyOf(held);
    travels = List.copyOf(travels);
    extents = List.copyOf(extents);
    asymmetries = List.copyOf(asymmetries);
    assumptions = List.copyOf(assumptions);
  }

  /**
   * How far a landmark goes.
   *
   * @param landmark which
   * @param centimetres from the start to the furthest point of the path
   */
  public record Travel(Landmark landmark, double centimetres) {}

  /** Measures a pose; empty of rows where there is none, or one that no body takes. */
  public static GeometryReport of(Exercise exercise, PoseSolution solution) {
    PosedExercise posed = solution.posed();
    Position position = exercise.position();
    if (posed == null || position == null) {
      return new GeometryReport(
          List.of(), List.of(), List.of(), 0, List.of(), List.of(), solution.assumptions());
    }
    List<PlacedBody> bodies = bodies(posed.path());
    List<Excursion> all = new ArrayList<>();
    for (Joint joint : Joint.values()) {
      for (Axis axis : Axis.values()) {
        all.add(Excursion.of(joint, axis, bodies, position));
      }
    }
    double swivel = swivel(bodies);
    Movement movement = exercise.movement();
    return new GeometryReport(
        all.stream().filter(Excursion::moves).toList(),
        all.stream().filter(Excursion::isHeldFar).toList(),
        travels(bodies),
        swivel,
        movement == null
            ? List.of()
            : Extent.along(movement, working(exercise), bodies, zero(posed, bodies), swivel),
        Asymmetry.along(bodies, posed.movers()),
        solution.assumptions());
  }

  /** The side of which a verb says how far it goes; the joints of an end name theirs. */
  private static @Nullable Side working(Exercise exercise) {
    Pose pose = exercise.pose();
    if (pose == null || !pose.end().isEmpty()) {
      return null;
    }
    Drawn drawn = Drawn.of(exercise, pose);
    return drawn.oneSided() ? drawn.side() : null;
  }

  /** Where a way is counted from: the middle of one that goes to and fro about it. */
  private static PlacedBody zero(PosedExercise posed, List<PlacedBody> bodies) {
    return bodies.get(posed.composition().main() == MIDDLE ? MOMENTS / 2 : 0);
  }

  /** How far a landmark goes at most, in centimetres; 0 for one that stays. */
  public double travelCm(Landmark landmark) {
    return travels.stream()
        .filter(travel -> travel.landmark() == landmark)
        .mapToDouble(Travel::centimetres)
        .findFirst()
        .orElse(0);
  }

  private static double swivel(List<PlacedBody> bodies) {
    double most = 0;
    for (Side side : Side.values()) {
      Vec3 start = kneeBesideItsLine(bodies.get(0), side);
      for (PlacedBody body : bodies) {
        Vec3 now = kneeBesideItsLine(body, side);
        boolean bent = StrictMath.min(start.length(), now.length()) > STRAIGHT_M;
        most = bent ? StrictMath.max(most, start.angleTo(now)) : most;
      }
    }
    return most;
  }

  /** From the line between hip and ankle to the knee. */
  private static Vec3 kneeBesideItsLine(PlacedBody body, Side side) {
    Vec3 hip = body.at(Landmark.onSide(Landmark.LEFT_HIP, side));
    Vec3 ankle = body.at(Landmark.onSide(Landmark.LEFT_ANKLE, side));
    Vec3 knee = body.at(Landmark.onSide(Landmark.LEFT_KNEE, side));
    return knee.minus(hip).without(ankle.minus(hip).unitOr(Vec3.UP));
  }

  private static List<PlacedBody> bodies(MotionPath path) {
    List<PlacedBody> bodies = new ArrayList<>();
    for (int i = 0; i <= MOMENTS; i++) {
      bodies.add(path.body((double) i / MOMENTS));
    }
    return bodies;
  }

  private static List<Travel> travels(List<PlacedBody> bodies) {
    List<Travel> travels = new ArrayList<>();
    for (Landmark landmark : Landmark.values()) {
      double furthest = 0;
      for (PlacedBody body : bodies) {
        furthest =
            StrictMath.max(furthest, bodies.get(0).at(landmark).distanceTo(body.at(landmark)));
      }
      if (furthest >= SEEN_M) {
        travels.add(new Travel(landmark, furthest * 100));
      }
    }
    return travels;
  }
}
