package org.kneeroll.cli.figure;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.drawing.Shape;

/** Many drawings on one sheet, in rows, all at the scale that they were made for. */
public final class ContactSheet {

  private static final int COLUMNS = 4;
  private static final double CELL_MM = 66;
  private static final double GAP_MM = 6;

  private ContactSheet() {}

  /**
   * The sheet.
   *
   * @param pictures at least one
   */
  public static Illustration of(List<Illustration> pictures) {
    int columns = Math.min(COLUMNS, pictures.size());
    List<Shape> shapes = new ArrayList<>();
    double top = GAP_MM;
    for (int row = 0; row * columns < pictures.size(); row++) {
      List<Illustration> line =
          pictures.subList(row * columns, Math.min(pictures.size(), (row + 1) * columns));
      double heightMm = 0;
      for (Illustration picture : line) {
        heightMm = Math.max(heightMm, heightMm(picture));
      }
      for (int i = 0; i < line.size(); i++) {
        Illustration picture = line.get(i);
        double scale = picture.widthMm() / picture.drawing().width();
        double left = GAP_MM + i * (CELL_MM + GAP_MM) + (CELL_MM - picture.widthMm()) / 2;
        double down = top + heightMm - heightMm(picture);
        for (Shape shape : picture.drawing().shapes()) {
          shapes.add(shape.placed(scale, left, down));
        }
      }
      top += heightMm + GAP_MM;
    }
    double widthMm = GAP_MM + columns * (CELL_MM + GAP_MM);
    String words = pictures.size() + " exercises, in the order of their ids";
    return new Illustration(new Drawing(widthMm, top, shapes), widthMm, words);
  }

  private static double heightMm(Illustration picture) {
    return picture.widthMm() * picture.drawing().height() / picture.drawing().width();
  }
}
