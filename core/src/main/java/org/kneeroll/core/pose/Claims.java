package org.kneeroll.core.pose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Flesh;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Solid;
import org.kneeroll.core.exercise.FormLimit;
import org.kneeroll.core.space.Vec3;

/**
 * What an exercise says that it keeps, measured along its path: of each claim the worst.
 *
 * <p>The limits are what a person would see in the picture; none of them is clinical.
 */
final class Claims {

  private static final double PLANTED_CM = 1;
  private static final double DOWN_CM = 2;
  private static final double TOGETHER_CM = 2;
  private static final double STRAIGHT_DEGREES = 5;
  private static final double STILL_DEGREES = 3;
  private static final double TRUNK_DEGREES = 5;
  private static final double FEET_CM = 4;
  private static final double ELBOW_CM = 4;
  private static final double GIRDLE_DEGREES = 10;

  private final List<FormLimit> kept;
  private final PlacedBody start;
  private final List<Solid> flesh;
  private final Map<FormLimit, Breach> worst = new EnumMap<>(FormLimit.class);

  /**
   * Nothing measured yet.
   *
   * @param kept what the movement keeps, in the order of the author
   * @param start where the movement begins
   */
  Claims(List<FormLimit> kept, PlacedBody start) {
    this.kept = List.copyOf(kept);
    this.start = start;
    this.flesh = Flesh.of(start.anthropometry());
  }

  /**
   * How far a part is from what is claimed of it.
   *
   * @param side of the part; null in the middle of the body
   * @param amount in centimetres or degrees, as the claim is counted
   * @param most that still counts as kept
   */
  private record Breach(@Nullable Side side, double amount, double most) {

    Breach orWorse(Breach other) {
      return other.amount > amount ? other : this;
    }
  }

  void look(PlacedBody body) {
    for (FormLimit claim : kept) {
      measured(claim, body).stream()
          .filter(breach -> breach.amount() > breach.most())
          .forEach(breach -> worst.merge(claim, breach, Breach::orWorse));
    }
  }

  private List<Breach> measured(FormLimit claim, PlacedBody body) {
    return switch (claim) {
      case FEET_PLANTED -> ofBothSides(side -> planted(body, side));
      case BOTTOM_DOWN -> ofBothSides(side -> risen(Landmark.LEFT_HIP, body, side));
      case PELVIS_DOWN -> ofBothSides(side -> risen(Landmark.LEFT_HIP, body, side));
      case SHOULDERS_FLAT -> ofBothSides(side -> risen(Landmark.LEFT_SHOULDER, body, side));
      case KNEES_STRAIGHT -> ofBothSides(side -> bent(body, side));
      case KNEES_TOGETHER -> List.of(apart(body));
      case PELVIS_STILL -> List.of(new Breach(null, turned(Segment.PELVIS, body), STILL_DEGREES));
      case LOWER_BACK_STILL -> List.of(new Breach(null, bentBack(body), STILL_DEGREES));
      case KNEES_PARALLEL -> ofBothSides(side -> aside(body, side));
      case FEET_TOGETHER -> List.of(feetApart(body));
      case HEELS_DOWN -> ofBothSides(side -> lifted(Landmark.LEFT_HEEL, body, side));
      case ELBOWS_DOWN -> ofBothSides(side -> lifted(Landmark.LEFT_ELBOW, body, side));
      case HEAD_SUPPORTED -> List.of(lifted(Landmark.OCCIPUT, null, body));
      case TRUNK_UPRIGHT -> List.of(leant(body));
      case TRUNK_STILL -> List.of(new Breach(null, turned(Segment.THORAX, body), TRUNK_DEGREES));
      case ELBOW_AT_SIDE -> ofBothSides(side -> fromTrunk(body, side));
      case SHOULDERS_RELAXED -> ofBothSides(side -> drawnUp(body, side));
    };
  }

  private interface OfSide {
    Breach on(Side side);
  }

  private static List<Breach> ofBothSides(OfSide measure) {
    return List.of(measure.on(Side.LEFT), measure.on(Side.RIGHT));
  }

  private Breach planted(PlacedBody body, Side side) {
    Landmark ankle = Landmark.onSide(Landmark.LEFT_ANKLE, side);
    return new Breach(side, start.at(ankle).distanceTo(body.at(ankle)) * 100, PLANTED_CM);
  }

  /** The point that carries the weight below a joint of the trunk goes up with its segment. */
  private Breach risen(Landmark above, PlacedBody body, Side side) {
    Segment segment = above == Landmark.LEFT_HIP ? Segment.PELVIS : Segment.THORAX;
    Vec3 joint = start.at(Landmark.onSide(above, side));
    Vec3 support = new Vec3(joint.x(), Flesh.lowest(start, flesh, List.of(segment)), joint.z());
    Vec3 carried = body.frame(segment).at(start.frame(segment).local(support));
    return new Breach(side, (carried.y() - support.y()) * 100, DOWN_CM);
  }

  private static Breach bent(PlacedBody body, Side side) {
    Joint knee = Joint.onSide(Joint.LEFT_KNEE, side);
    return new Breach(
        side, StrictMath.abs(body.posture().angles(knee).flexion()), STRAIGHT_DEGREES);
  }

  private static Breach apart(PlacedBody body) {
    double centres = body.at(Landmark.LEFT_KNEE).distanceTo(body.at(Landmark.RIGHT_KNEE));
    double gap = centres - 2 * body.anthropometry().metres(Measure.KNEE_RADIUS);
    return new Breach(null, gap * 100, TOGETHER_CM);
  }

  private Breach aside(PlacedBody body, Side side) {
    Landmark knee = Landmark.onSide(Landmark.LEFT_KNEE, side);
    return new Breach(side, StrictMath.abs(body.at(knee).z() - start.at(knee).z()) * 100, DOWN_CM);
  }

  private static Breach feetApart(PlacedBody body) {
    double centres = body.at(Landmark.LEFT_ANKLE).distanceTo(body.at(Landmark.RIGHT_ANKLE));
    double gap = centres - 2 * body.anthropometry().metres(Measure.ANKLE_RADIUS);
    return new Breach(null, gap * 100, FEET_CM);
  }

  private Breach lifted(Landmark landmark, @Nullable Side side, PlacedBody body) {
    double metres = body.at(landmark).y() - start.at(landmark).y();
    return new Breach(side, metres * 100, DOWN_CM);
  }

  private Breach lifted(Landmark ofPair, PlacedBody body, Side side) {
    return lifted(Landmark.onSide(ofPair, side), side, body);
  }

  /** A turn about its own length is no lean. */
  private Breach leant(PlacedBody body) {
    Vec3 before = start.frame(Segment.THORAX).rotation().y();
    Vec3 now = body.frame(Segment.THORAX).rotation().y();
    return new Breach(null, before.angleTo(now), TRUNK_DEGREES);
  }

  private Breach fromTrunk(PlacedBody body, Side side) {
    Landmark elbow = Landmark.onSide(Landmark.LEFT_ELBOW, side);
    Vec3 before = start.frame(Segment.THORAX).local(start.at(elbow));
    Vec3 now = body.frame(Segment.THORAX).local(body.at(elbow));
    return new Breach(side, before.distanceTo(now) * 100, ELBOW_CM);
  }

  private Breach drawnUp(PlacedBody body, Side side) {
    Joint girdle = Joint.onSide(Joint.LEFT_GIRDLE, side);
    return new Breach(
        side,
        body.posture().angles(girdle).abduction() - start.posture().angles(girdle).abduction(),
        GIRDLE_DEGREES);
  }

  private double turned(Segment segment, PlacedBody body) {
    return start.frame(segment).rotation().angleTo(body.frame(segment).rotation());
  }

  private double bentBack(PlacedBody body) {
    return start
        .between(Segment.PELVIS, Segment.LUMBAR)
        .angleTo(body.between(Segment.PELVIS, Segment.LUMBAR));
  }

  /** One problem for each claim that is broken, in the order of the author. */
  List<PoseProblem> problems() {
    List<PoseProblem> problems = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      FormLimit claim = kept.get(i);
      Breach breach = worst.get(claim);
      if (breach != null) {
        problems.add(
            new PoseProblem.NotKept(i, claim, breach.side(), breach.amount(), breach.most()));
      }
    }
    return problems;
  }
}
