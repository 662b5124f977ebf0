package org.kneeroll.core.pose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Anthropometry;
import org.kneeroll.core.body.Flesh;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.pose.stance.Furniture;
import org.kneeroll.core.pose.start.SetUp;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** Puts the things of a picture where the body needs them. */
final class Props {

  private Props() {}

  /** Puts things about a body that does an exercise. */
  static List<Prop> placed(Set<PropKind> kinds, Scene scene) {
    List<Prop> props = new ArrayList<>();
    Set<PropKind> ordered = EnumSet.noneOf(PropKind.class);
    ordered.addAll(kinds);
    for (PropKind kind : ordered) {
      props.add(placed(kind, scene));
    }
    return props;
  }

  /**
   * What decides where things are.
   *
   * @param body where the movement begins
   * @param shown as the picture shows it
   * @param pose what it says
   * @param setUp what the exercise says of the start position
   * @param position of the body
   * @param hands where they are; null for the usual place
   * @param beside whether one hand holds on to something beside the body
   * @param working the side that works
   */
  record Scene(
      PlacedBody body,
      PlacedBody shown,
      Pose pose,
      SetUp setUp,
      Position position,
      @Nullable Hands hands,
      boolean beside,
      Side working) {

    boolean does(MovementVerb verb) {
      return pose.moves().contains(verb);
    }

    /** The hand that holds on: the one of the side that does not work. */
    Vec3 holdingHand() {
      return body.at(Landmark.onSide(Landmark.LEFT_HAND, working.other()));
    }
  }

  private static Prop placed(PropKind kind, Scene scene) {
    PlacedBody body = scene.body();
    Anthropometry size = body.anthropometry();
    return switch (kind) {
      case PILLOW -> pillow(body);
      case ROLLED_TOWEL ->
          Things.underKnee(scene.pose(), scene.setUp())
              ? underKnee(body, scene.working())
              : underSacrum(kind, body, new Vec3(.08, .44, .08));
      case BALL ->
          Things.betweenKnees(scene.pose(), scene.setUp())
              ? betweenKnees(scene.shown())
              : underSacrum(kind, body, new Vec3(.075, .075, .075));
      case CHAIR -> chair(scene);
      case TABLE -> {
        Vec3 hand = scene.holdingHand();
        double height = hand.y() - size.share(.014);
        double besideBody = hand.z() + StrictMath.signum(hand.z()) * .24;
        double middle = scene.beside() ? besideBody : 0;
        boolean one = scene.does(MovementVerb.SWING_ARM);
        yield new Prop(
            kind,
            Frame.ROOM.moved(new Vec3(hand.x() + .12, 0, one ? hand.z() : middle)),
            new Vec3(.50, height, .60));
      }
      case WALL -> wall(scene);
      case STEP -> {
        Vec3 foot = body.at(Landmark.onSide(Landmark.LEFT_ANKLE, scene.working()));
        double height = Furniture.stepHeightM(size);
        yield new Prop(
            kind, Frame.ROOM.moved(new Vec3(foot.x() + .09, 0, 0)), new Vec3(.34, height, .46));
      }
      case BAND -> band(scene);
    };
  }

  private static Prop chair(Scene scene) {
    PlacedBody body = scene.body();
    Vec3 size = new Vec3(.44, Furniture.seatHeightM(body.anthropometry()), .44);
    if (scene.hands() == Hands.ON_CHAIR) {
      Vec3 hand = scene.holdingHand();
      double middle = scene.beside() ? hand.z() : 0;
      return new Prop(PropKind.CHAIR, Frame.ROOM.moved(new Vec3(hand.x() + .27, 0, middle)), size);
    }
    Vec3 pelvis = body.at(Landmark.PELVIS);
    // seen from behind, the back of a chair would hide the shoulder blades: a box to sit on
    PropKind kind =
        scene.does(MovementVerb.SQUEEZE_SHOULDER_BLADES) ? PropKind.STEP : PropKind.CHAIR;
    return new Prop(kind, Frame.ROOM.moved(new Vec3(pelvis.x() + .06, 0, pelvis.z())), size);
  }

  /** Before the palms where they lie on it, otherwise behind the back. */
  private static Prop wall(Scene scene) {
    PlacedBody body = scene.body();
    double least = body.anthropometry().share(1.08);
    Vec3 size = new Vec3(.02, least, .9);
    if (scene.hands() == Hands.ON_WALL) {
      double x = body.at(Landmark.LEFT_HAND).x() + body.anthropometry().share(.005);
      Rotation facing = new Rotation(Vec3.FORWARDS.negated(), Vec3.UP, Vec3.RIGHT.negated());
      Vec3 aboveHands =
          new Vec3(size.x(), StrictMath.max(least, topOfHands(scene.shown())), size.z());
      return new Prop(PropKind.WALL, new Frame(new Vec3(x, 0, 0), facing), aboveHands);
    }
    double x = body.at(Landmark.PELVIS).x() - body.anthropometry().share(.085);
    return new Prop(PropKind.WALL, Frame.ROOM.moved(new Vec3(x, 0, 0)), size);
  }

  /** As high as the fingertips of hands that point upwards, in metres, and a little more. */
  private static double topOfHands(PlacedBody body) {
    double wrist =
        StrictMath.max(body.at(Landmark.LEFT_HAND).y(), body.at(Landmark.RIGHT_HAND).y());
    return wrist + body.anthropometry().share(.14);
  }

  /** Round the thighs of legs that open, from the hands forwards where they pull, else between. */
  private static Prop band(Scene scene) {
    PlacedBody body = scene.shown();
    double h = body.anthropometry().statureM();
    if (scene.does(MovementVerb.PULL_ELBOWS_BACK)) {
      Vec3 hands = body.at(Landmark.LEFT_HAND).towards(body.at(Landmark.RIGHT_HAND), .5);
      Vec3 start =
          scene.body().at(Landmark.LEFT_HAND).towards(scene.body().at(Landmark.RIGHT_HAND), .5);
      return stretched(hands, new Vec3(start.x() + .16 * h, hands.y(), hands.z()));
    }
    boolean legs =
        scene.position() == Position.SIDE_LYING
            || scene.does(MovementVerb.OPEN_KNEES)
            || scene.does(MovementVerb.LIFT_BOTTOM);
    if (legs) {
      Vec3 left = body.frame(Segment.LEFT_THIGH).at(.036 * h, -.20 * h, 0);
      Vec3 right = body.frame(Segment.RIGHT_THIGH).at(.036 * h, -.20 * h, 0);
      return stretched(left, right);
    }
    return stretched(body.at(Landmark.LEFT_HAND), body.at(Landmark.RIGHT_HAND));
  }

  private static Prop stretched(Vec3 from, Vec3 to) {
    return new Prop(
        PropKind.BAND,
        new Frame(from.towards(to, .5), Rotation.facing(to.minus(from), Vec3.UP)),
        new Vec3(.004, from.distanceTo(to), .05));
  }

  /** On the surface below the hollow of the knee. */
  private static Prop underKnee(PlacedBody body, Side side) {
    Vec3 knee = body.at(Landmark.onSide(Landmark.LEFT_KNEE, side));
    double thick =
        StrictMath.max(.04, knee.y() - body.anthropometry().metres(Measure.KNEE_RADIUS) * .92);
    Rotation across = new Rotation(Vec3.FORWARDS, Vec3.RIGHT, Vec3.UP.negated());
    return new Prop(
        PropKind.ROLLED_TOWEL,
        new Frame(new Vec3(knee.x(), thick / 2, knee.z()), across),
        new Vec3(thick, .26, thick));
  }

  /** As wide as the gap between the knees; it gives way where they press. */
  private static Prop betweenKnees(PlacedBody body) {
    Vec3 left = body.at(Landmark.LEFT_KNEE);
    Vec3 right = body.at(Landmark.RIGHT_KNEE);
    double radius = body.anthropometry().metres(Measure.KNEE_RADIUS);
    double gap = StrictMath.max(.06, left.distanceTo(right) - 1.8 * radius);
    double high = StrictMath.max(gap, .16);
    Vec3 thighs =
        body.at(Landmark.LEFT_HIP)
            .towards(body.at(Landmark.RIGHT_HIP), .5)
            .minus(left.towards(right, .5))
            .unitOr(Vec3.FORWARDS);
    Vec3 middle = left.towards(right, .5).plus(thighs.times(.03));
    return new Prop(PropKind.BALL, Frame.ROOM.moved(middle), new Vec3(high, high, gap));
  }

  /** Between the surface and the lowest part of the head. */
  private static Prop pillow(PlacedBody body) {
    double top = Flesh.lowest(body, Flesh.of(body.anthropometry()), Set.of(Segment.HEAD));
    Vec3 head = body.frame(Segment.HEAD).origin();
    double height = StrictMath.max(.04, top + .012);
    return new Prop(
        PropKind.PILLOW,
        Frame.ROOM.moved(new Vec3(head.x() - .04, height / 2, head.z())),
        new Vec3(.36, height, .52));
  }

  /** Below the bony bumps at the back of the pelvis. */
  private static Prop underSacrum(PropKind kind, PlacedBody body, Vec3 size) {
    Vec3 sacrum = body.frame(Segment.PELVIS).at(0, body.anthropometry().share(.020), 0);
    Rotation across = new Rotation(Vec3.FORWARDS, Vec3.RIGHT, Vec3.UP.negated());
    return new Prop(kind, new Frame(new Vec3(sacrum.x(), size.x() / 2, sacrum.z()), across), size);
  }
}
