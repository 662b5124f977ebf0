package org.kneeroll.figures.ink;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.figures.field.Ball;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.flesh.Part;
import org.kneeroll.figures.raster.Camera;
import org.kneeroll.figures.raster.Detail;
import org.kneeroll.figures.raster.Raster;
import org.kneeroll.figures.raster.Tracer;
import org.kneeroll.figures.raster.Window;

/**
 * A coarse look at what is drawn: how far it reaches, and where an arrow would cover something.
 *
 * <p>Places are across and down the view, in metres.
 */
final class Sketch {

  private static final double RAYS_PER_METRE = 60;
  private static final double AROUND_M = 0.5;

  /** An arrow over the shirt, with white around it, is nearly as clear as one beside the body. */
  private static final double OVER_TRUNK = 0.14;

  private static final double OVER_GHOST = 0.2;
  private static final double OVER_LIMB = 1;
  private static final double OVER_HAND = 1.5;
  private static final double OVER_FACE = 2.5;

  /**
   * How much of one ghost has to be seen beside the body, all ghosts together: scraps of a limb
   * tell less than an arrow alone.
   */
  private static final double LEAST_SEEN = 0.55;

  private final Raster body;
  private final List<Raster> ghosts = new ArrayList<>();
  private final List<Field> telling;

  /** All dots that are covered, as columns and rows: least and greatest. */
  private final int[] reach = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};

  private double columns;
  private double rows;
  private int dots;

  /**
   * Looks.
   *
   * @param all the body and the things around it
   * @param moved the moving parts in other positions
   */
  Sketch(Field all, List<Field> moved, Camera camera) {
    double[] frame = {1e9, 1e9, -1e9, -1e9};
    bound(all, camera, frame);
    moved.forEach(ghost -> bound(ghost, camera, frame));
    Window window =
        Window.around(
            frame[0] - AROUND_M,
            frame[1] - AROUND_M,
            frame[2] + AROUND_M,
            frame[3] + AROUND_M,
            RAYS_PER_METRE);
    this.body = Tracer.trace(all, camera, window, Detail.PARTS);
    double seen = 0;
    for (Field ghost : moved) {
      Raster raster = Tracer.trace(ghost, camera, window, Detail.PARTS);
      seen += shareBesideBody(raster);
      ghosts.add(raster);
    }
    if (seen < LEAST_SEEN) {
      ghosts.clear();
    }
    this.telling = ghosts.isEmpty() ? List.of() : List.copyOf(moved);
    for (int y = 0; y < body.rows(); y++) {
      for (int x = 0; x < body.columns(); x++) {
        note(x, y);
      }
    }
  }

  /** The share of a ghost that the body leaves to be seen. */
  private double shareBesideBody(Raster ghost) {
    int whole = 0;
    int beside = 0;
    for (int y = 0; y < ghost.rows(); y++) {
      for (int x = 0; x < ghost.columns(); x++) {
        if (ghost.part(x, y) != 0) {
          whole++;
          beside += body.part(x, y) == 0 ? 1 : 0;
        }
      }
    }
    return whole == 0 ? 0 : (double) beside / whole;
  }

  /** The ghosts to draw: all, or none if too little of them is seen. */
  List<Field> ghosts() {
    return telling;
  }

  private static void bound(Field field, Camera camera, double[] frame) {
    field.visit(
        piece -> {
          Ball ball = piece.solid().bounds();
          double across = camera.across(ball.x(), ball.y(), ball.z());
          double down = camera.down(ball.x(), ball.y(), ball.z());
          frame[0] = Math.min(frame[0], across - ball.radius());
          frame[1] = Math.min(frame[1], down - ball.radius());
          frame[2] = Math.max(frame[2], across + ball.radius());
          frame[3] = Math.max(frame[3], down + ball.radius());
        });
  }

  private void note(int x, int y) {
    boolean isBody = body.part(x, y) != 0;
    if (isBody) {
      columns += x;
      rows += y;
      dots++;
    }
    if (isBody || hasGhost(x, y)) {
      reach[0] = Math.min(reach[0], x);
      reach[1] = Math.min(reach[1], y);
      reach[2] = Math.max(reach[2], x + 1);
      reach[3] = Math.max(reach[3], y + 1);
    }
  }

  private boolean hasGhost(int x, int y) {
    return ghosts.stream().anyMatch(ghost -> ghost.part(x, y) != 0);
  }

  /** Left, top, right and bottom of all that is seen. */
  double[] frame() {
    return new double[] {across(reach[0]), down(reach[1]), across(reach[2]), down(reach[3])};
  }

  /** Across and down of the middle of the body. */
  double[] middle() {
    return new double[] {across(dots == 0 ? 0 : columns / dots), down(dots == 0 ? 0 : rows / dots)};
  }

  private double across(double column) {
    return body.window().left() + column / RAYS_PER_METRE;
  }

  private double down(double row) {
    return body.window().top() + row / RAYS_PER_METRE;
  }

  /** How bad it is to cover a place: 0 where nothing is, most over a face. */
  double over(double across, double down) {
    int x = (int) Math.floor(body.window().x(across));
    int y = (int) Math.floor(body.window().y(down));
    int part = body.part(x, y);
    if (part == 0) {
      return hasGhost(x, y) ? OVER_GHOST : 0;
    }
    if (part == Part.HEAD || part == Part.HAIR || part == Part.EARS) {
      return OVER_FACE;
    }
    if (part == Part.TRUNK) {
      return OVER_TRUNK;
    }
    return Part.isDigit(part) ? OVER_HAND : OVER_LIMB;
  }
}
