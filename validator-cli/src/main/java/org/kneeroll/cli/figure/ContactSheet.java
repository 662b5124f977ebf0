package org.kneeroll.cli.figure;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.drawing.Shape;
import org.kneeroll.pdf.font.Lettering;
import org.kneeroll.pdf.font.Weight;

/** Many pictures on one sheet, in rows, with their names below them. */
public final class ContactSheet {

  /** How many pictures may stand in a row; the first that leaves the fewest places empty. */
  private static final int[] COLUMNS = {4, 5, 3};

  private static final double CELL_WIDTH_MM = 62;
  private static final double CELL_HEIGHT_MM = 54;
  private static final double GAP_MM = 6;
  private static final double TYPE_MM = 3.9;
  private static final double LINE_MM = 5;
  private static final int NAME_LINES = 2;
  private static final Colour NAME = new Colour(0x22313F);

  private final List<Titled> pictures;
  private final int columns;
  private final Lettering lettering = new Lettering(Weight.BOLD, TYPE_MM);
  private final List<Shape> shapes = new ArrayList<>();

  private ContactSheet(List<Titled> pictures) {
    this.pictures = pictures;
    this.columns = columns(pictures.size());
  }

  /**
   * The sheet, with all pictures in words as its alternative text.
   *
   * @param pictures at least one
   */
  public static Illustration of(List<Titled> pictures) {
    return new ContactSheet(pictures).drawn();
  }

  private static int columns(int count) {
    int best = Math.min(COLUMNS[0], count);
    for (int columns : COLUMNS) {
      if (columns <= count && empty(count, columns) < empty(count, best)) {
        best = columns;
      }
    }
    return best;
  }

  private static int empty(int count, int columns) {
    return (columns - count % columns) % columns;
  }

  private Illustration drawn() {
    double top = GAP_MM;
    for (int from = 0; from < pictures.size(); from += columns) {
      top += row(pictures.subList(from, Math.min(pictures.size(), from + columns)), top) + GAP_MM;
    }
    double widthMm = GAP_MM + columns * (CELL_WIDTH_MM + GAP_MM);
    return new Illustration(new Drawing(widthMm, top, shapes), widthMm, words());
  }

  /** Draws a row of pictures, each in the middle of its cell, and says how high it became. */
  private double row(List<Titled> row, double top) {
    double heightMm = 0;
    for (Titled one : row) {
      Drawing drawing = one.picture().drawing();
      heightMm = Math.max(heightMm, drawing.height() * scale(one));
    }
    int lines = 1;
    for (int i = 0; i < row.size(); i++) {
      double left = GAP_MM + i * (CELL_WIDTH_MM + GAP_MM);
      Titled one = row.get(i);
      Drawing drawing = one.picture().drawing();
      double scale = scale(one);
      double dx = left + (CELL_WIDTH_MM - drawing.width() * scale) / 2;
      double dy = top + (heightMm - drawing.height() * scale) / 2;
      for (Shape shape : drawing.shapes()) {
        shapes.add(shape.placed(scale, dx, dy));
      }
      lines = Math.max(lines, name(one.name(), left, top + heightMm));
    }
    return heightMm + lines * LINE_MM;
  }

  /** Millimetres for a unit of a picture: its own size, or smaller so that it fits its cell. */
  private static double scale(Titled one) {
    Drawing drawing = one.picture().drawing();
    double own = one.picture().widthMm() / drawing.width();
    return Math.min(
        own, Math.min(CELL_WIDTH_MM / drawing.width(), CELL_HEIGHT_MM / drawing.height()));
  }

  /** Writes a name below a picture, and says in how many lines. */
  private int name(String name, double left, double top) {
    List<String> lines = lettering.lines(name, CELL_WIDTH_MM, NAME_LINES);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      double x = left + (CELL_WIDTH_MM - lettering.width(line)) / 2;
      double base = top + (i + 1) * LINE_MM;
      shapes.add(new Shape.Fill(lettering.outline(line, x, base), NAME, false));
    }
    return lines.size();
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (Titled one : pictures) {
      words.append(words.isEmpty() ? "" : "\n");
      words.append(one.name()).append(": ").append(one.picture().alternativeText());
    }
    return words.toString();
  }
}
