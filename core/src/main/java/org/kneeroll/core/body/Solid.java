package org.kneeroll.core.body;

import java.util.Objects;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Vec3;

/** A round shape that hangs on a segment: a piece of the body's outline. */
public sealed interface Solid {

  /** What it hangs on. */
  Segment segment();

  /** The height of its lowest point in the room, in metres. */
  double lowest(PlacedBody body);

  /** How deep a point of the room lies inside, in metres; negative for outside. */
  double depthOf(Vec3 point, PlacedBody body);

  /** Points along its core in the room, each with the radius there, for what touches what. */
  Vec3 core(PlacedBody body, double share);

  /** The radius about a point of its core, in metres. */
  double radius(double share);

  /**
   * A rod with round ends, thicker at one end than at the other.
   *
   * @param segment what it hangs on
   * @param from its first end in the frame of the segment, in metres
   * @param fromRadius in metres
   * @param to its other end
   * @param toRadius in metres
   */
  record Capsule(Segment segment, Vec3 from, double fromRadius, Vec3 to, double toRadius)
      implements Solid {
    /** Refuses nulls. */
    public Capsule {
      Objects.requireNonNull(segment, "segment");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }

    @Override
    public double lowest(PlacedBody body) {
      Frame frame = body.frame(segment);
      return StrictMath.min(frame.at(from).y() - fromRadius, frame.at(to).y() - toRadius);
    }

    @Override
    public double depthOf(Vec3 point, PlacedBody body) {
      Vec3 local = body.frame(segment).local(point);
      Vec3 along = to.minus(from);
      double share = local.minus(from).dot(along) / StrictMath.max(1e-12, along.dot(along));
      double within = StrictMath.max(0, StrictMath.min(1, share));
      return radius(within) - local.distanceTo(from.towards(to, within));
    }

    @Override
    public Vec3 core(PlacedBody body, double share) {
      return body.frame(segment).at(from.towards(to, share));
    }

    @Override
    public double radius(double share) {
      return fromRadius + (toRadius - fromRadius) * share;
    }
  }

  /**
   * An egg whose axes are those of its segment.
   *
   * @param segment what it hangs on
   * @param centre in the frame of the segment, in metres
   * @param radii along the axes of the segment, in metres
   */
  record Ellipsoid(Segment segment, Vec3 centre, Vec3 radii) implements Solid {
    /** Refuses nulls. */
    public Ellipsoid {
      Objects.requireNonNull(segment, "segment");
      Objects.requireNonNull(centre, "centre");
      Objects.requireNonNull(radii, "radii");
    }

    @Override
    public double lowest(PlacedBody body) {
      Frame frame = body.frame(segment);
      Vec3 down = frame.rotation().undo(Vec3.UP);
      return frame.at(centre).y() - scaled(down).length();
    }

    @Override
    public double depthOf(Vec3 point, PlacedBody body) {
      Vec3 p = body.frame(segment).local(point).minus(centre);
      Vec3 once = new Vec3(p.x() / radii.x(), p.y() / radii.y(), p.z() / radii.z());
      Vec3 twice = new Vec3(once.x() / radii.x(), once.y() / radii.y(), once.z() / radii.z());
      double size = once.length();
      double slope = twice.length();
      return slope < 1e-9 ? smallestRadius() : size * (1 - size) / slope;
    }

    @Override
    public Vec3 core(PlacedBody body, double share) {
      double half = radii.y() - smallestRadius();
      return body.frame(segment).at(centre.plus(0, (2 * share - 1) * half, 0));
    }

    @Override
    public double radius(double share) {
      return smallestRadius();
    }

    private double smallestRadius() {
      return StrictMath.min(radii.x(), StrictMath.min(radii.y(), radii.z()));
    }

    private Vec3 scaled(Vec3 v) {
      return new Vec3(v.x() * radii.x(), v.y() * radii.y(), v.z() * radii.z());
    }
  }
}
