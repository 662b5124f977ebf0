package org.kneeroll.core.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.Length;
import org.kneeroll.core.pose.PartLandmarks;
import org.kneeroll.core.space.Vec3;

/**
 * How far the picture goes of what a bound of the movement counts: degrees of the part that it
 * names, or centimetres of its landmark, along the whole way and whatever made the picture go so
 * far.
 *
 * <p>Where "the thigh by 30 degrees" can be counted in several ways (round the line from hip to
 * ankle, or as the line of the thigh itself), the least of those that are seen at all counts. What
 * is reported is then further than the bound however it is meant.
 *
 * @param bound what the movement says
 * @param shown the furthest of the picture, in the unit of the bound
 */
public record Extent(Movement.MeasuredPart bound, Amount shown) {

  /** A part that goes less far is carried along or stays; in degrees. */
  private static final double SEEN_DEG = 5;

  /** The same in metres. */
  private static final double SEEN_M = .01;

  /** What a body rests on: a height above it is no way along it. */
  private static final Pattern SURFACE = Pattern.compile("bed|floor|mat|ground|surface|plinth");

  /** Whatever names another thing or part, such as "the wall", is a place and no way. */
  private static final Pattern OWN_START =
      Pattern.compile("start|lying|hanging|middle|centre|center|upright|straight|rest|neutral");

  private static final Pattern FROM_STRAIGHT = Pattern.compile("straight|lying|neutral");

  /**
   * Of each bound that has a number, where the picture shows what it counts.
   *
   * @param working the side that is meant where a part of a pair is named; null for whichever goes
   * @param zero where degrees are counted from
   */
  static List<Extent> along(
      Movement movement,
      @Nullable Side working,
      List<PlacedBody> bodies,
      PlacedBody zero,
      double swivel) {
    Measuring measuring = new Measuring(working, bodies, zero, swivel, movement.spine());
    List<Extent> all = new ArrayList<>();
    for (Movement.MeasuredPart part : movement.measured()) {
      if (part.bound().upTo() instanceof Angle) {
        measuring
            .degrees(part)
            .ifPresent(shown -> all.add(new Extent(part, Angle.degrees(StrictMath.rint(shown)))));
      } else if (part.bound().upTo() instanceof Length) {
        measuring
            .centimetres(part)
            .ifPresent(
                shown ->
                    all.add(
                        new Extent(part, Length.centimetres(StrictMath.rint(shown * 10) / 10))));
      }
    }
    return List.copyOf(all);
  }

  /** The bodies on the way, and where the way is counted from. */
  private record Measuring(
      @Nullable Side working,
      List<PlacedBody> bodies,
      PlacedBody zero,
      double swivel,
      @Nullable SpineMotion spine) {

    OptionalDouble degrees(Movement.MeasuredPart part) {
      String from = part.bound().from().toLowerCase(Locale.ROOT);
      boolean straight = FROM_STRAIGHT.matcher(from).find();
      boolean ofPair = part.part() != part.part().single();
      boolean trunkGoes = spine != null && spine != SpineMotion.NONE;
      return switch (part.part().single()) {
        case KNEE ->
            straight
                ? sides(side -> bent(Joint.onSide(Joint.RIGHT_KNEE, side)), ofPair)
                : sides(
                    side ->
                        least(
                            swivel,
                            joint(Joint.onSide(Joint.RIGHT_KNEE, side)),
                            line(Landmark.RIGHT_HIP, Landmark.RIGHT_KNEE, side)),
                    ofPair);
        case THIGH ->
            sides(
                side -> {
                  double line = line(Landmark.RIGHT_HIP, Landmark.RIGHT_KNEE, side);
                  double hip = bent(Joint.onSide(Joint.RIGHT_HIP, side));
                  return straight ? StrictMath.max(line, hip) : least(swivel, line);
                },
                ofPair);
        case HIP ->
            sides(
                side -> {
                  Joint hip = Joint.onSide(Joint.RIGHT_HIP, side);
                  return straight ? StrictMath.max(bent(hip), joint(hip)) : joint(hip);
                },
                ofPair);
        case LEG ->
            sides(
                side ->
                    least(
                        line(Landmark.RIGHT_HIP, Landmark.RIGHT_ANKLE, side),
                        joint(Joint.onSide(Joint.RIGHT_HIP, side))),
                ofPair);
        case SHIN ->
            sides(
                side ->
                    least(
                        line(Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE, side),
                        joint(Joint.onSide(Joint.RIGHT_KNEE, side))),
                ofPair);
        case ANKLE -> sides(side -> joint(Joint.onSide(Joint.RIGHT_ANKLE, side)), ofPair);
        case FOOT, HEEL, TOES ->
            sides(
                side ->
                    least(
                        line(Landmark.RIGHT_HEEL, Landmark.RIGHT_TOES, side),
                        joint(Joint.onSide(Joint.RIGHT_ANKLE, side))),
                ofPair);
        case ELBOW ->
            sides(
                side -> {
                  Joint elbow = Joint.onSide(Joint.RIGHT_ELBOW, side);
                  return straight ? bent(elbow) : joint(elbow);
                },
                ofPair);
        case ARM ->
            sides(
                side ->
                    least(
                        line(Landmark.RIGHT_SHOULDER, Landmark.RIGHT_HAND, side),
                        line(Landmark.RIGHT_SHOULDER, Landmark.RIGHT_ELBOW, side)),
                ofPair);
        case SHOULDER ->
            trunkGoes
                ? OptionalDouble.of(turned(Segment.THORAX))
                : sides(
                    side ->
                        least(
                            line(Landmark.RIGHT_SHOULDER, Landmark.RIGHT_ELBOW, side),
                            joint(Joint.onSide(Joint.RIGHT_SHOULDER, side))),
                    ofPair);
        case FOREARM ->
            sides(
                side ->
                    least(
                        pointing(Segment.onSide(Segment.RIGHT_FOREARM, side)),
                        turned(Segment.onSide(Segment.RIGHT_FOREARM, side))),
                ofPair);
        case HAND ->
            sides(
                side ->
                    least(
                        joint(Joint.onSide(Joint.RIGHT_WRIST, side)),
                        turned(Segment.onSide(Segment.RIGHT_HAND, side))),
                ofPair);
        case CHEST, TRUNK, BACK ->
            OptionalDouble.of(
                least(turned(Segment.THORAX), turned(Segment.PELVIS, Segment.THORAX)));
        case PELVIS, BOTTOM ->
            OptionalDouble.of(
                least(turned(Segment.PELVIS), turned(Segment.PELVIS, Segment.THORAX)));
        case HEAD, NECK, CHIN ->
            OptionalDouble.of(least(turned(Segment.HEAD), turned(Segment.THORAX, Segment.HEAD)));
        default -> OptionalDouble.empty();
      };
    }

    OptionalDouble centimetres(Movement.MeasuredPart part) {
      String from = part.bound().from().toLowerCase(Locale.ROOT);
      boolean height = SURFACE.matcher(from).find();
      if (!height && !OWN_START.matcher(from).find()) {
        return OptionalDouble.empty();
      }
      Landmark landmark = PartLandmarks.of(part.part(), Landmark.CHEST);
      boolean ofPair = part.part() != part.part().single();
      boolean middle = landmark.mirrored() == landmark;
      OptionalDouble metres =
          middle
              ? OptionalDouble.of(way(landmark, height))
              : furthest(side -> way(Landmark.onSide(landmark, side), height), ofPair, SEEN_M);
      return metres.isPresent()
          ? OptionalDouble.of(metres.getAsDouble() * 100)
          : OptionalDouble.empty();
    }

    private double way(Landmark landmark, boolean height) {
      Vec3 start = bodies.get(0).at(landmark);
      return height
          ? most(body -> StrictMath.abs(body.at(landmark).y() - start.y()))
          : most(body -> body.at(landmark).distanceTo(start));
    }

    private OptionalDouble sides(ToDoubleFunction<Side> ofSide, boolean ofPair) {
      return furthest(ofSide, ofPair, SEEN_DEG);
    }

    /**
     * Of a pair the one that goes furthest; of one part the one of the working side, or where any
     * is meant the one that goes, or the lesser.
     */
    private OptionalDouble furthest(ToDoubleFunction<Side> ofSide, boolean ofPair, double seen) {
      if (working != null && !ofPair) {
        double one = ofSide.applyAsDouble(working);
        return one >= seen ? OptionalDouble.of(one) : OptionalDouble.empty();
      }
      double[] seenOnes =
          DoubleStream.of(ofSide.applyAsDouble(Side.LEFT), ofSide.applyAsDouble(Side.RIGHT))
              .filter(value -> value >= seen)
              .toArray();
      return ofPair ? DoubleStream.of(seenOnes).max() : DoubleStream.of(seenOnes).min();
    }

    /** The least of the ways to count that show a movement at all. */
    private static double least(double... counted) {
      return DoubleStream.of(counted).filter(value -> value >= SEEN_DEG).min().orElse(0);
    }

    /** How far a joint is bent from straight, where it bends further than at the start. */
    private double bent(Joint joint) {
      double start = zero.posture().angles(joint).flexion();
      double furthest = most(body -> body.posture().angles(joint).flexion());
      return furthest > start + 1 ? furthest : 0;
    }

    /** How far a joint moves; one angle of several can be large where the joint hardly turns. */
    private double joint(Joint joint) {
      double axis = 0;
      for (Axis each : Axis.values()) {
        double start = zero.posture().angles(joint).about(each);
        axis =
            StrictMath.max(
                axis,
                most(body -> StrictMath.abs(body.posture().angles(joint).about(each) - start)));
      }
      return StrictMath.min(axis, turned(joint.parent(), joint.child()));
    }

    /** How far the line between two landmarks turns in the room. */
    private double line(Landmark from, Landmark to, Side side) {
      Function<PlacedBody, Vec3> direction =
          body -> body.at(Landmark.onSide(to, side)).minus(body.at(Landmark.onSide(from, side)));
      Vec3 start = direction.apply(zero);
      return most(body -> start.angleTo(direction.apply(body)));
    }

    /** How far the long axis of a segment turns in the room, and not the segment about it. */
    private double pointing(Segment segment) {
      Vec3 start = zero.frame(segment).rotation().y();
      return most(body -> start.angleTo(body.frame(segment).rotation().y()));
    }

    /** How far a segment turns in the room. */
    private double turned(Segment segment) {
      return most(body -> zero.frame(segment).rotation().angleTo(body.frame(segment).rotation()));
    }

    /** How far a segment turns as another one sees it. */
    private double turned(Segment seenFrom, Segment segment) {
      return most(body -> zero.between(seenFrom, segment).angleTo(body.between(seenFrom, segment)));
    }

    private double most(ToDoubleFunction<PlacedBody> measure) {
      return bodies.stream().mapToDouble(measure).max().orElse(0);
    }
  }

  /** The part of a bound. */
  public BodyPart part() {
    return bound.part();
  }
}
