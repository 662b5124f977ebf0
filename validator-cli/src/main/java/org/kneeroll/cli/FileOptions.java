package org.kneeroll.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.pdf.LeafletPdf;
import org.kneeroll.pdf.file.Attachment;
import org.kneeroll.pdf.file.SafePath;
import org.kneeroll.pdf.file.Standard;
import picocli.CommandLine.Option;

/** The options that say what kind of file a leaflet becomes. */
final class FileOptions {

  @Option(
      names = "--standard",
      paramLabel = "STANDARD",
      defaultValue = "ua1",
      description =
          "Rules for accessibility: ua1 (PDF/UA-1), or ua2 (PDF/UA-2 on PDF 2.0, with PDF/A-4)."
              + " Default: ${DEFAULT-VALUE}.")
  private Standard standard = Standard.UA_1;

  @Option(
      names = "--archive",
      description =
          "Claim PDF/A as well, for archives. Some viewers open such files for reading only.")
  private boolean archive;

  @Option(
      names = "--attach-source",
      description = "Put the files that the leaflet is made from into it; see `kneeroll extract`.")
  private boolean attachSource;

  /** Whether the source is to travel in the file. */
  boolean attachesSource() {
    return attachSource;
  }

  /**
   * The writer of the kind of file that was asked for.
   *
   * @param source the files to attach by their paths; empty for none
   * @throws Failure if a file has a name under which it could not be taken out everywhere
   */
  LeafletPdf apply(LeafletPdf writer, Map<String, byte[]> source) {
    requireNamesForEverySystem(source.keySet());
    List<Attachment> attachments = new ArrayList<>();
    source.forEach(
        (path, bytes) ->
            attachments.add(
                new Attachment(path, mediaType(path), "Source of this leaflet: " + path, bytes)));
    LeafletPdf chosen = writer.keeping(standard).attaching(attachments);
    return archive ? chosen.archived() : chosen;
  }

  private static void requireNamesForEverySystem(Set<String> paths) {
    List<String> unsafe = paths.stream().filter(path -> !SafePath.isSafe(path)).toList();
    if (!unsafe.isEmpty()) {
      throw Failure.usage(
          "cannot attach "
              + String.join(", ", unsafe)
              + ": not every system can write a file of such a name; rename it, with letters,"
              + " digits, hyphens and spaces");
    }
  }

  private static String mediaType(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      return "application/yaml";
    }
    if (lower.endsWith(".json")) {
      return "application/json";
    }
    if (lower.endsWith(".svg")) {
      return "image/svg+xml";
    }
    return lower.endsWith(".png") ? "image/png" : "application/octet-stream";
  }
}
