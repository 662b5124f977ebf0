package org.kneeroll.core.space;

import java.util.Objects;

/**
 * An orientation, as the images of the three axes.
 *
 * @param x where the forward axis points; one metre long, at right angles to the others
 * @param y where the upward axis points
 * @param z where the rightward axis points
 */
public record Rotation(Vec3 x, Vec3 y, Vec3 z) {

  /** No rotation. */
  public static final Rotation NONE = new Rotation(Vec3.FORWARDS, Vec3.UP, Vec3.RIGHT);

  /** Refuses nulls. */
  public Rotation {
    Objects.requireNonNull(x, "x");
    Objects.requireNonNull(y, "y");
    Objects.requireNonNull(z, "z");
  }

  /** About the forward axis: up goes to the right. */
  public static Rotation aboutX(double degrees) {
    double c = cos(degrees);
    double s = sin(degrees);
    return new Rotation(Vec3.FORWARDS, new Vec3(0, c, s), new Vec3(0, -s, c));
  }

  /** About the upward axis: forwards goes to the left. */
  public static Rotation aboutY(double degrees) {
    double c = cos(degrees);
    double s = sin(degrees);
    return new Rotation(new Vec3(c, 0, -s), Vec3.UP, new Vec3(s, 0, c));
  }

  /** About the rightward axis: forwards goes up. */
  public static Rotation aboutZ(double degrees) {
    double c = cos(degrees);
    double s = sin(degrees);
    return new Rotation(new Vec3(c, s, 0), new Vec3(-s, c, 0), Vec3.RIGHT);
  }

  /** About any direction that is one metre long, by the right-hand rule. */
  public static Rotation about(Vec3 axis, double degrees) {
    double c = cos(degrees);
    double s = sin(degrees);
    return new Rotation(
        turned(Vec3.FORWARDS, axis, c, s),
        turned(Vec3.UP, axis, c, s),
        turned(Vec3.RIGHT, axis, c, s));
  }

  private static Vec3 turned(Vec3 v, Vec3 axis, double c, double s) {
    return v.times(c).plus(axis.cross(v).times(s)).plus(axis.times(axis.dot(v) * (1 - c)));
  }

  /**
   * The orientation whose upward axis lies along a direction and whose forward axis comes as near
   * as it can to another one.
   *
   * @param up any length but zero
   * @param forwards any length; where it lies along {@code up}, some direction at right angles is
   *     taken
   */
  public static Rotation facing(Vec3 up, Vec3 forwards) {
    Vec3 y = up.unitOr(Vec3.UP);
    Vec3 spare = StrictMath.abs(y.x()) < 0.9 ? Vec3.FORWARDS : Vec3.UP;
    Vec3 x = forwards.without(y).unitOr(spare.without(y).unitOr(Vec3.RIGHT));
    return new Rotation(x, y, x.cross(y));
  }

  /** A direction of the rotated frame, seen from outside. */
  public Vec3 apply(Vec3 v) {
    return x.times(v.x()).plus(y.times(v.y())).plus(z.times(v.z()));
  }

  /** A direction from outside, seen in the rotated frame. */
  public Vec3 undo(Vec3 v) {
    return new Vec3(x.dot(v), y.dot(v), z.dot(v));
  }

  /** First this rotation, then another one about the axes that this one gave. */
  public Rotation then(Rotation inner) {
    return new Rotation(apply(inner.x), apply(inner.y), apply(inner.z));
  }

  /** The rotation back. */
  public Rotation inverse() {
    return new Rotation(
        new Vec3(x.x(), y.x(), z.x()),
        new Vec3(x.y(), y.y(), z.y()),
        new Vec3(x.z(), y.z(), z.z()));
  }

  /** The mirror image: left and right change places. */
  public Rotation mirrored() {
    return new Rotation(x.mirrored(), y.mirrored(), z.mirrored().negated());
  }

  /**
   * The smallest angle that turns this orientation into another one, 0 to 180 degrees.
   *
   * <p>It depends on no order of axes, so it guards against the artefacts of the three clinical
   * angles near 90 degrees.
   */
  public double angleTo(Rotation other) {
    Rotation between = inverse().then(other);
    Vec3 axis =
        new Vec3(
            between.y.z() - between.z.y(),
            between.z.x() - between.x.z(),
            between.x.y() - between.y.x());
    double cosine = between.x.x() + between.y.y() + between.z.z() - 1;
    return StrictMath.toDegrees(StrictMath.atan2(axis.length(), cosine));
  }

  /**
   * This rotation as three turns: about z, then about the x that came of it, then about the y that
   * came of that (Grood and Suntay, J Biomech Eng 1983;105:136-144).
   *
   * @return degrees; the middle one is -90 to 90. Where it is 90 the other two turn about the same
   *     line, and the whole is given to the first
   */
  public Turns turns() {
    double middle = StrictMath.toDegrees(StrictMath.asin(clamp(y.z())));
    if (StrictMath.hypot(y.x(), y.y()) < 1e-9) {
      return new Turns(StrictMath.toDegrees(StrictMath.atan2(x.y(), x.x())), middle, 0);
    }
    return new Turns(
        StrictMath.toDegrees(StrictMath.atan2(-y.x(), y.y())),
        middle,
        StrictMath.toDegrees(StrictMath.atan2(-x.z(), z.z())));
  }

  /**
   * Three turns, in the order in which they are made.
   *
   * @param aboutZ degrees
   * @param aboutX degrees
   * @param aboutY degrees
   */
  public record Turns(double aboutZ, double aboutX, double aboutY) {
    /** The rotation that these turns make together. */
    public Rotation rotation() {
      return Rotation.aboutZ(aboutZ).then(Rotation.aboutX(aboutX)).then(Rotation.aboutY(aboutY));
    }
  }

  private static double clamp(double sine) {
    return StrictMath.max(-1, StrictMath.min(1, sine));
  }

  private static double sin(double degrees) {
    return StrictMath.sin(StrictMath.toRadians(degrees));
  }

  private static double cos(double degrees) {
    return StrictMath.cos(StrictMath.toRadians(degrees));
  }
}
