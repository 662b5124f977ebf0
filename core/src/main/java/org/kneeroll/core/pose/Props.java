package org.kneeroll.core.pose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kneeroll.core.body.Anthropometry;
import org.kneeroll.core.body.Flesh;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Segment;
import org.kneeroll.core.body.Side;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** Puts the things of a picture where the body needs them. */
final class Props {

  private Props() {}

  /**
   * The height of a chair's seat for a body, in metres: the feet of a sitting person stand flat.
   */
  static double seatHeightM(Anthropometry size) {
    return size.share(.245);
  }

  /** The height of a table for a hand to lean on, in metres. */
  static double tableHeightM(Anthropometry size) {
    return size.share(.44);
  }

  /**
   * The things, placed for a body.
   *
   * @param working the side that works: a table stands before the other hand
   */
  static List<Prop> placed(Set<PropKind> kinds, PlacedBody body, Side working) {
    List<Prop> props = new ArrayList<>();
    Set<PropKind> ordered = EnumSet.noneOf(PropKind.class);
    ordered.addAll(kinds);
    for (PropKind kind : ordered) {
      props.add(placed(kind, body, working));
    }
    return props;
  }

  private static Prop placed(PropKind kind, PlacedBody body, Side working) {
    Anthropometry size = body.anthropometry();
    Vec3 pelvis = body.at(Landmark.PELVIS);
    return switch (kind) {
      case PILLOW -> pillow(body);
      case ROLLED_TOWEL -> underSacrum(kind, body, new Vec3(.075, .36, .075));
      case BALL -> underSacrum(kind, body, new Vec3(.075, .075, .075));
      case CHAIR ->
          new Prop(
              kind,
              Frame.ROOM.moved(new Vec3(pelvis.x() + .06, 0, pelvis.z())),
              new Vec3(.44, seatHeightM(size), .44));
      case TABLE -> {
        double height = tableHeightM(size);
        Vec3 hand = body.at(Landmark.onSide(Landmark.LEFT_HAND, working.other()));
        yield new Prop(
            kind,
            Frame.ROOM.moved(new Vec3(hand.x() + .12, height / 2, hand.z())),
            new Vec3(.50, height, .60));
      }
      case WALL ->
          new Prop(
              kind,
              Frame.ROOM.moved(new Vec3(pelvis.x() - size.share(.085), 1.0, 0)),
              new Vec3(.02, 2.0, 1.2));
      case BAND -> {
        Vec3 left = body.at(Landmark.LEFT_HAND);
        Vec3 right = body.at(Landmark.RIGHT_HAND);
        yield new Prop(
            kind,
            new Frame(left.towards(right, .5), Rotation.facing(right.minus(left), Vec3.UP)),
            new Vec3(.004, left.distanceTo(right), .05));
      }
    };
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
