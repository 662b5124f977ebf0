package org.kneeroll.figures.raster;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.figures.field.Ball;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.field.Piece;

/** Sends single rays into a field, tile by tile with only the pieces that a tile can see. */
final class Sight {

  private static final int TILE = 16;
  private static final int MOST_STEPS = 400;
  private static final double TOUCH = 1e-4;
  private static final double STRIDE = 0.92;

  /** Least step, so that rays along a surface do not creep; what it overshoots is taken back. */
  private static final double LEAST_STRIDE = 3e-4;

  /** More than the widest transition between limbs, so that leaving out changes nothing. */
  private static final double MARGIN = 0.06;

  private final Camera camera;
  private final Window window;
  private final Tile[] tiles;
  private final int tileColumns;

  /** What the last ray met: the part, 0 for nothing. */
  int part;

  /** What the last ray met: the material. */
  int material;

  /** What the last ray met: how near it is to the viewer. */
  double nearness;

  private double ox;
  private double oy;
  private double oz;
  private double x;
  private double y;
  private double z;

  private record Tile(Field field, double nearest, double farthest, List<Piece> pieces) {}

  Sight(Field field, Camera camera, Window window) {
    this.camera = camera;
    this.window = window;
    tileColumns = (window.columns() + TILE - 1) / TILE;
    int tileRows = (window.rows() + TILE - 1) / TILE;
    tiles = new Tile[tileColumns * tileRows];
    for (int i = 0; i < tiles.length; i++) {
      tiles[i] = tile(field, i % tileColumns * TILE, i / tileColumns * TILE);
    }
  }

  private Tile tile(Field field, int column, int row) {
    double across = window.across(column + (TILE - 1) / 2.0);
    double down = window.down(row + (TILE - 1) / 2.0);
    double half = (TILE + 2) / window.raysPerMetre() * 0.7072 + MARGIN;
    Field kept =
        field.keeping(
            piece -> {
              Ball ball = piece.solid().bounds();
              double dx = camera.across(ball.x(), ball.y(), ball.z()) - across;
              double dy = camera.down(ball.x(), ball.y(), ball.z()) - down;
              double reach = ball.radius() + half;
              return dx * dx + dy * dy <= reach * reach;
            });
    if (kept == null) {
      return new Tile(field, 0, 0, List.of());
    }
    double[] range = {-1e9, 1e9};
    List<Piece> pieces = new ArrayList<>();
    kept.visit(
        piece -> {
          Ball ball = piece.solid().bounds();
          double middle = camera.nearness(ball.x(), ball.y(), ball.z());
          range[0] = Math.max(range[0], middle + ball.radius() + 0.03);
          range[1] = Math.min(range[1], middle - ball.radius() - 0.03);
          pieces.add(piece);
        });
    return new Tile(kept, range[0], range[1], pieces);
  }

  /** Whether rays of a tile can meet anything. */
  boolean isEmpty(int column, int row) {
    return tiles[row / TILE * tileColumns + column / TILE].pieces.isEmpty();
  }

  /** Sends a ray through a column and a row, which need not be whole. */
  void look(double column, double row) {
    look(column, row, Double.MAX_VALUE, -Double.MAX_VALUE);
  }

  /** Sends a ray between two nearnesses: nothing outside of them is met. */
  void look(double column, double row, double from, double to) {
    Tile tile = tile(column, row);
    part = 0;
    material = 0;
    nearness = -1e6;
    if (tile.pieces.isEmpty()) {
      return;
    }
    aim(column, row);
    double s = Math.min(tile.nearest, from);
    double end = Math.max(tile.farthest, to);
    for (int i = 0; i < MOST_STEPS && s > end; i++) {
      double distance = at(tile, s);
      if (distance < TOUCH) {
        nearness = s - distance;
        name(tile);
        return;
      }
      s -= Math.max(LEAST_STRIDE, distance * STRIDE);
    }
  }

  /**
   * How near to the viewer something can be at most for the rays within a reach around one: a safe
   * start for all of them. Far below zero where they meet nothing.
   *
   * @param reach in rays
   */
  double front(double column, double row, double reach) {
    Tile tile = tile(column, row);
    if (tile.pieces.isEmpty()) {
      return -1e6;
    }
    aim(column, row);
    double radius = reach / window.raysPerMetre();
    double s = tile.nearest;
    for (int i = 0; i < MOST_STEPS && s > tile.farthest; i++) {
      double distance = at(tile, s) - radius;
      if (distance < 1e-3) {
        return s;
      }
      s -= distance * STRIDE;
    }
    return -1e6;
  }

  private Tile tile(double column, double row) {
    int tileColumn = Math.min(tileColumns - 1, Math.max(0, (int) (column + 0.5)) / TILE);
    int tileRow = Math.min(tiles.length / tileColumns - 1, Math.max(0, (int) (row + 0.5)) / TILE);
    return tiles[tileRow * tileColumns + tileColumn];
  }

  private void aim(double column, double row) {
    double across = window.across(column);
    double up = -window.down(row);
    double[] r = camera.right();
    double[] u = camera.up();
    ox = r[0] * across + u[0] * up;
    oy = r[1] * across + u[1] * up;
    oz = r[2] * across + u[2] * up;
  }

  private double at(Tile tile, double s) {
    double[] c = camera.toViewer();
    x = ox + c[0] * s;
    y = oy + c[1] * s;
    z = oz + c[2] * s;
    return tile.field.distance(x, y, z);
  }

  private void name(Tile tile) {
    double least = Double.MAX_VALUE;
    Piece nearest = tile.pieces.get(0);
    for (Piece piece : tile.pieces) {
      double distance = piece.solid().distance(x, y, z);
      if (distance < least) {
        least = distance;
        nearest = piece;
      }
    }
    part = nearest.part();
    material = nearest.covering().at(x, y, z);
  }
}
