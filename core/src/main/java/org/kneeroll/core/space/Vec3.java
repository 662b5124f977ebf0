package org.kneeroll.core.space;

/**
 * A point or a direction.
 *
 * @param x forwards, in metres
 * @param y up, in metres
 * @param z to the right, in metres
 */
public record Vec3(double x, double y, double z) {

  /** The origin. */
  public static final Vec3 ZERO = new Vec3(0, 0, 0);

  /** Forwards. */
  public static final Vec3 FORWARDS = new Vec3(1, 0, 0);

  /** Up. */
  public static final Vec3 UP = new Vec3(0, 1, 0);

  /** To the right. */
  public static final Vec3 RIGHT = new Vec3(0, 0, 1);

  /** The sum. */
  public Vec3 plus(Vec3 other) {
    return new Vec3(x + other.x, y + other.y, z + other.z);
  }

  /** The sum with a vector given by its components, in metres. */
  public Vec3 plus(double dx, double dy, double dz) {
    return new Vec3(x + dx, y + dy, z + dz);
  }

  /** The way from another point to this one. */
  public Vec3 minus(Vec3 other) {
    return new Vec3(x - other.x, y - other.y, z - other.z);
  }

  /** This vector, longer by a factor. */
  public Vec3 times(double factor) {
    return new Vec3(x * factor, y * factor, z * factor);
  }

  /** The opposite direction. */
  public Vec3 negated() {
    return new Vec3(-x, -y, -z);
  }

  /** The scalar product. */
  public double dot(Vec3 other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /** The vector product. */
  public Vec3 cross(Vec3 other) {
    return new Vec3(
        y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  /** The length, in metres. */
  public double length() {
    return StrictMath.sqrt(dot(this));
  }

  /** The distance to another point, in metres. */
  public double distanceTo(Vec3 other) {
    return minus(other).length();
  }

  /**
   * The direction of this vector, one metre long.
   *
   * @param otherwise what a vector shorter than a nanometre, which has no direction, gives
   */
  public Vec3 unitOr(Vec3 otherwise) {
    double length = length();
    return length < 1e-9 ? otherwise : times(1 / length);
  }

  /** What is left of this vector without its part along a direction that is one metre long. */
  public Vec3 without(Vec3 direction) {
    return minus(direction.times(dot(direction)));
  }

  /** The point at a share of the way to another one: 0 is this point, 1 the other. */
  public Vec3 towards(Vec3 other, double share) {
    return plus(other.minus(this).times(share));
  }

  /** The angle to another direction, 0 to 180 degrees; 0 if either is shorter than a nanometre. */
  public double angleTo(Vec3 other) {
    double cross = cross(other).length();
    double dot = dot(other);
    return cross == 0 && dot == 0 ? 0 : StrictMath.toDegrees(StrictMath.atan2(cross, dot));
  }

  /** The mirror image: left and right change places. */
  public Vec3 mirrored() {
    return new Vec3(x, y, -z);
  }
}
