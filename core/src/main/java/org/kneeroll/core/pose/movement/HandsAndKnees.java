package org.kneeroll.core.pose.movement;

import java.util.EnumSet;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.body.Skeleton;
import org.kneeroll.core.pose.stance.Bending;
import org.kneeroll.core.pose.stance.HandGoal;
import org.kneeroll.core.pose.stance.HandTarget;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** A body on hands and knees, where a bend of the back has to leave both on the ground. */
public final class HandsAndKnees {

  private HandsAndKnees() {}

  /**
   * Tilts the pelvis until the shoulders are as high above the hands as before the back bent.
   *
   * <p>A stance whose back is as before, or whose pelvis something else has moved, stays as it is.
   */
  public static Stance levelled(Stance stance, PlacedBody before) {
    Posture posture = stance.posture();
    boolean bent =
        !posture.angles(Joint.LOWER_BACK).equals(before.posture().angles(Joint.LOWER_BACK))
            || !posture.angles(Joint.UPPER_BACK).equals(before.posture().angles(Joint.UPPER_BACK));
    if (!bent || !posture.root().equals(before.posture().root())) {
      return stance;
    }
    Skeleton skeleton = new Skeleton(before.anthropometry());
    double wanted = before.at(Landmark.BOTH_SHOULDERS).y();
    double low = -60;
    double high = 60;
    for (int i = 0; i < 40; i++) {
      double middle = (low + high) / 2;
      double height = skeleton.place(tilted(posture, middle)).at(Landmark.BOTH_SHOULDERS).y();
      if (height < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return stance.with(tilted(posture, (low + high) / 2));
  }

  /** The pelvis of a body whose head points to x tilted upwards at that end. */
  private static Posture tilted(Posture posture, double degrees) {
    Frame root = posture.root();
    double headwards = root.rotation().y().x() < 0 ? -degrees : degrees;
    return posture.at(new Frame(root.origin(), Rotation.aboutZ(headwards).then(root.rotation())));
  }

  /** The hips go back about the knees, and the trunk sinks between the arms. */
  public static Mover sitBack() {
    return Mover.out(
            58,
            68,
            Landmark.PELVIS,
            EnumSet.range(Segment.PELVIS, Segment.RIGHT_SHANK),
            (stance, body, degrees) -> {
              double share = degrees / 58;
              Vec3 knee = body.at(Landmark.LEFT_KNEE).towards(body.at(Landmark.RIGHT_KNEE), .5);
              Frame root = stance.posture().root();
              double back = root.rotation().y().x() < 0 ? -1 : 1;
              Vec3 thigh = root.origin().minus(knee);
              Vec3 hip = knee.plus(Rotation.aboutZ(back * degrees).apply(thigh));
              Stance bent = Bending.trunk(stance, 34 * share);
              bent = Bending.neck(bent, Axis.FLEXION, 6 * share);
              double start = body.at(Landmark.BOTH_SHOULDERS).y();
              double low = body.anthropometry().share(.142);
              double wanted = start + (low - start) * share;
              Posture moved = bent.posture().at(new Frame(hip, root.rotation()));
              return bent.with(lowered(moved, body, wanted, trunkLength(body)));
            })
        .assuming(
            "the back rounds by 34 degrees on the way to the heels",
            Bending.TRUNK_SHARED,
            Bending.NECK_SHARED);
  }

  /** The chest turns and sinks, and the back of the hand slides under it to the other side. */
  public static Mover reachThrough(Side side) {
    return Mover.out(
            35,
            50,
            Landmark.onSide(Landmark.LEFT_SHOULDER, side),
            EnumSet.range(Segment.LUMBAR, Segment.RIGHT_HAND),
            (stance, body, degrees) -> {
              double share = StrictMath.min(1, degrees / 35);
              Vec3 shoulders = body.at(Landmark.BOTH_SHOULDERS);
              double h = body.anthropometry().statureM();
              double footwards = body.frame(Segment.THORAX).rotation().y().x() < 0 ? 1 : -1;
              Vec3 across =
                  new Vec3(0, 0, -body.at(Landmark.onSide(Landmark.LEFT_SHOULDER, side)).z());
              HandTarget under =
                  new HandTarget(
                      new Vec3(shoulders.x() + footwards * .13 * h, .035 * h, 0)
                          .plus(across.unitOr(Vec3.RIGHT).times(.23 * h)),
                      across.unitOr(Vec3.RIGHT),
                      Vec3.UP,
                      new Vec3(footwards, 1, 0));
              HandTarget from =
                  stance.hands().containsKey(side)
                      ? stance.hands().get(side).of(body, side)
                      : under;
              Stance turned = Bending.trunkTurned(stance, -side.sign() * degrees);
              turned = Bending.neck(turned, Axis.ROTATION, -side.sign() * degrees * .5);
              double wanted = shoulders.y() + (.16 * h - shoulders.y()) * share;
              Posture low = lowered(turned.posture(), body, wanted, trunkLength(body));
              HandGoal way = HandGoal.fixed(from.towards(under, share));
              double bow = .03 * StrictMath.sin(StrictMath.PI * share);
              return turned.with(low).placing(side, way.lifted(bow));
            })
        .after(
            (stance, body, degrees) -> {
              HandGoal support = stance.hands().get(side.other());
              return support == null ? stance : stance.placing(side.other(), headwards(support));
            })
        .assuming(Bending.TRUNK_SHARED, Bending.NECK_SHARED);
  }

  /** A hand further towards the head, where it leaves room for the other arm. */
  private static HandGoal headwards(HandGoal goal) {
    return (body, side) -> {
      HandTarget target = goal.of(body, side);
      double way = body.anthropometry().share(.09);
      double ahead = body.frame(Segment.THORAX).rotation().y().x() < 0 ? -way : way;
      return new HandTarget(
          target.wrist().plus(ahead, 0, 0), target.fingers(), target.palm(), target.elbow());
    };
  }

  private static double trunkLength(PlacedBody body) {
    return body.anthropometry().metres(Measure.SACRUM_HEIGHT)
        + body.anthropometry().metres(Measure.LUMBAR_SPINE)
        + body.anthropometry().metres(Measure.SHOULDER_HEIGHT);
  }

  private static Posture lowered(Posture posture, PlacedBody body, double height, double trunk) {
    Skeleton skeleton = new Skeleton(body.anthropometry());
    double tilt = 0;
    for (int i = 0; i < 12; i++) {
      double off = height - skeleton.place(tilted(posture, tilt)).at(Landmark.BOTH_SHOULDERS).y();
      tilt += StrictMath.toDegrees(off / trunk);
    }
    return tilted(posture, tilt);
  }
}
