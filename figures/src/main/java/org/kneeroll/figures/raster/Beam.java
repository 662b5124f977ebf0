package org.kneeroll.figures.raster;

import org.kneeroll.figures.field.Ball;
import org.kneeroll.figures.field.Field;

/**
 * Parallel rays close together.
 *
 * @param camera from where they are sent
 * @param across of the middle ray, in metres
 * @param down of the middle ray, in metres
 * @param radius how far from the middle one the outermost run, in metres
 */
record Beam(Camera camera, double across, double down, double radius) implements Field.Region {

  @Override
  public boolean isNear(Ball ball, double reach) {
    double dx = camera.across(ball.x(), ball.y(), ball.z()) - across;
    double dy = camera.down(ball.x(), ball.y(), ball.z()) - down;
    double most = ball.radius() + radius + reach;
    return dx * dx + dy * dy <= most * most;
  }
}
