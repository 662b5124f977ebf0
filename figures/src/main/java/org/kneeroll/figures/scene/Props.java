package org.kneeroll.figures.scene;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.pose.Prop;
import org.kneeroll.core.space.Vec3;
import org.kneeroll.figures.field.Ellipsoid;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.field.Piece;
import org.kneeroll.figures.field.Placed;
import org.kneeroll.figures.field.RoundCone;
import org.kneeroll.figures.field.RoundedBox;
import org.kneeroll.figures.field.Solid;
import org.kneeroll.figures.flesh.Bones;
import org.kneeroll.figures.flesh.Material;
import org.kneeroll.figures.flesh.Part;

/** The things in a picture as solids. */
public final class Props {

  private static final double LEG = 0.016;

  private final int part;
  private final Placed at;
  private final Vec3 size;
  private final List<Field> pieces = new ArrayList<>();

  private Props(int part, Placed at, Vec3 size) {
    this.part = part;
    this.at = at;
    this.size = size;
  }

  /** One field for each thing, with parts counted from the first. */
  public static List<Field> of(List<Prop> props) {
    List<Field> fields = new ArrayList<>();
    for (Prop prop : props) {
      Props one = new Props(Part.prop(fields.size()), Bones.placed(prop.frame()), prop.size());
      switch (prop.kind()) {
        case PILLOW -> one.pillow();
        case ROLLED_TOWEL -> one.roll();
        case BALL -> one.ball();
        case CHAIR -> one.chair();
        case TABLE -> one.table();
        case WALL -> one.wall();
        case BAND -> one.band();
        case STEP -> one.step();
      }
      fields.add(Field.Union.of(0.004, one.pieces));
    }
    return fields;
  }

  private void add(Solid solid, Material material) {
    pieces.add(new Field.Leaf(new Piece(solid, part, material.allOver())));
  }

  private void pillow() {
    double a = size.x() / 2;
    double b = size.y() / 2;
    double c = size.z() / 2;
    add(new RoundedBox(at, a, b, c, Math.min(b * 0.96, 0.05)), Material.PILLOW);
  }

  private void roll() {
    double radius = Math.min(size.x(), size.z()) / 2;
    double half = Math.max(0.001, size.y() / 2 - radius * 0.3);
    add(
        new RoundCone(at.at(0, -half, 0), radius, at.at(0, half, 0), radius * 0.999),
        Material.TOWEL);
  }

  private void ball() {
    add(new Ellipsoid(at, size.x() / 2, size.y() / 2, size.z() / 2), Material.RUBBER);
  }

  private void band() {
    double half = size.y() / 2;
    add(new RoundedBox(at, 0.004, half, Math.max(0.012, size.z() / 2), 0.0035), Material.RUBBER);
  }

  private void step() {
    Placed middle = at.moved(0, size.y() / 2, 0);
    add(new RoundedBox(middle, size.x() / 2, size.y() / 2, size.z() / 2, 0.008), Material.WOOD);
  }

  private void wall() {
    double thick = Math.max(0.02, size.x());
    Placed middle = at.moved(-thick / 2, size.y() / 2, 0);
    add(new RoundedBox(middle, thick / 2, size.y() / 2, size.z() / 2, 0.004), Material.WALL);
  }

  private void table() {
    slab(size.y(), 0.03);
    legs(size.y() - 0.03, size.x() / 2 - 0.04, size.z() / 2 - 0.04);
  }

  private void chair() {
    double seat = size.y();
    double a = size.x() / 2;
    double c = size.z() / 2;
    slab(seat, 0.035);
    legs(seat - 0.03, a - 0.03, c - 0.03);
    double back = seat + 0.42;
    for (int g = -1; g <= 1; g += 2) {
      double z = g * (c - 0.03);
      add(
          new RoundCone(at.at(-a + 0.03, seat, z), LEG, at.at(-a - 0.045, back, z), LEG * 0.95),
          Material.WOOD);
    }
    Placed rest = at.moved(-a - 0.032, back - 0.09, 0).bent(-10);
    add(new RoundedBox(rest, 0.014, 0.09, c, 0.012), Material.WOOD);
  }

  private void slab(double top, double thick) {
    Placed middle = at.moved(0, top - thick / 2, 0);
    add(new RoundedBox(middle, size.x() / 2, thick / 2, size.z() / 2, thick * 0.4), Material.WOOD);
  }

  private void legs(double top, double a, double c) {
    for (int gx = -1; gx <= 1; gx += 2) {
      for (int gz = -1; gz <= 1; gz += 2) {
        add(
            new RoundCone(
                at.at(gx * a, top, gz * c),
                LEG,
                at.at(gx * (a + 0.015), 0.012, gz * (c + 0.01)),
                LEG * 0.75),
            Material.WOOD);
      }
    }
  }
}
