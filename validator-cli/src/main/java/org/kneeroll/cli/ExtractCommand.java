package org.kneeroll.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kneeroll.cli.file.FilesTogether;
import org.kneeroll.cli.file.Outputs;
import org.kneeroll.cli.input.CarriedSource;
import org.kneeroll.cli.input.PdfInputs;
import org.kneeroll.cli.render.Visible;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.pdf.read.CarriedFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the files out of a leaflet that it was made from. */
@Command(
    name = "extract",
    description = "Takes out of a leaflet the files that it was made from.",
    footer = {
      "",
      "All files are written, or none.",
      "",
      "Exit code: 0 written, 2 the command was not understood or a file would be written over,",
      "3 a file could not be read or written.",
      "",
      "Examples:",
      "  kneeroll leaflet mine.yaml --attach-source -o mine.pdf",
      "  kneeroll extract mine.pdf -o mine-source",
    })
final class ExtractCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "PDF", description = "A leaflet made with --attach-source.")
  private Path leaflet = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Where to write; made if it is not there. Default: the leaflet's name.")
  private @Nullable Path output;

  @Option(names = "--force", description = "Write over files that are there already.")
  private boolean force;

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      defaultValue = "",
      description = "Opens a leaflet that is locked.")
  private String password = "";

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CarriedFiles carried = new CarriedSource(terminal).read(leaflet, password);
    requireSafeNames(carried);
    Path shown = output != null ? output : defaultFolder();
    Path folder = terminal.resolve(shown);
    if (!force) {
      requireNothingThere(carried, folder);
    }
    Outputs outputs = Outputs.of(terminal).offeringForce(force).sparing(List.of(leaflet));
    new FilesTogether(terminal, outputs, folder, carried.files()).write();
    int count = carried.files().size();
    terminal.say(
        "wrote " + count + (count == 1 ? " file" : " files") + " to " + terminal.name(shown) + "/");
    return ExitCode.CLEAN.number();
  }

  /**
   * Of files that belong together none is left out, and a name that does harm tells of a forgery.
   */
  private static void requireSafeNames(CarriedFiles carried) {
    if (!carried.refused().isEmpty()) {
      String names =
          carried.refused().stream().map(name -> "`" + name + "`").collect(joining(", "));
      throw Failure.io(
          "nothing was written, because the leaflet names files that no system or not every system"
              + " can keep inside a folder: "
              + Visible.of(names));
    }
  }

  private Path defaultFolder() {
    String name = leaflet.getFileName().toString();
    return Path.of(
        PdfInputs.isPdf(leaflet) ? name.substring(0, name.length() - 4) : name + "-source");
  }

  private void requireNothingThere(CarriedFiles carried, Path folder) {
    List<String> there = new ArrayList<>();
    for (String path : carried.files().keySet()) {
      Path file = folder.resolve(path);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        there.add(terminal.name(file));
      }
    }
    if (!there.isEmpty()) {
      throw Failure.usage(
          "nothing was written, because "
              + String.join(", ", there)
              + (there.size() == 1 ? " is" : " are")
              + " there already; choose another folder with -o, or write over with --force");
    }
  }
}
