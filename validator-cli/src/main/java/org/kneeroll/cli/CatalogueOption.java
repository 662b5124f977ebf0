package org.kneeroll.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names an author's own catalogue, for commands that look things up. */
final class CatalogueOption {

  @Option(
      names = "--catalogue",
      paramLabel = "FOLDER",
      description =
          "A catalogue of your own; what it does not have is taken from the built-in one. Default:"
              + " the one that this folder is in.")
  private @Nullable Path folder;

  /** The folder that the user named, or null for the catalogue that the user is in, if any. */
  @Nullable Path folder() {
    return folder;
  }
}
