package org.kneeroll.cli.figure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.figures.image.PngImage;
import org.kneeroll.figures.svg.SvgText;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.leaflet.Look;
import org.kneeroll.pdf.LeafletPdf;
import org.kneeroll.pdf.PdfResult;
import org.kneeroll.pdf.file.FileSeal;

/** The kinds of files that a figure is written to. */
public enum PictureFormat implements Term {
  /** Paths, with a title and a description. */
  SVG,
  /** Dots on white. */
  PNG,
  /** A page with the picture and its alternative text. */
  PDF;

  /** The word is also how such a file's name ends, behind a dot. */
  @Override
  public String word() {
    return Term.wordOf(this);
  }

  /** The format that a file's name asks for by its ending, in small or capital letters. */
  public static Optional<PictureFormat> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> lower.endsWith("." + format.word()))
        .findFirst();
  }

  /**
   * The bytes of a file.
   *
   * @param whole what is shown, one picture or a sheet of them
   * @param parts the single pictures, which a PDF of a sheet shows under headings of their own
   * @param widthDots how wide a PNG is
   * @param brand whose type a PDF has
   */
  public byte[] file(Titled whole, List<Titled> parts, int widthDots, Brand brand) {
    Illustration picture = whole.picture();
    return switch (this) {
      case PNG -> PictureSeal.png(PngImage.of(picture.drawing(), widthDots));
      case PDF -> pdf(whole, parts, brand);
      case SVG ->
          PictureSeal.svg(
              SvgText.of(
                      picture.drawing(), picture.widthMm(), whole.name(), picture.alternativeText())
                  .getBytes(StandardCharsets.UTF_8));
    };
  }

  /** Whether bytes are a file of this format that Kneeroll drew and nobody has changed since. */
  public boolean isWhole(byte[] file) {
    return switch (this) {
      case PNG -> PictureSeal.isWholePng(file);
      case PDF -> FileSeal.isWhole(file);
      case SVG -> PictureSeal.isWholeSvg(file);
    };
  }

  private static byte[] pdf(Titled whole, List<Titled> parts, Brand brand) {
    List<Block> blocks = new ArrayList<>();
    for (Titled part : parts) {
      if (parts.size() > 1) {
        blocks.add(new Block.Heading(2, part.name()));
      }
      Illustration picture = part.picture();
      blocks.add(new Block.Picture(picture.drawing(), picture.alternativeText()));
    }
    ComposedLeaflet sheet =
        new ComposedLeaflet(
            whole.id(),
            "en-GB",
            whole.name(),
            "1",
            Look.of(brand, null),
            blocks,
            new ComposedLeaflet.Running(List.of(), "{page} / {pages}", "{heading}"));
    PdfResult result = LeafletPdf.dated(Instant.EPOCH).write(sheet);
    if (result instanceof PdfResult.Written written) {
      return written.bytes();
    }
    throw new IllegalArgumentException(
        ((PdfResult.Refused) result)
            .violations().stream()
                .map(violation -> violation.message())
                .distinct()
                .reduce((a, b) -> a + "; " + b)
                .orElse("the PDF was refused"));
  }
}
