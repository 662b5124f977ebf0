package org.kneeroll.cli.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import org.kneeroll.catalogue.library.CatalogueFile;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.cli.render.OwnReport;
import org.kneeroll.core.project.ReportFormat;
import org.kneeroll.pdf.file.FileSeal;
import org.kneeroll.pdf.read.FilledField;
import org.kneeroll.pdf.read.FilledFile;
import org.kneeroll.pdf.read.FilledLeaflets;
import org.kneeroll.pdf.read.Reading;

/** Says what a file is that lies where a command wants to write, for whoever has to decide. */
final class LiesThere {

  private LiesThere() {}

  /**
   * A few words with an article, such as {@code content (an exercise)}.
   *
   * @param name what messages call the file
   * @param bytes its beginning, or all of it
   */
  static String of(String name, byte[] bytes) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json")) {
      Optional<String> content = content(name, bytes);
      if (content.isPresent()) {
        return content.get();
      }
    }
    String start = new String(bytes, 0, Math.min(bytes.length, 2000), ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return pdf(bytes);
    }
    if (start.startsWith("\u0089PNG") || start.contains("<svg")) {
      return "a picture that Kneeroll did not draw, or that was changed since";
    }
    if (start.startsWith("# Kneeroll baseline")) {
      return "a baseline of known findings, and perhaps more";
    }
    for (ReportFormat format : ReportFormat.values()) {
      if (bytes.length > 0 && OwnReport.is(format, bytes)) {
        return "a report of the format " + format.word();
      }
    }
    return "a file that Kneeroll did not make, or that was changed since";
  }

  private static Optional<String> content(String name, byte[] bytes) {
    return Shelf.text(name, bytes).files().stream()
        .findFirst()
        .flatMap(CatalogueFile::kind)
        .map(FileKind::word)
        .map(word -> "content (" + (word.startsWith("e") ? "an " : "a ") + word + ")");
  }

  private static String pdf(byte[] bytes) {
    if (FileSeal.isWhole(bytes)) {
      return "a PDF that Kneeroll made";
    }
    Reading<FilledFile> reading = FilledLeaflets.read(bytes, "");
    if (!(reading instanceof Reading.Done<FilledFile> done) || done.value().leaflets().isEmpty()) {
      return "a PDF that Kneeroll did not make, or that was changed since";
    }
    boolean isFilled =
        done.value().leaflets().stream()
            .flatMap(leaflet -> leaflet.entries().stream())
            .map(FilledField::written)
            .anyMatch(text -> !text.isBlank());
    return isFilled
        ? "a leaflet that somebody has written into"
        : "a leaflet that was changed since it was printed";
  }
}
