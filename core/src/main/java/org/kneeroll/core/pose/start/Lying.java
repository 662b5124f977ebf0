package org.kneeroll.core.pose.start;

import java.util.List;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.LimbSpan;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.pose.hands.HandPlaces;
import org.kneeroll.core.pose.stance.Bending;
import org.kneeroll.core.pose.stance.Plant;
import org.kneeroll.core.pose.stance.Rest;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** A body that lies: on the back, on the front or on the side, its head at negative x. */
final class Lying {

  private static final Rotation ON_BACK =
      new Rotation(Vec3.UP, Vec3.FORWARDS.negated(), Vec3.RIGHT);

  /** On the front; a body on hands and knees is tipped up from there. */
  static final Rotation ON_FRONT =
      new Rotation(Vec3.UP.negated(), Vec3.FORWARDS.negated(), Vec3.RIGHT.negated());

  private static final Rotation ON_LEFT_SIDE =
      new Rotation(Vec3.RIGHT.negated(), Vec3.FORWARDS.negated(), Vec3.UP);

  /** The knee flexion of crook-lying where the set-up gives none, in degrees. */
  private static final double USUAL_KNEE_FLEXION = 90;

  private final StartingBody body;
  private final SetUp setUp;

  Lying(StartingBody body) {
    this.body = body;
    this.setUp = body.setUp();
  }

  /** Legs straight, heels on the surface. */
  Stance supine() {
    Stance stance = onBack();
    PlacedBody lying = body.placed(stance);
    double heel = body.share(StartPositions.HEEL_ON_SURFACE);
    for (Side side : Side.values()) {
      Vec3 hip = lying.at(Landmark.onSide(Landmark.LEFT_HIP, side));
      double down = hip.y() - heel;
      double across = body.share(.012);
      double z = side.sign() * (body.metres(Measure.HIP_SPACING) + across);
      double x = hip.x() + LimbSpan.along(body.legM(StartPositions.STRAIGHT), down, across);
      Rotation foot =
          Rotation.about(Vec3.FORWARDS, side.sign() * 10)
              .then(Rotation.aboutZ(StartPositions.TOES_UP));
      stance = stance.planting(side, new Plant(new Vec3(x, heel, z), foot, Vec3.UP));
    }
    return stance;
  }

  /**
   * The feet stand where the knees get the wanted bend, or the heels the wanted distance.
   *
   * @param assumptions to which is added what was taken for granted
   */
  Stance crook(List<String> assumptions) {
    Stance stance = onBack();
    double ankleY = body.metres(Measure.ANKLE_HEIGHT);
    double spread = body.feetFromMiddleM();
    Vec3 hip = body.placed(stance).at(Landmark.RIGHT_HIP);
    double ankleX =
        setUp.heelsFromBottomM().isPresent()
            ? byHeels(hip, setUp.heelsFromBottomM().getAsDouble(), assumptions)
            : byKnees(hip, hip.y() - ankleY, spread, assumptions);
    for (Side side : Side.values()) {
      Vec3 ankle = new Vec3(ankleX, ankleY, side.sign() * spread);
      Rotation foot = Rotation.aboutY(-side.sign() * 4);
      stance = stance.planting(side, new Plant(ankle, foot, Vec3.UP));
    }
    return stance;
  }

  private double byHeels(Vec3 hip, double heelsFromBottomM, List<String> assumptions) {
    assumptions.add(
        "the distance of the heels is taken from the fold below the buttocks to the back of the"
            + " heel");
    double bottom = hip.x() + body.share(.055);
    return bottom + heelsFromBottomM + body.share(.030);
  }

  private double byKnees(Vec3 hip, double down, double spread, List<String> assumptions) {
    double flexion = setUp.kneeFlexion().orElse(USUAL_KNEE_FLEXION);
    if (setUp.kneeFlexion().isEmpty()) {
      assumptions.add(
          "the set-up gives no angle of the knees: they are drawn bent to "
              + Math.round(flexion)
              + " degrees");
    }
    double across = spread - body.metres(Measure.HIP_SPACING);
    return hip.x() + LimbSpan.along(body.legM(flexion), down, across);
  }

  private Stance onBack() {
    boolean pillow = setUp.says(BodyPart.HEAD, "pillow", "cushion", "support");
    Stance lying = StartingBody.turned(ON_BACK, Rest.TRUNK_DOWN);
    Stance headed = pillow ? StartingBody.neck(lying, 16, 0) : StartingBody.neck(lying, -7, 17);
    return StartingBody.hands(headed, HandPlaces.AT_SIDES_LYING);
  }

  /** Flat on the front, toes pointed. */
  Stance prone() {
    boolean forearms = setUp.says(BodyPart.FOREARMS, "flat", "beside", "surface", "floor");
    return StartingBody.hands(
        onFront(), forearms ? HandPlaces.FOREARMS_DOWN : HandPlaces.AT_SIDES_LYING);
  }

  /** On the front, the chest carried by the forearms. */
  Stance proneOnElbows() {
    return Bending.trunk(StartingBody.hands(onFront(), HandPlaces.FOREARMS_DOWN), -20);
  }

  private static Stance onFront() {
    Stance stance = StartingBody.turned(ON_FRONT, Rest.PELVIS_DOWN);
    for (Side side : Side.values()) {
      stance = StartingBody.leg(stance, side, new Angles(0, 4, 4), StartPositions.STRAIGHT, -66);
    }
    return StartingBody.neck(stance, -8, -6);
  }

  /** On the left side; the lower leg is a little more bent, and the upper one lies on it. */
  Stance onSide() {
    double knees = setUp.kneeFlexion().orElse(80);
    double hips = setUp.hipFlexion().orElse(50);
    boolean straight =
        setUp.says(BodyPart.LEGS, "straight") || setUp.says(BodyPart.LEG, "straight");
    Stance stance =
        StartingBody.turned(ON_LEFT_SIDE, Rest.TRUNK_DOWN)
            .with(Joint.LOWER_NECK, new Angles(6, -8, 0));
    stance = StartingBody.leg(stance, Side.LEFT, new Angles(hips, 3, 0), knees, -10);
    stance =
        StartingBody.leg(
            stance,
            Side.RIGHT,
            new Angles(straight ? 0 : hips, -2, 0),
            straight ? StartPositions.STRAIGHT : knees,
            -10);
    return oneOnTheOther(stance, straight)
        .placing(Side.LEFT, HandPlaces.UNDER_HEAD)
        .placing(Side.RIGHT, HandPlaces.BEFORE_CHEST);
  }

  /** The lower foot on the surface; the upper one on it, unless its leg is straight. */
  private Stance oneOnTheOther(Stance stance, boolean straight) {
    PlacedBody settled = body.placed(stance);
    Vec3 lower = settled.at(Landmark.LEFT_ANKLE);
    double radius = body.metres(Measure.ANKLE_RADIUS);
    Vec3 down = new Vec3(lower.x(), radius, lower.z());
    Vec3 knees = settled.frame(Segment.PELVIS).rotation().x();
    Stance lying = stance.planting(Side.LEFT, new Plant(down, null, knees));
    Vec3 above = down.plus(0, 2.15 * radius, 0);
    return straight ? lying : lying.planting(Side.RIGHT, new Plant(above, null, knees));
  }
}
