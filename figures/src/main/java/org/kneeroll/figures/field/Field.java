package org.kneeroll.figures.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Pieces joined to bodies, as a tree. Immutable. */
public sealed interface Field {

  /** Signed distance of a point from the surface of all of it, in metres. */
  double distance(double x, double y, double z);

  /** A ball that holds all of it. */
  Ball bounds();

  /** What remains when only some pieces are kept, or null if nothing does. */
  @Nullable Field keeping(Predicate<Piece> wanted);

  /**
   * What gives this its surface in a region, or null if it has none there. In the region both have
   * the same surface; away from it the distance to the lesser one may be larger.
   *
   * @param reach how far outside of the region something still counts, in metres
   */
  @Nullable Field near(Region region, double reach);

  /** A part of space. */
  @FunctionalInterface
  interface Region {
    /** Whether a ball comes nearer to it than a reach. */
    boolean isNear(Ball ball, double reach);
  }

  /** Hands every piece to a visitor, in a fixed order. */
  void visit(Visitor visitor);

  /** Looks at pieces. */
  @FunctionalInterface
  interface Visitor {
    /** Looks at one piece. */
    void see(Piece piece);
  }

  /** The lesser of two distances, rounded off where they are alike within a radius. */
  static double blend(double a, double b, double radius) {
    double gap = Math.abs(a - b);
    double least = Math.min(a, b);
    if (gap >= radius) {
      return least;
    }
    double overlap = radius - gap;
    return least - overlap * overlap / (4 * radius);
  }

  /** One piece. */
  record Leaf(Piece piece) implements Field {
    @Override
    public double distance(double x, double y, double z) {
      return piece.solid().distance(x, y, z);
    }

    @Override
    public Ball bounds() {
      return piece.solid().bounds();
    }

    @Override
    public @Nullable Field keeping(Predicate<Piece> wanted) {
      return wanted.test(piece) ? this : null;
    }

    @Override
    public @Nullable Field near(Region region, double reach) {
      return region.isNear(bounds(), reach) ? this : null;
    }

    @Override
    public void visit(Visitor visitor) {
      visitor.see(piece);
    }
  }

  /** Some fields that flow into each other. */
  final class Union implements Field {

    private final Field[] members;
    private final Ball[] balls;
    private final double radius;
    private final Ball bounds;

    private Union(List<? extends Field> members, double radius, Ball bounds) {
      this.members = members.toArray(new Field[0]);
      this.balls = members.stream().map(Field::bounds).toArray(Ball[]::new);
      this.radius = radius;
      this.bounds = bounds;
    }

    /**
     * Joins fields.
     *
     * @param radius of the transition; 0 leaves a crease
     * @throws IllegalArgumentException if there are none, or the radius is negative
     */
    public static Union of(double radius, List<? extends Field> members) {
      if (members.isEmpty() || !(radius >= 0)) {
        throw new IllegalArgumentException(members.size() + " fields, radius " + radius);
      }
      Ball ball = members.get(0).bounds();
      for (Field member : members) {
        ball = ball.with(member.bounds());
      }
      return new Union(members, radius, ball.grownBy(radius / 4));
    }

    @Override
    public Ball bounds() {
      return bounds;
    }

    @Override
    public double distance(double x, double y, double z) {
      double distance = members[0].distance(x, y, z);
      for (int i = 1; i < members.length; i++) {
        if (balls[i].isWithin(distance + radius, x, y, z)) {
          distance = blend(distance, members[i].distance(x, y, z), radius);
        }
      }
      return distance;
    }

    @Override
    public @Nullable Field keeping(Predicate<Piece> wanted) {
      List<Field> kept = new ArrayList<>();
      for (Field member : members) {
        Field part = member.keeping(wanted);
        if (part != null) {
          kept.add(part);
        }
      }
      if (kept.size() < 2) {
        return kept.isEmpty() ? null : kept.get(0);
      }
      return new Union(kept, radius, bounds);
    }

    @Override
    public @Nullable Field near(Region region, double reach) {
      if (!region.isNear(bounds, reach)) {
        return null;
      }
      List<Field> kept = new ArrayList<>();
      for (Field member : members) {
        Field part = member.near(region, Math.max(reach, radius));
        if (part != null) {
          kept.add(part);
        }
      }
      if (kept.size() < 2) {
        return kept.isEmpty() ? null : kept.get(0);
      }
      return of(radius, kept);
    }

    @Override
    public void visit(Visitor visitor) {
      for (Field member : members) {
        member.visit(visitor);
      }
    }
  }

  /**
   * A limb that flows into a trunk at its root, and no longer does further down: a thigh becomes
   * one with the pelvis at the hip, and stays apart from the belly that it lies on.
   *
   * @param trunk what it grows from
   * @param limb what grows
   * @param root where it grows from; it grows along the -y axis
   * @param rootRadius of the transition at the root
   * @param farRadius of the transition from {@code reach} on
   * @param reach how far from the root the transition gets narrow, in metres
   * @param bounds around both
   */
  record Graft(
      Field trunk,
      Field limb,
      Placed root,
      double rootRadius,
      double farRadius,
      double reach,
      Ball bounds)
      implements Field {

    /** Grafts a limb. */
    public static Graft of(
        Field trunk, Field limb, Placed root, double rootRadius, double farRadius, double reach) {
      Ball bounds = trunk.bounds().with(limb.bounds()).grownBy(rootRadius / 4);
      return new Graft(trunk, limb, root, rootRadius, farRadius, reach, bounds);
    }

    @Override
    public double distance(double x, double y, double z) {
      if (!limb.bounds().isWithin(rootRadius + 0.05, x, y, z)) {
        double limbs = limb.bounds().distance(x, y, z);
        double first = trunk.distance(x, y, z);
        return first <= limbs - rootRadius
            ? first
            : blend(first, limb.distance(x, y, z), radiusAt(x, y, z));
      }
      double own = limb.distance(x, y, z);
      if (!trunk.bounds().isWithin(own + rootRadius, x, y, z)) {
        return own;
      }
      return blend(trunk.distance(x, y, z), own, radiusAt(x, y, z));
    }

    private double radiusAt(double x, double y, double z) {
      return radiusAt(-root.localY(x, y, z));
    }

    private double radiusAt(double along) {
      double t = along <= 0 ? 0 : along >= reach ? 1 : along / reach;
      return rootRadius + (farRadius - rootRadius) * t * t * (3 - 2 * t);
    }

    @Override
    public @Nullable Field keeping(Predicate<Piece> wanted) {
      Field first = trunk.keeping(wanted);
      Field second = limb.keeping(wanted);
      if (first == null || second == null) {
        return first == null ? second : first;
      }
      return new Graft(first, second, root, rootRadius, farRadius, reach, bounds);
    }

    @Override
    public @Nullable Field near(Region region, double margin) {
      if (!region.isNear(bounds, margin)) {
        return null;
      }
      Region wide = (ball, least) -> region.isNear(ball, Math.max(least, widestRadius(ball)));
      Field first = trunk.near(wide, margin);
      Field second = limb.near(wide, margin);
      if (first == null || second == null) {
        return first == null ? second : first;
      }
      return of(first, second, root, rootRadius, farRadius, reach);
    }

    /** Of the transition where it can touch a ball. */
    private double widestRadius(Ball ball) {
      double along = -root.localY(ball.x(), ball.y(), ball.z());
      return radiusAt(along - ball.radius() - rootRadius);
    }

    @Override
    public void visit(Visitor visitor) {
      trunk.visit(visitor);
      limb.visit(visitor);
    }
  }
}
