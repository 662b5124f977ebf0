package org.kneeroll.figures.raster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.figures.field.Ball;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.field.Piece;
import org.kneeroll.figures.field.Solid;

/** Sends single rays into a field, tile by tile with only the pieces that a tile can see. */
final class Sight {

  private static final int TILE = 12;

  /** Half the diagonal of a square, as a share of its side. */
  private static final double HALF_DIAGONAL = 0.7072;

  private static final double TOUCH = 1e-4;
  private static final double STRIDE = 0.92;

  /** Least step, so that rays along a surface do not creep; what it overshoots is taken back. */
  private static final double LEAST_STRIDE = 0.0035;

  /** How near to something a beam ends. */
  private static final double BEAM_END = 0.002;

  /** How far a surface can bulge out from the pieces that it is blended from. */
  private static final double BULGE = 0.03;

  /** A solid that is further away than this from a surface does not give it its name. */
  private static final double NAMING_REACH = 0.06;

  private final Camera camera;
  private final Window window;
  private final @Nullable Tile[] tiles;
  private final int tileColumns;

  /** What the last ray met: the part, 0 for nothing. */
  int part;

  /** What the last ray met: the material. */
  int material;

  /** What the last ray met: how near it is to the viewer. */
  double nearness;

  private int samples;
  private double ox;
  private double oy;
  private double oz;
  private double x;
  private double y;
  private double z;

  /** Some rays, and all that they can meet; rays that can meet nothing have no tile. */
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

  private @Nullable Tile tile(Field field, int left, int top) {
    double column = left + (TILE - 1) / 2.0;
    double row = top + (TILE - 1) / 2.0;
    double radius = (TILE + 2) * HALF_DIAGONAL / window.raysPerMetre();
    Beam beam = new Beam(camera, window.across(column), window.down(row), radius);
    Field kept = field.near(beam, 0);
    if (kept == null) {
      return null;
    }
    double[] range = {-1e9, 1e9};
    List<Piece> pieces = new ArrayList<>();
    kept.visit(
        piece -> {
          Ball ball = piece.solid().bounds();
          double middle = camera.nearness(ball.x(), ball.y(), ball.z());
          range[0] = Math.max(range[0], middle + ball.radius() + BULGE);
          range[1] = Math.min(range[1], middle - ball.radius() - BULGE);
          pieces.add(piece);
        });
    aim(column, row);
    double start = front(kept, radius, range[0], range[1]);
    return start < range[1] ? null : new Tile(kept, start, range[1], pieces);
  }

  /** Whether rays of a tile can meet anything. */
  boolean isEmpty(int column, int row) {
    return tileAt(column, row) == null;
  }

  /** How often the field was asked for a distance. */
  int samples() {
    return samples;
  }

  /**
   * Sends a ray through a column and a row, which need not be whole, between two nearnesses:
   * nothing outside of them is met.
   */
  void look(double column, double row, double from, double to) {
    Tile tile = tileAt(column, row);
    part = 0;
    material = 0;
    nearness = Raster.NOTHING;
    if (tile == null) {
      return;
    }
    aim(column, row);
    double s = Math.min(tile.nearest, from);
    double end = Math.max(tile.farthest, to);
    double stride = 0;
    double before = 1;
    while (s > end) {
      double distance = at(tile.field, s);
      if (distance < TOUCH) {
        nearness = s + stride * (TOUCH - distance) / (before - distance);
        name(tile);
        return;
      }
      stride = Math.max(LEAST_STRIDE, distance * STRIDE);
      before = distance;
      s -= stride;
    }
  }

  /**
   * How near to the viewer something can be at most for the rays within a reach around one: a safe
   * start for all of them.
   *
   * @param reach in rays
   */
  double front(double column, double row, double reach) {
    Tile tile = tileAt(column, row);
    if (tile == null) {
      return Raster.NOTHING;
    }
    aim(column, row);
    return front(tile.field, reach / window.raysPerMetre(), tile.nearest, tile.farthest);
  }

  /** Sends a beam as wide as a ball, which stops where the ball would touch something. */
  private double front(Field field, double radius, double from, double to) {
    double s = from;
    while (s > to) {
      double free = at(field, s) - radius;
      if (free < BEAM_END) {
        return s;
      }
      s -= free * STRIDE;
    }
    return Raster.NOTHING;
  }

  private @Nullable Tile tileAt(double column, double row) {
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

  private double at(Field field, double s) {
    samples++;
    move(s);
    return field.distance(x, y, z);
  }

  private void move(double s) {
    double[] c = camera.toViewer();
    x = ox + c[0] * s;
    y = oy + c[1] * s;
    z = oz + c[2] * s;
  }

  /** Finds whose surface was met, and what it is made of there. */
  private void name(Tile tile) {
    move(nearness);
    double least = NAMING_REACH;
    Piece nearest = tile.pieces.get(0);
    for (Piece piece : tile.pieces) {
      Solid solid = piece.solid();
      if (solid.bounds().isWithin(least, x, y, z)) {
        double distance = solid.distance(x, y, z);
        if (distance < least) {
          least = distance;
          nearest = piece;
        }
      }
    }
    part = nearest.part();
    material = nearest.covering().at(x, y, z);
  }
}
