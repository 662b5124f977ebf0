package org.kneeroll.core.pose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.body.Flesh;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Solid;
import org.kneeroll.core.space.Vec3;

/**
 * Parts of a body that a picture would draw inside each other, below the surface or in a thing:
 * along the whole path the deepest.
 *
 * <p>Flesh gives way and a mat too, so what touches only sinks in a little; parts that hang on the
 * same joint, and a thigh and the belly, always overlap in round shapes and are left out.
 */
final class Overlaps {

  /** How deep two parts may press into each other, in metres. */
  private static final double PRESSED = .045;

  /** The same for a hand or a forearm, which lie where somebody put them. */
  private static final double LAID = .07;

  /** How deep a part may sink into what is below it, in metres. */
  private static final double SUNK = .04;

  /** The same for an arm that lies where somebody put it. */
  private static final double PUT = .06;

  /** The same for an arm with the trunk above it, which presses it in or gives way. */
  private static final double LAIN_ON = .09;

  /** How far above an arm the trunk may be that lies on it, in metres. */
  private static final double ABOVE = .15;

  private static final int MOMENTS = 8;
  private static final int STATIONS = 6;

  private static final Set<Segment> TRUNK =
      EnumSet.of(
          Segment.PELVIS,
          Segment.LUMBAR,
          Segment.THORAX,
          Segment.NECK,
          Segment.HEAD,
          Segment.LEFT_GIRDLE,
          Segment.RIGHT_GIRDLE);

  private static final Map<Segment, Segment> PARENTS = parents();

  private final List<Prop> props;
  private final List<Solid> flesh;
  private final List<Overlap> found = new ArrayList<>();

  private Overlaps(PosedExercise posed) {
    this.props = posed.props();
    this.flesh = Flesh.of(posed.path().skeleton().anthropometry());
  }

  /**
   * One part that is inside something.
   *
   * @param inside what, in what, how deep and when
   * @param beyond what still counts as touching, in metres
   */
  private record Overlap(PoseProblem.PartInside inside, double beyond) {

    double excess() {
      return inside.metres() - beyond;
    }
  }

  /** The deepest, since the others mostly come from the same mistake. */
  static Optional<PoseProblem> in(PosedExercise posed) {
    Overlaps overlaps = new Overlaps(posed);
    for (int i = 0; i <= MOMENTS; i++) {
      double moment = (double) i / MOMENTS;
      overlaps.look(posed.path().body(moment), moment);
    }
    return overlaps.found.stream()
        .max(Comparator.comparingDouble(Overlap::excess))
        .map(Overlap::inside);
  }

  private void look(PlacedBody body, double moment) {
    List<Obstacle> obstacles = props.stream().map(Obstacle::of).flatMap(Optional::stream).toList();
    List<Ball> balls = flesh.stream().map(solid -> Ball.around(solid, body)).toList();
    for (int i = 0; i < flesh.size(); i++) {
      Solid solid = flesh.get(i);
      Segment part = solid.segment();
      double depth = -solid.lowest(body);
      if (depth > SUNK) {
        double sunk = !isArm(part) ? SUNK : isLainOn(solid, body) ? LAIN_ON : PUT;
        note(new PoseProblem.PartInside(part, null, null, depth, moment), sunk);
      }
      for (Obstacle obstacle : obstacles) {
        double inside = depth(solid, obstacle, body);
        note(new PoseProblem.PartInside(part, null, obstacle.thing(), inside, moment), SUNK);
      }
      for (int k = 0; k < flesh.size(); k++) {
        Segment other = flesh.get(k).segment();
        if (canMeet(part, other) && balls.get(i).meets(balls.get(k))) {
          double inside = depth(solid, flesh.get(k), body);
          double beyond = isLaid(part) ? LAID : PRESSED;
          note(new PoseProblem.PartInside(part, other, null, inside, moment), beyond);
        }
      }
    }
  }

  private void note(PoseProblem.PartInside inside, double beyond) {
    Overlap overlap = new Overlap(inside, beyond);
    if (overlap.excess() > 0) {
      found.add(overlap);
    }
  }

  /** A ball about a solid, so that what is far apart is not measured. */
  private record Ball(Vec3 middle, double radius) {

    static Ball around(Solid solid, PlacedBody body) {
      Vec3 from = solid.core(body, 0);
      Vec3 to = solid.core(body, 1);
      double thick = StrictMath.max(solid.radius(0), solid.radius(1));
      return new Ball(from.towards(to, .5), from.distanceTo(to) / 2 + 2.5 * thick);
    }

    boolean meets(Ball other) {
      return middle.distanceTo(other.middle) < radius + other.radius;
    }
  }

  private static double depth(Solid solid, Obstacle obstacle, PlacedBody body) {
    double deepest = -1;
    for (int i = 0; i <= STATIONS; i++) {
      double share = (double) i / STATIONS;
      Vec3 point = solid.core(body, share);
      deepest = StrictMath.max(deepest, solid.radius(share) + obstacle.depthOf(point));
    }
    return deepest;
  }

  private static double depth(Solid solid, Solid other, PlacedBody body) {
    double deepest = -1;
    for (int i = 0; i <= STATIONS; i++) {
      double share = (double) i / STATIONS;
      Vec3 point = solid.core(body, share);
      deepest = StrictMath.max(deepest, solid.radius(share) + other.depthOf(point, body));
    }
    return deepest;
  }

  private static boolean isLaid(Segment segment) {
    return switch (segment) {
      case LEFT_HAND, RIGHT_HAND, LEFT_FOREARM, RIGHT_FOREARM -> true;
      default -> false;
    };
  }

  /** Whether the trunk is above some point of an arm, or about it. */
  private boolean isLainOn(Solid arm, PlacedBody body) {
    for (int i = 0; i <= STATIONS; i++) {
      Vec3 point = arm.core(body, (double) i / STATIONS);
      for (double up = 0; up <= ABOVE; up += ABOVE / STATIONS) {
        Vec3 above = point.plus(0, up, 0);
        if (flesh.stream()
            .anyMatch(solid -> TRUNK.contains(solid.segment()) && solid.depthOf(above, body) > 0)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isArm(Segment segment) {
    return isLaid(segment) || isUpperArm(segment);
  }

  private static boolean isUpperArm(Segment segment) {
    return segment == Segment.LEFT_UPPER_ARM || segment == Segment.RIGHT_UPPER_ARM;
  }

  /** Whether two parts can be apart: the further out of the two is asked about the other. */
  private static boolean canMeet(Segment one, Segment other) {
    if (TRUNK.contains(one)) {
      return false;
    }
    if (TRUNK.contains(other)) {
      return one != Segment.LEFT_THIGH && one != Segment.RIGHT_THIGH && !isUpperArm(one);
    }
    return !one.side().equals(other.side())
        ? one.compareTo(other) < 0 && !areHands(one, other)
        : one.compareTo(other) < 0 && !areNear(one, other) && !areNear(other, one);
  }

  /** Whether they are the two hands, which may clasp each other. */
  private static boolean areHands(Segment one, Segment other) {
    return one == Segment.LEFT_HAND && other == Segment.RIGHT_HAND;
  }

  /** Whether one hangs on another, or on what hangs on it. */
  private static boolean areNear(Segment one, Segment other) {
    Segment parent = PARENTS.get(one);
    return one == other || parent == other || (parent != null && PARENTS.get(parent) == other);
  }

  private static Map<Segment, Segment> parents() {
    Map<Segment, Segment> parents = new EnumMap<>(Segment.class);
    for (Joint joint : Joint.values()) {
      parents.put(joint.child(), joint.parent());
    }
    return parents;
  }
}
