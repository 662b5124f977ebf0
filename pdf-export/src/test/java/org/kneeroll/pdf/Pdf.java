package org.kneeroll.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.kneeroll.leaflet.ComposedLeaflet;

/** Writes leaflets in tests, and reads the files again. */
public final class Pdf {

  public static final Instant DATE = Instant.parse("2026-01-02T03:04:05Z");

  private Pdf() {}

  /** The bytes of a leaflet that has to be writable. */
  public static byte[] of(ComposedLeaflet leaflet) {
    return written(LeafletPdf.dated(DATE).write(leaflet));
  }

  public static byte[] written(PdfResult result) {
    assertThat(result).isInstanceOf(PdfResult.Written.class);
    return ((PdfResult.Written) result).bytes();
  }

  /** What is done with an open file. */
  @FunctionalInterface
  public interface Work<T> {
    T on(PDDocument document) throws IOException;
  }

  public static <T> T read(byte[] pdf, Work<T> work) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return work.on(document);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the file", e);
    }
  }

  /** Changes a file as a program would that fills it in. */
  public static byte[] changed(byte[] pdf, Work<?> work) {
    return read(
        pdf,
        document -> {
          work.on(document);
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          document.save(out);
          return out.toByteArray();
        });
  }

  /** All text in the order of the content streams, pages one after the other. */
  static String text(byte[] pdf) {
    return read(
        pdf,
        document -> {
          PDFTextStripper stripper = new PDFTextStripper();
          stripper.setSortByPosition(false);
          stripper.setLineSeparator("\n");
          stripper.setParagraphEnd("\n");
          stripper.setPageEnd("\n");
          return stripper.getText(document);
        });
  }
}
