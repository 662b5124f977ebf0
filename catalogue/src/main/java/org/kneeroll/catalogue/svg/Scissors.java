package org.kneeroll.catalogue.svg;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** Cuts shapes along edges, as long as that takes a bearable time. */
final class Scissors {

  private final Objections objections;
  private long left = SvgLimits.CUTTING;

  Scissors(Objections objections) {
    this.objections = objections;
  }

  /** What two shapes share; a rectangle that encloses the other shape gives that shape back. */
  Shape cut(Shape shape, Shape edge) {
    if (edge instanceof Rectangle2D rectangle && rectangle.contains(shape.getBounds2D())) {
      return shape;
    }
    long segments = (long) count(shape) + count(edge);
    left -= segments * segments;
    if (left < 0) {
      objections.raise(
          "the picture is cut along edges that are too intricate (`clipPath`)",
          "cut the shapes in a drawing program");
      return new Rectangle2D.Double();
    }
    Area area = new Area(shape);
    area.intersect(new Area(edge));
    return area.isRectangular() ? area.getBounds2D() : area;
  }

  private static int count(Shape shape) {
    int count = 0;
    for (PathIterator pen = shape.getPathIterator(null); !pen.isDone(); pen.next()) {
      count++;
    }
    return count;
  }
}
