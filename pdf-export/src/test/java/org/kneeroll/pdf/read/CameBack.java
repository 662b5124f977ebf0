package org.kneeroll.pdf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.multipdf.PDFMergerUtility.AcroFormMergeMode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;
import org.kneeroll.pdf.Pdf;
import org.kneeroll.pdf.SampleLeaflets;

/** Leaflets as they come back: filled in, joined, taken apart, drawn on. */
final class CameBack {

  static final byte[] RICH = Pdf.of(SampleLeaflets.rich());
  static final byte[] WALKING =
      Pdf.of(
          SampleLeaflets.leaflet(
              "walking",
              "Walking",
              List.of(
                  SampleLeaflets.patient(),
                  SampleLeaflets.exercise(1, "Heel slide", null, List.of("reps", "hold")))));

  private CameBack() {}

  /** Somebody's leaflet. */
  static byte[] by(byte[] leaflet, String person, String field, String value) {
    return filled(leaflet, Map.of("patient.name", person, field, value));
  }

  static byte[] filled(byte[] leaflet, Map<String, String> values) {
    return Pdf.changed(
        leaflet,
        document -> {
          values.forEach(
              (name, value) ->
                  document
                      .getDocumentCatalog()
                      .getAcroForm()
                      .getField(name)
                      .getCOSObject()
                      .setString(COSName.V, value));
          return null;
        });
  }

  static byte[] joined(AcroFormMergeMode mode, byte[]... files) {
    try {
      PDFMergerUtility merger = new PDFMergerUtility();
      merger.setAcroFormMergeMode(mode);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      merger.setDestinationStream(out);
      for (byte[] file : files) {
        merger.addSource(new RandomAccessReadBuffer(file));
      }
      merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot join", e);
    }
  }

  /** The first file with the pages of the second behind its own, as a program appends them. */
  static byte[] appended(byte[] first, byte[] second) {
    return Pdf.changed(
        first,
        document -> {
          try (PDDocument other = Loader.loadPDF(second)) {
            new PDFMergerUtility().appendDocument(document, other);
          }
          return null;
        });
  }

  /** One page of a file alone, from 0. */
  static byte[] page(byte[] pdf, int index) {
    return Pdf.changed(
        pdf,
        document -> {
          for (int i = document.getNumberOfPages() - 1; i >= 0; i--) {
            if (i != index) {
              document.removePage(i);
            }
          }
          catalog(document).removeItem(COSName.ACRO_FORM);
          return null;
        });
  }

  /**
   * Runs a program of the system on files; the test is skipped where it is not installed.
   *
   * @param command in which {@code {1}} stands for the first file and so on, and {@code {out}} for
   *     the one that comes of it
   */
  static byte[] run(Path folder, List<String> command, byte[]... files) throws IOException {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/usr/bin", command.get(0))), command.get(0) + " is not there");
    List<String> words = new ArrayList<>(command);
    for (int i = 0; i < files.length; i++) {
      String file = folder.resolve((i + 1) + ".pdf").toString();
      Files.write(Path.of(file), files[i]);
      String place = "{" + (i + 1) + "}";
      words.replaceAll(word -> word.replace(place, file));
    }
    Path out = folder.resolve("out.pdf");
    words.replaceAll(word -> word.replace("{out}", out.toString()));
    Process process =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return Files.readAllBytes(out);
  }

  static FilledFile read(byte[] pdf) {
    Reading<FilledFile> reading = FilledLeaflets.read(pdf, "");
    assertThat(reading).isInstanceOf(Reading.Done.class);
    return ((Reading.Done<FilledFile>) reading).value();
  }

  static Obstacle obstacle(byte[] pdf) {
    Reading<FilledFile> reading = FilledLeaflets.read(pdf, "");
    assertThat(reading).isInstanceOf(Reading.Failed.class);
    return ((Reading.Failed<FilledFile>) reading).obstacle();
  }

  /** What each leaflet of a file says in some fields, joined by slashes. */
  static List<String> says(byte[] pdf, String... fields) {
    return read(pdf).leaflets().stream().map(leaflet -> says(leaflet, fields)).toList();
  }

  static String says(FilledLeaflet leaflet, String... fields) {
    List<String> said = new ArrayList<>(List.of(leaflet.id()));
    for (String field : fields) {
      leaflet.entries().stream()
          .filter(entry -> entry.field().equals(field))
          .forEach(entry -> said.add(entry.written()));
    }
    return String.join("/", said);
  }

  static FilledField field(FilledLeaflet leaflet, String name) {
    return leaflet.entries().stream()
        .filter(entry -> entry.field().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The file as it would have been written before records led to pages and widgets. */
  static byte[] old(byte[] leaflet) {
    return Pdf.changed(
        leaflet,
        document -> {
          document
              .getPages()
              .forEach(
                  page -> {
                    page.getCOSObject().removeItem(COSName.getPDFName("PieceInfo"));
                    widgets(page.getCOSObject())
                        .forEach(widget -> widget.removeItem(COSName.getPDFName("XXKneeroll")));
                  });
          COSDictionary record = PrintedRecord.pieces(catalog(document));
          record.removeItem(COSName.getPDFName("Pages"));
          return null;
        });
  }

  static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }

  static List<COSDictionary> widgets(COSDictionary page) {
    List<COSDictionary> widgets = new ArrayList<>();
    COSArray all = page.getCOSArray(COSName.ANNOTS);
    for (int i = 0; all != null && i < all.size(); i++) {
      COSDictionary annotation = (COSDictionary) all.getObject(i);
      if (COSName.WIDGET.equals(annotation.getCOSName(COSName.SUBTYPE))) {
        widgets.add(annotation);
      }
    }
    return widgets;
  }

  /** Lays an annotation over a page, in place of a rectangle. */
  static COSDictionary lay(COSDictionary page, String kind, String text, COSBase place) {
    COSDictionary annotation = new COSDictionary();
    annotation.setName(COSName.TYPE, "Annot");
    annotation.setName(COSName.SUBTYPE, kind);
    annotation.setItem(COSName.CONTENTS, new COSString(text));
    annotation.setItem(COSName.RECT, place);
    COSArray all = page.getCOSArray(COSName.ANNOTS);
    if (all == null) {
      all = new COSArray();
      page.setItem(COSName.ANNOTS, all);
    }
    all.add(annotation);
    return annotation;
  }
}
