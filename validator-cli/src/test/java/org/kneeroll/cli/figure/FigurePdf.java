package org.kneeroll.cli.figure;

import java.util.List;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.FigureTheme;
import org.kneeroll.figures.plate.Plate;
import org.kneeroll.figures.theme.Theme;

/** PDFs of single figures. */
final class FigurePdf {

  private static final int EMPTY = of(new Drawing(60, 40, List.of()), 60).length;

  private FigurePdf() {}

  /** How many bytes a plate adds to a PDF in the size that it is made for. */
  static int added(Plate plate) {
    Drawing drawing = Theme.of(FigureTheme.OPEN).print(plate);
    return of(drawing, plate.width() / Plate.UNITS_PER_MM).length - EMPTY;
  }

  private static byte[] of(Drawing drawing, double widthMm) {
    Illustration picture = new Illustration(drawing, widthMm, "A figure.");
    Titled figure = new Titled("figure", "Figure", picture);
    Brand plain = Library.builtIn().brand("plain").orElseThrow().value().orElseThrow();
    return PictureFormat.PDF.file(figure, List.of(figure), 16, plain);
  }
}
