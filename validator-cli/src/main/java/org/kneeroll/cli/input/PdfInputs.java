package org.kneeroll.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.pdf.read.FilledLeaflets;
import org.kneeroll.pdf.read.Obstacle;

/** Takes PDFs that a command names into memory. */
public final class PdfInputs {

  private final Terminal terminal;

  /** PDFs that are named from where a command runs. */
  public PdfInputs(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Whether a path has the name of a PDF. */
  public static boolean isPdf(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  /**
   * The bytes of a file.
   *
   * @param problems to which a sentence is added if the file cannot be read
   */
  public Optional<byte[]> bytes(Path file, List<String> problems) {
    Path absolute = terminal.resolve(file);
    String name = terminal.name(file);
    try {
      if (!Files.exists(absolute)) {
        problems.add("there is no file or folder " + name);
      } else if (Inputs.isPipe(absolute)) {
        problems.add("cannot read " + name + ": it is a pipe or a device, no file");
      } else {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(absolute)) {
          bytes = in.readNBytes(FilledLeaflets.LARGEST_FILE + 1);
        }
        if (bytes.length <= FilledLeaflets.LARGEST_FILE) {
          return Optional.of(bytes);
        }
        problems.add("cannot read " + name + ": " + Obstacle.TOO_LARGE.message());
      }
    } catch (IOException e) {
      problems.add("cannot read " + name + ": " + IoReason.of(e));
    }
    return Optional.empty();
  }
}
