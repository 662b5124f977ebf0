package org.kneeroll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A folder in which leaflets are printed. */
record WorkingFolder(Path path) {

  /** Runs {@code kneeroll leaflet} in it. */
  CommandRun leaflet(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "leaflet";
    System.arraycopy(args, 0, all, 1, args.length);
    return CommandRun.in(path, all);
  }

  /** All files in it and below, by their paths from it. */
  List<String> files() throws IOException {
    try (Stream<Path> entries = Files.walk(path)) {
      return entries
          .filter(Files::isRegularFile)
          .map(file -> path.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** Puts an author's own catalogue with a leaflet and a brand into it. */
  void clinic() {
    Fixtures.copy("right/clinic", path.resolve("clinic"));
  }

  /** Writes something into the first field of a PDF, and saves it. */
  static void fillIn(Path pdf, String answer) throws IOException {
    byte[] printed = Files.readAllBytes(pdf);
    try (PDDocument document = Loader.loadPDF(printed)) {
      document
          .getDocumentCatalog()
          .getAcroForm(null)
          .getFieldTree()
          .iterator()
          .next()
          .getCOSObject()
          .setString(COSName.V, answer);
      document.save(pdf.toFile());
    }
  }

  /** What a PDF says, on one line. */
  static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
