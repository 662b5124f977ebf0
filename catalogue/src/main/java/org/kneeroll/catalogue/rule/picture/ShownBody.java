package org.kneeroll.catalogue.rule.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.JointKind;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.geometry.Excursion;
import org.kneeroll.core.geometry.GeometryReport;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.core.space.Vec3;
import org.kneeroll.core.wording.StatedMotion;

/**
 * The body of a picture, asked in the words of an instruction: how its limbs are held at the start,
 * and how far its parts go.
 */
final class ShownBody {

  private static final int MOMENTS = 12;

  private final PosedExercise posed;
  private final GeometryReport geometry;
  private final List<PlacedBody> bodies = new ArrayList<>();

  ShownBody(PosedExercise posed, GeometryReport geometry) {
    this.posed = posed;
    this.geometry = geometry;
    for (int i = 0; i <= MOMENTS; i++) {
      bodies.add(posed.path().body((double) i / MOMENTS));
    }
  }

  /** Whether anything moves. */
  boolean moves() {
    return !posed.movers().isEmpty();
  }

  /** Where the movement begins. */
  PlacedBody start() {
    return bodies.get(0);
  }

  /** How far a joint is bent at the start, in degrees: the mean of both sides. */
  double bentAtStart(Joint ofPair) {
    return (flexion(start(), ofPair, Side.LEFT) + flexion(start(), ofPair, Side.RIGHT)) / 2;
  }

  /** The same of the side that is bent most. */
  double mostBentAtStart(Joint ofPair) {
    return StrictMath.max(
        flexion(start(), ofPair, Side.LEFT), flexion(start(), ofPair, Side.RIGHT));
  }

  /** The same of the side that is bent least. */
  double leastBentAtStart(Joint ofPair) {
    return StrictMath.min(
        flexion(start(), ofPair, Side.LEFT), flexion(start(), ofPair, Side.RIGHT));
  }

  /** The gap between two parts of a pair at the start, in centimetres. */
  double gapCm(Landmark ofPair, Measure radius) {
    double centres =
        start()
            .at(Landmark.onSide(ofPair, Side.LEFT))
            .distanceTo(start().at(Landmark.onSide(ofPair, Side.RIGHT)));
    return 100 * (centres - 2 * start().anthropometry().metres(radius));
  }

  /** How far a joint is bent at the furthest moment of its way, of the side that changes more. */
  double bentAtEnd(Joint ofPair) {
    PlacedBody end = bodies.get(bodies.size() - 1);
    Side moved =
        StrictMath.abs(change(end, ofPair, Side.LEFT))
                > StrictMath.abs(change(end, ofPair, Side.RIGHT))
            ? Side.LEFT
            : Side.RIGHT;
    return flexion(end, ofPair, moved);
  }

  /** How far a movement goes, in degrees or centimetres; 0 where the picture does not make it. */
  double extent(StatedMotion motion) {
    return switch (motion.way()) {
      case UP -> centimetres(motion.part(), (from, to) -> to.y() - from.y());
      case ALONG, SIDEWAYS -> centimetres(motion.part(), Vec3::distanceTo);
      case TO_CHEST -> furthest(body -> 100 * (toChest(start()) - toChest(body)));
      case BEND -> furthest(body -> bend(motion.part(), body));
      case STRAIGHTEN -> furthest(body -> -bend(motion.part(), body));
      case TURN -> furthest(body -> turn(motion.part(), body));
      case LEAN -> furthest(body -> leant(body));
      case CURVE -> furthest(body -> curved(body));
    };
  }

  /** How far a part goes at most, in centimetres. */
  double travelCm(BodyPart part) {
    return centimetres(part, Vec3::distanceTo);
  }

  /** How far the knee that goes furthest to the side does so, in degrees. */
  double swivel() {
    return geometry.swivel();
  }

  /** How far the hand that moves ends above its shoulder, in centimetres; of an upright body. */
  OptionalDouble handAboveShoulderCm() {
    boolean upright = start().frame(Segment.THORAX).rotation().y().y() > .8;
    PlacedBody end = bodies.get(bodies.size() - 1);
    return Stream.of(Side.values())
        .filter(
            side -> upright && posed.movers().contains(Segment.onSide(Segment.LEFT_FOREARM, side)))
        .mapToDouble(
            side ->
                100
                    * (end.at(Landmark.onSide(Landmark.LEFT_HAND, side)).y()
                        - end.at(Landmark.onSide(Landmark.LEFT_SHOULDER, side)).y()))
        .max();
  }

  /** All angles, in degrees, that could be meant by an angle of some parts. */
  List<Double> angles(Set<BodyPart> parts) {
    List<Double> angles = new ArrayList<>();
    for (Excursion excursion : geometry.excursions()) {
      if (parts.stream().anyMatch(part -> joints(part).contains(excursion.joint().kind()))) {
        angles.add(StrictMath.abs(excursion.start()));
        angles.add(StrictMath.abs(excursion.end()));
        angles.add(StrictMath.abs(excursion.peak()));
        angles.add(excursion.excursion());
        angles.add(excursion.free());
      }
    }
    if (parts.contains(BodyPart.KNEE) || parts.contains(BodyPart.THIGH)) {
      angles.add(geometry.swivel());
    }
    if (parts.contains(BodyPart.HEAD) || parts.contains(BodyPart.NECK)) {
      angles.add(furthest(body -> turn(BodyPart.HEAD, body)));
    }
    if (parts.contains(BodyPart.TRUNK) || parts.contains(BodyPart.CHEST)) {
      angles.add(furthest(body -> turn(BodyPart.CHEST, body)));
    }
    if (parts.contains(BodyPart.ARM) || parts.contains(BodyPart.HAND)) {
      angles.add(
          furthest(body -> StrictMath.max(raised(body, Side.LEFT), raised(body, Side.RIGHT))));
    }
    return angles;
  }

  /** The joints that an angle of a part is measured at. */
  private static Set<JointKind> joints(BodyPart part) {
    return switch (part) {
      case KNEE, THIGH, LEG, SHIN, HEEL -> EnumSet.of(JointKind.KNEE, JointKind.HIP);
      case HIP, PELVIS -> EnumSet.of(JointKind.HIP, JointKind.LOWER_BACK);
      case FOOT, ANKLE, TOES -> EnumSet.of(JointKind.ANKLE, JointKind.KNEE, JointKind.HIP);
      case ARM, SHOULDER, HAND -> EnumSet.of(JointKind.SHOULDER, JointKind.ELBOW);
      case ELBOW, FOREARM -> EnumSet.of(JointKind.ELBOW, JointKind.SHOULDER);
      case HEAD, CHIN, NECK -> EnumSet.of(JointKind.LOWER_NECK, JointKind.UPPER_NECK);
      case CHEST, TRUNK, BACK ->
          EnumSet.of(JointKind.LOWER_BACK, JointKind.UPPER_BACK, JointKind.HIP);
      default -> EnumSet.noneOf(JointKind.class);
    };
  }

  /** From hanging beside the trunk. */
  private static double raised(PlacedBody body, Side side) {
    Vec3 arm =
        body.at(Landmark.onSide(Landmark.LEFT_ELBOW, side))
            .minus(body.at(Landmark.onSide(Landmark.LEFT_SHOULDER, side)));
    return arm.angleTo(body.frame(Segment.THORAX).rotation().y().negated());
  }

  private interface Way {
    double metres(Vec3 from, Vec3 to);
  }

  private double centimetres(BodyPart part, Way way) {
    return landmarks(part)
        .mapToDouble(
            landmark -> furthest(body -> 100 * way.metres(start().at(landmark), body.at(landmark))))
        .max()
        .orElse(0);
  }

  private double furthest(ToDoubleFunction<PlacedBody> measure) {
    return bodies.stream().mapToDouble(measure).max().orElse(0);
  }

  /** The points that go where a part goes; empty for a part that has none. */
  private static Stream<Landmark> landmarks(BodyPart part) {
    return switch (part.single()) {
      case HEAD -> Stream.of(Landmark.OCCIPUT, Landmark.NOSE);
      case CHIN -> Stream.of(Landmark.CHIN);
      case CHEST, TRUNK -> Stream.of(Landmark.CHEST);
      case BOTTOM, PELVIS, HIP -> Stream.of(Landmark.PELVIS);
      case SHOULDER -> ofBothSides(Landmark.LEFT_SHOULDER);
      case ELBOW -> ofBothSides(Landmark.LEFT_ELBOW);
      case ARM, FOREARM, HAND -> ofBothSides(Landmark.LEFT_HAND);
      case KNEE, THIGH -> ofBothSides(Landmark.LEFT_KNEE);
      case LEG, SHIN, ANKLE -> ofBothSides(Landmark.LEFT_ANKLE);
      case FOOT -> Stream.concat(ofBothSides(Landmark.LEFT_ANKLE), ofBothSides(Landmark.LEFT_TOES));
      case HEEL -> ofBothSides(Landmark.LEFT_HEEL);
      case TOES -> ofBothSides(Landmark.LEFT_TOES);
      default -> Stream.empty();
    };
  }

  private static Stream<Landmark> ofBothSides(Landmark ofPair) {
    return Stream.of(ofPair, ofPair.mirrored());
  }

  private double bend(BodyPart part, PlacedBody body) {
    Joint joint =
        part == BodyPart.ELBOW || part == BodyPart.ARM ? Joint.LEFT_ELBOW : Joint.LEFT_KNEE;
    double left = change(body, joint, Side.LEFT);
    double right = change(body, joint, Side.RIGHT);
    return StrictMath.abs(left) > StrictMath.abs(right) ? left : right;
  }

  private double change(PlacedBody body, Joint ofPair, Side side) {
    return flexion(body, ofPair, side) - flexion(start(), ofPair, side);
  }

  private static double flexion(PlacedBody body, Joint ofPair, Side side) {
    return body.posture().angles(Joint.onSide(ofPair, side)).flexion();
  }

  private double turn(BodyPart part, PlacedBody body) {
    if (part == BodyPart.HEAD) {
      return start()
          .between(Segment.THORAX, Segment.HEAD)
          .angleTo(body.between(Segment.THORAX, Segment.HEAD));
    }
    return start().frame(Segment.THORAX).rotation().angleTo(body.frame(Segment.THORAX).rotation());
  }

  private double leant(PlacedBody body) {
    return start()
        .frame(Segment.THORAX)
        .rotation()
        .y()
        .angleTo(body.frame(Segment.THORAX).rotation().y());
  }

  private double curved(PlacedBody body) {
    return start()
        .between(Segment.PELVIS, Segment.THORAX)
        .angleTo(body.between(Segment.PELVIS, Segment.THORAX));
  }

  private static double toChest(PlacedBody body) {
    Vec3 chest = body.at(Landmark.CHEST);
    return StrictMath.min(
        chest.distanceTo(body.at(Landmark.LEFT_KNEE)),
        chest.distanceTo(body.at(Landmark.RIGHT_KNEE)));
  }
}
