package org.kneeroll.figures.flesh;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.figures.field.Ellipsoid;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.field.Piece;
import org.kneeroll.figures.field.Placed;
import org.kneeroll.figures.field.RoundCone;
import org.kneeroll.figures.field.Turned;

/** Makes fields of the simple solids that limbs are built from. */
final class Limbs {

  private final List<Field> pieces = new ArrayList<>();
  private final int part;
  private final Piece.Covering covering;

  Limbs(int part, Piece.Covering covering) {
    this.part = part;
    this.covering = covering;
  }

  Limbs cone(double[] a, double radiusA, double[] b, double radiusB) {
    pieces.add(new Field.Leaf(new Piece(new RoundCone(a, radiusA, b, radiusB), part, covering)));
    return this;
  }

  Limbs ellipsoid(Placed at, double a, double b, double c) {
    pieces.add(new Field.Leaf(new Piece(new Ellipsoid(at, a, b, c), part, covering)));
    return this;
  }

  Limbs turned(Placed at, double length, double[] radius, double[] bow) {
    pieces.add(new Field.Leaf(new Piece(new Turned(at, length, radius, bow), part, covering)));
    return this;
  }

  Limbs with(Field other) {
    pieces.add(other);
    return this;
  }

  Field blended(double radius) {
    return Field.Union.of(radius, pieces);
  }
}
