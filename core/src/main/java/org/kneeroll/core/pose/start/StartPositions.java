package org.kneeroll.core.pose.start;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Joint;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.body.Segment;
import org.kneeroll.core.body.Side;
import org.kneeroll.core.body.Skeleton;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.FormLimit;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.pose.hands.HandPlaces;
import org.kneeroll.core.pose.stance.Bending;
import org.kneeroll.core.pose.stance.Furniture;
import org.kneeroll.core.pose.stance.HandGoal;
import org.kneeroll.core.pose.stance.Plant;
import org.kneeroll.core.pose.stance.Rest;
import org.kneeroll.core.pose.stance.Settling;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** The start positions: how the body lies, sits, kneels or stands before anything moves. */
public final class StartPositions {

  /** On the back, head at negative x. */
  public static final Rotation ON_BACK = new Rotation(Vec3.UP, Vec3.FORWARDS.negated(), Vec3.RIGHT);

  /** On the front, head at negative x. */
  public static final Rotation ON_FRONT =
      new Rotation(Vec3.UP.negated(), Vec3.FORWARDS.negated(), Vec3.RIGHT.negated());

  /** On the left side, head at negative x. */
  public static final Rotation ON_SIDE =
      new Rotation(Vec3.RIGHT.negated(), Vec3.FORWARDS.negated(), Vec3.UP);

  /** The knee flexion of crook-lying where the set-up gives none, in degrees. */
  public static final double USUAL_KNEE_FLEXION = 90;

  /** The knee flexion of a straight leg, in degrees: nobody stands or lies at exactly 0. */
  public static final double STRAIGHT = 3;

  /** How far the toes of a resting foot point up while the leg lies, in degrees. */
  public static final double TOES_UP = 72;

  private final Settling settling;
  private final Skeleton skeleton;
  private final SetUp setUp;
  private final List<FormLimit> keep;
  private final Side working;
  private final List<String> assumptions;

  /**
   * The start positions of one exercise.
   *
   * @param keep what the movement keeps
   * @param working the side that works: it kneels, or stands behind
   * @param assumptions to which is added what was taken for granted
   */
  public StartPositions(
      Settling settling,
      SetUp setUp,
      List<FormLimit> keep,
      Side working,
      List<String> assumptions) {
    this.settling = settling;
    this.skeleton = settling.skeleton();
    this.setUp = setUp;
    this.keep = List.copyOf(keep);
    this.working = working;
    this.assumptions = assumptions;
  }

  /** What carries a body in a position whose legs go where terms bring them. */
  public static Rest carrying(Position position) {
    return position.isOnFeet() ? Rest.FEET_DOWN : Rest.KNEES_DOWN;
  }

  public Stance of(Position position) {
    return switch (position) {
      case CROOK_LYING -> crookLying();
      case SUPINE -> supine();
      case PRONE -> prone(0);
      case PRONE_ON_ELBOWS -> prone(20);
      case SIDE_LYING -> sideLying();
      case SITTING -> sitting();
      case LONG_SITTING -> longSitting();
      case STANDING, ANY -> standing();
      case HALF_KNEELING -> halfKneeling();
      case KNEELING -> kneeling();
      case FOUR_POINT_KNEELING -> fourPointKneeling();
    };
  }

  private Stance lying(Rotation root, Rest rest) {
    return new Stance(Posture.NEUTRAL.at(new Frame(Vec3.ZERO, root)), rest, Map.of(), Map.of());
  }

  private Stance onBack() {
    boolean pillow = setUp.says(BodyPart.HEAD, "pillow", "cushion", "support");
    return arms(lying(ON_BACK, Rest.TRUNK_DOWN), HandPlaces.AT_SIDES_LYING)
        .with(Joint.LOWER_NECK, Angles.flexion(pillow ? 16 : -7))
        .with(Joint.UPPER_NECK, Angles.flexion(pillow ? 0 : 17));
  }

  /** Legs straight, heels on the surface. */
  private Stance supine() {
    Stance stance = onBack();
    PlacedBody body = settling.place(settling.settle(stance).posture());
    double heel = share(.039);
    for (Side side : Side.values()) {
      Vec3 hip = body.at(Landmark.onSide(Landmark.LEFT_HIP, side));
      double reach = reach(STRAIGHT);
      double down = hip.y() - heel;
      double z = side.sign() * (metres(Measure.HIP_SPACING) + share(.012));
      double across = share(.012);
      double x = hip.x() + root(reach * reach - down * down - across * across);
      Rotation foot =
          Rotation.about(Vec3.FORWARDS, side.sign() * 10).then(Rotation.aboutZ(TOES_UP));
      stance = stance.planting(side, new Plant(new Vec3(x, heel, z), foot, Vec3.UP));
    }
    return stance;
  }

  /** The feet stand where the knees get the wanted bend, or the heels the wanted distance. */
  public Stance crookLying() {
    Stance stance = onBack();
    PlacedBody body = settling.place(settling.settle(stance).posture());
    double spread = feetSpread();
    double ankleY = metres(Measure.ANKLE_HEIGHT);
    Vec3 hip = body.at(Landmark.RIGHT_HIP);
    double ankleX;
    if (setUp.heelsFromBottomM().isPresent()) {
      double bottom = hip.x() + share(.055);
      ankleX = bottom + setUp.heelsFromBottomM().getAsDouble() + share(.030);
      assumptions.add(
          "the distance of the heels is taken from the fold below the buttocks to the back of the"
              + " heel");
    } else {
      double flexion = setUp.kneeFlexion().orElse(USUAL_KNEE_FLEXION);
      if (setUp.kneeFlexion().isEmpty()) {
        assumptions.add(
            "the set-up gives no angle of the knees: they are drawn bent to "
                + Math.round(flexion)
                + " degrees");
      }
      double reach = reach(flexion);
      double across = spread - metres(Measure.HIP_SPACING);
      double down = hip.y() - ankleY;
      ankleX = hip.x() + root(reach * reach - down * down - across * across);
    }
    for (Side side : Side.values()) {
      Vec3 ankle = new Vec3(ankleX, ankleY, side.sign() * spread);
      Rotation foot = Rotation.aboutY(-side.sign() * 4);
      stance = stance.planting(side, new Plant(ankle, foot, Vec3.UP));
    }
    return stance;
  }

  private double feetSpread() {
    boolean closed =
        keep.contains(FormLimit.KNEES_TOGETHER) && setUp.words(BodyPart.FEET).isEmpty();
    if (closed || setUp.says(BodyPart.FEET, "together")) {
      return share(.029);
    }
    if (setUp.says(BodyPart.FEET, "hip")) {
      return metres(Measure.HIP_SPACING) + share(.008);
    }
    return setUp.says(BodyPart.FEET, "shoulder")
        ? metres(Measure.SHOULDER_SPACING) - share(.015)
        : metres(Measure.HIP_SPACING);
  }

  private Stance prone(double onElbows) {
    Stance stance = lying(ON_FRONT, Rest.PELVIS_DOWN);
    for (Side side : Side.values()) {
      stance =
          stance
              .with(Joint.onSide(Joint.LEFT_HIP, side), new Angles(0, 4, 4))
              .with(Joint.onSide(Joint.LEFT_KNEE, side), Angles.flexion(STRAIGHT))
              .with(Joint.onSide(Joint.LEFT_ANKLE, side), Angles.flexion(-66));
    }
    stance =
        stance
            .with(Joint.LOWER_NECK, Angles.flexion(-8))
            .with(Joint.UPPER_NECK, Angles.flexion(-6));
    boolean forearms =
        onElbows > 0 || setUp.says(BodyPart.FOREARMS, "flat", "beside", "surface", "floor");
    Stance placed = arms(stance, forearms ? HandPlaces.FOREARMS_DOWN : HandPlaces.AT_SIDES_LYING);
    return onElbows > 0 ? Bending.trunk(placed, -onElbows) : placed;
  }

  /** The lower leg is a little more bent, and the upper one lies on it. */
  private Stance sideLying() {
    double knees = setUp.kneeFlexion().orElse(80);
    double hips = setUp.hipFlexion().orElse(50);
    boolean straight =
        setUp.says(BodyPart.LEGS, "straight") || setUp.says(BodyPart.LEG, "straight");
    Stance stance = lying(ON_SIDE, Rest.TRUNK_DOWN).with(Joint.LOWER_NECK, new Angles(6, -8, 0));
    for (Side side : Side.values()) {
      boolean lower = side == Side.LEFT;
      stance =
          stance
              .with(
                  Joint.onSide(Joint.LEFT_HIP, side),
                  new Angles(straight && !lower ? 0 : hips, lower ? 3 : -2, 0))
              .with(
                  Joint.onSide(Joint.LEFT_KNEE, side),
                  Angles.flexion(straight && !lower ? STRAIGHT : knees))
              .with(Joint.onSide(Joint.LEFT_ANKLE, side), Angles.flexion(-10));
    }
    return oneOnTheOther(stance, straight)
        .placing(Side.LEFT, HandPlaces.UNDER_HEAD)
        .placing(Side.RIGHT, HandPlaces.BEFORE_CHEST);
  }

  /** The lower foot on the surface; the upper one on it, unless its leg is straight. */
  private Stance oneOnTheOther(Stance stance, boolean straight) {
    PlacedBody body = settling.place(settling.settle(stance).posture());
    Vec3 lower = body.at(Landmark.LEFT_ANKLE);
    double radius = metres(Measure.ANKLE_RADIUS);
    Vec3 down = new Vec3(lower.x(), radius, lower.z());
    Vec3 knees = body.frame(Segment.PELVIS).rotation().x();
    Stance lying = stance.planting(Side.LEFT, new Plant(down, null, knees));
    Vec3 above = down.plus(0, 2.15 * radius, 0);
    return straight ? lying : lying.planting(Side.RIGHT, new Plant(above, null, knees));
  }

  private Stance sitting() {
    double seat = Furniture.seatHeightM(skeleton.anthropometry());
    Stance stance =
        new Stance(Posture.NEUTRAL, Rest.onSeat(seat), Map.of(), Map.of())
            .with(Joint.LOWER_BACK, Angles.flexion(4))
            .with(Joint.UPPER_BACK, Angles.flexion(-4));
    PlacedBody body = settling.place(settling.settle(stance).posture());
    double flexion = setUp.kneeFlexion().orElse(88);
    for (Side side : Side.values()) {
      Vec3 hip = body.at(Landmark.onSide(Landmark.LEFT_HIP, side));
      double reach = reach(flexion);
      double down = hip.y() - metres(Measure.ANKLE_HEIGHT);
      double x = hip.x() + root(reach * reach - down * down);
      Vec3 ankle = new Vec3(x, metres(Measure.ANKLE_HEIGHT), side.sign() * share(.062));
      stance =
          stance.planting(
              side, new Plant(ankle, Rotation.aboutY(-side.sign() * 6), new Vec3(1, .7, 0)));
    }
    return arms(stance, HandPlaces.ON_THIGHS);
  }

  private Stance longSitting() {
    Stance stance =
        new Stance(Posture.NEUTRAL, Rest.onSeat(0), Map.of(), Map.of())
            .with(Joint.LOWER_BACK, Angles.flexion(8));
    for (Side side : Side.values()) {
      stance =
          stance
              .with(Joint.onSide(Joint.LEFT_HIP, side), new Angles(90, 4, 6))
              .with(Joint.onSide(Joint.LEFT_KNEE, side), Angles.flexion(STRAIGHT))
              .with(Joint.onSide(Joint.LEFT_ANKLE, side), Angles.flexion(-8));
    }
    return arms(heelsDown(stance), HandPlaces.ON_THIGHS);
  }

  /** The heels stay on the surface when the pelvis tips. */
  private Stance heelsDown(Stance stance) {
    PlacedBody body = settling.place(settling.settle(stance).posture());
    Stance lying = stance;
    for (Side side : Side.values()) {
      Vec3 ankle = body.at(Landmark.onSide(Landmark.LEFT_ANKLE, side));
      Vec3 down = new Vec3(ankle.x(), share(.039), ankle.z());
      Rotation foot = body.frame(Segment.onSide(Segment.LEFT_FOOT, side)).rotation();
      lying = lying.planting(side, new Plant(down, foot, Vec3.UP.plus(0, 0, side.sign() * .3)));
    }
    return lying;
  }

  public Stance standing() {
    boolean heelToToe = setUp.says(BodyPart.FEET, "heel to toe", "heel-to-toe", "tandem");
    boolean stride = setUp.says(BodyPart.FEET, "in front", "behind", "apart from front to back");
    if (heelToToe || stride) {
      return heelToToe
          ? oneFootBehind(share(.1475), share(.004))
          : oneFootBehind(share(.36), share(.055));
    }
    return onFeet(setUp.placements().containsKey(BodyPart.FEET) ? feetSpread() : share(.060));
  }

  private Stance onFeet(double spread) {
    Stance stance = uprightOver(0, spread);
    for (Side side : Side.values()) {
      Vec3 ankle = new Vec3(0, metres(Measure.ANKLE_HEIGHT), side.sign() * spread);
      stance =
          stance.planting(side, new Plant(ankle, Rotation.aboutY(-side.sign() * 7), Vec3.FORWARDS));
    }
    return hangingArms(stance);
  }

  /** One foot before the other; the one that works stands behind. */
  public Stance oneFootBehind(double alongM, double spread) {
    Stance stance = uprightOver(alongM / 2, spread);
    for (Side side : Side.values()) {
      double x = (side == working ? -.5 : .5) * alongM;
      Vec3 ankle = new Vec3(x, metres(Measure.ANKLE_HEIGHT), side.sign() * spread);
      stance = stance.planting(side, new Plant(ankle, Rotation.NONE, Vec3.FORWARDS));
    }
    return hangingArms(stance);
  }

  /** Upright over both feet, each so far before or behind and beside the middle. */
  private Stance uprightOver(double along, double spread) {
    double across = spread - metres(Measure.HIP_SPACING);
    double reach = reach(STRAIGHT);
    double hip =
        metres(Measure.ANKLE_HEIGHT) + root(reach * reach - across * across - along * along);
    return new Stance(
        Posture.NEUTRAL.at(new Frame(new Vec3(0, hip, 0), Rotation.NONE)),
        null,
        Map.of(),
        Map.of());
  }

  private Stance kneeling() {
    Stance stance = lying(Rotation.NONE, Rest.KNEES_DOWN);
    for (Side side : Side.values()) {
      stance = kneelingLeg(stance, side, 0, 90);
    }
    return hangingArms(onKnees(stance, Side.values()));
  }

  /** The shins of a settled stance stay where they are, whatever the pelvis does. */
  private Stance onKnees(Stance stance, Side... sides) {
    PlacedBody body = settling.place(settling.settle(stance).posture());
    Stance kneeling = stance.with(body.posture()).resting(null);
    for (Side side : sides) {
      Vec3 hip = body.at(Landmark.onSide(Landmark.LEFT_HIP, side));
      Vec3 knee = body.at(Landmark.onSide(Landmark.LEFT_KNEE, side));
      Vec3 ankle = body.at(Landmark.onSide(Landmark.LEFT_ANKLE, side));
      Vec3 pointing = knee.minus(hip.towards(ankle, .5));
      kneeling = kneeling.planting(side, new Plant(ankle, null, pointing));
    }
    return kneeling;
  }

  private Stance halfKneeling() {
    Side front = working.other();
    Segment shin = Segment.onSide(Segment.LEFT_SHANK, working);
    Stance stance =
        kneelingLeg(
                kneelingLeg(lying(Rotation.NONE, Rest.KNEES_DOWN), working, 0, 90), front, 90, 90)
            .with(Joint.onSide(Joint.LEFT_ANKLE, front), Angles.NEUTRAL)
            .resting(new Rest(Set.of(shin), 0, Landmark.PELVIS, Vec3.ZERO));
    stance = onKnees(stance, working);
    PlacedBody body = settling.place(stance.posture());
    Vec3 ankle =
        new Vec3(
            body.at(Landmark.onSide(Landmark.LEFT_KNEE, front)).x() - share(.005),
            metres(Measure.ANKLE_HEIGHT),
            front.sign() * share(.060));
    return hangingArms(stance.planting(front, new Plant(ankle, Rotation.NONE, new Vec3(1, 1, 0))));
  }

  private Stance fourPointKneeling() {
    double arm = metres(Measure.UPPER_ARM) + metres(Measure.FOREARM);
    double hipHeight = metres(Measure.THIGH) + metres(Measure.KNEE_RADIUS) * 0.92;
    double shoulder = arm * 0.985 + share(.016);
    double trunk =
        metres(Measure.SACRUM_HEIGHT)
            + metres(Measure.LUMBAR_SPINE)
            + metres(Measure.SHOULDER_HEIGHT);
    double pitch = StrictMath.toDegrees(StrictMath.asin((shoulder - hipHeight) / trunk));
    Rotation root = Rotation.about(Vec3.RIGHT, -pitch).then(ON_FRONT);
    Stance stance = lying(root, Rest.KNEES_DOWN);
    for (Side side : Side.values()) {
      stance = kneelingLeg(stance, side, 90 - pitch, 90);
    }
    stance =
        stance
            .with(Joint.LOWER_NECK, Angles.flexion(-4))
            .with(Joint.UPPER_NECK, Angles.flexion(-4));
    return arms(onKnees(stance, Side.values()), HandPlaces.ON_FLOOR);
  }

  private static Stance kneelingLeg(Stance stance, Side side, double hip, double knee) {
    return stance
        .with(Joint.onSide(Joint.LEFT_HIP, side), new Angles(hip, 2, 0))
        .with(Joint.onSide(Joint.LEFT_KNEE, side), Angles.flexion(knee))
        .with(Joint.onSide(Joint.LEFT_ANKLE, side), Angles.flexion(-72));
  }

  private static Stance arms(Stance stance, HandGoal goal) {
    return stance.placing(Side.LEFT, goal).placing(Side.RIGHT, goal);
  }

  /** Arms that hang beside the body. */
  public static Stance hangingArms(Stance stance) {
    Stance hanging = stance;
    for (Side side : Side.values()) {
      hanging =
          hanging
              .freeing(side)
              .with(Joint.onSide(Joint.LEFT_SHOULDER, side), new Angles(2, 9, 0))
              .with(Joint.onSide(Joint.LEFT_ELBOW, side), new Angles(14, 0, 10))
              .with(Joint.onSide(Joint.LEFT_WRIST, side), Angles.flexion(4));
    }
    return hanging;
  }

  /** The distance from hip to ankle at a knee flexion in degrees. */
  private double reach(double kneeFlexion) {
    double thigh = metres(Measure.THIGH);
    double shank = metres(Measure.SHANK);
    double cosine = StrictMath.cos(StrictMath.toRadians(kneeFlexion));
    return root(thigh * thigh + shank * shank + 2 * thigh * shank * cosine);
  }

  private static double root(double square) {
    return StrictMath.sqrt(StrictMath.max(0, square));
  }

  private double share(double ofStature) {
    return skeleton.anthropometry().share(ofStature);
  }

  private double metres(Measure measure) {
    return skeleton.anthropometry().metres(measure);
  }
}
