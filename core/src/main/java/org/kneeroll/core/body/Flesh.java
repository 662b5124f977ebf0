package org.kneeroll.core.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.space.Vec3;

/**
 * The outline of a body as round shapes, with the girths of its {@link Anthropometry}.
 *
 * <p>Enough to tell what the body lies on and what goes through what. A picture needs finer shapes,
 * and takes its thicknesses from the same {@link Measure}s.
 */
public final class Flesh {

  private final Anthropometry size;
  private final List<Solid> solids = new ArrayList<>();

  private Flesh(Anthropometry size) {
    this.size = size;
  }

  /** The shapes of a body of a size, from the trunk outwards. */
  public static List<Solid> of(Anthropometry size) {
    Flesh flesh = new Flesh(size);
    flesh.trunk();
    flesh.head();
    for (Side side : Side.values()) {
      flesh.arm(side);
      flesh.leg(side);
    }
    return List.copyOf(flesh.solids);
  }

  /** The height of the lowest point of some segments, in metres. */
  public static double lowest(PlacedBody body, List<Solid> flesh, Collection<Segment> of) {
    return flesh.stream()
        .filter(solid -> of.contains(solid.segment()))
        .mapToDouble(solid -> solid.lowest(body))
        .min()
        .orElseThrow(() -> new IllegalArgumentException("no flesh on " + of));
  }

  private void trunk() {
    egg(
        Segment.PELVIS,
        v(-.008, .012, 0),
        Measure.BUTTOCK_HALF_DEPTH,
        .075,
        Measure.HIP_HALF_BREADTH);
    egg(
        Segment.LUMBAR,
        v(.012, .050, 0),
        Measure.WAIST_HALF_DEPTH,
        .090,
        Measure.WAIST_HALF_BREADTH);
    egg(
        Segment.THORAX,
        v(.018, .075, 0),
        Measure.CHEST_HALF_DEPTH,
        .110,
        Measure.CHEST_HALF_BREADTH);
  }

  private void head() {
    rod(
        Segment.NECK,
        v(.020, .005, 0),
        m(Measure.NECK_RADIUS),
        v(.014, .055, 0),
        m(Measure.NECK_RADIUS));
    egg(Segment.HEAD, v(.006, .022, 0), Measure.HEAD_HALF_LENGTH, .059, Measure.HEAD_HALF_BREADTH);
    solids.add(new Solid.Ellipsoid(Segment.HEAD, v(.028, -.014, 0), v(.034, .032, .030)));
  }

  private void arm(Side side) {
    Segment upper = Segment.onSide(Segment.LEFT_UPPER_ARM, side);
    Segment fore = Segment.onSide(Segment.LEFT_FOREARM, side);
    Segment hand = Segment.onSide(Segment.LEFT_HAND, side);
    double elbow = m(Measure.UPPER_ARM_RADIUS) * 0.82;
    rod(upper, v(0, 0, 0), m(Measure.UPPER_ARM_RADIUS), down(Measure.UPPER_ARM, 1), elbow);
    rod(fore, v(0, 0, 0), elbow, down(Measure.FOREARM, .3), m(Measure.FOREARM_RADIUS));
    rod(
        fore,
        down(Measure.FOREARM, .3),
        m(Measure.FOREARM_RADIUS),
        down(Measure.FOREARM, 1),
        m(Measure.WRIST_RADIUS));
    solids.add(
        new Solid.Ellipsoid(
            hand, v(0, -.050, 0), new Vec3(share(.010), share(.055), m(Measure.HAND_BREADTH) / 2)));
  }

  private void leg(Side side) {
    Segment thigh = Segment.onSide(Segment.LEFT_THIGH, side);
    Segment shank = Segment.onSide(Segment.LEFT_SHANK, side);
    Segment foot = Segment.onSide(Segment.LEFT_FOOT, side);
    Segment toes = Segment.onSide(Segment.LEFT_TOES, side);
    double calf = m(Measure.CALF_RADIUS);
    rod(
        thigh,
        v(0, -.015, 0),
        m(Measure.THIGH_RADIUS),
        down(Measure.THIGH, 1),
        m(Measure.KNEE_RADIUS));
    rod(shank, v(0, 0, 0), m(Measure.KNEE_RADIUS) * 0.92, v(-.003, -.070, 0), calf);
    rod(shank, v(-.003, -.070, 0), calf, down(Measure.SHANK, 1), m(Measure.ANKLE_RADIUS));
    rod(foot, v(-.022, -.022, 0), share(.017), v(.065, -.030, 0), share(.009));
    rod(toes, v(0, 0, 0), share(.009), v(.035, -.002, 0), share(.007));
  }

  private void egg(Segment segment, Vec3 centre, Measure depth, double height, Measure breadth) {
    solids.add(new Solid.Ellipsoid(segment, centre, new Vec3(m(depth), share(height), m(breadth))));
  }

  private void rod(Segment segment, Vec3 from, double fromRadius, Vec3 to, double toRadius) {
    solids.add(new Solid.Capsule(segment, from, fromRadius, to, toRadius));
  }

  private Vec3 down(Measure length, double share) {
    return new Vec3(0, -m(length) * share, 0);
  }

  private Vec3 v(double x, double y, double z) {
    return new Vec3(share(x), share(y), share(z));
  }

  private double share(double ofStature) {
    return size.share(ofStature);
  }

  private double m(Measure measure) {
    return size.metres(measure);
  }
}
