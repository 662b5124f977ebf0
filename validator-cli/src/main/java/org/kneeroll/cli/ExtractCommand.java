package org.kneeroll.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.file.WholeFile;
import org.kneeroll.cli.input.CarriedSource;
import org.kneeroll.cli.input.PdfInputs;
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
    Path shown = output != null ? output : defaultFolder();
    Path folder = terminal.resolve(shown);
    if (!force) {
      requireNothingThere(carried, folder);
    }
    for (Map.Entry<String, byte[]> file : carried.files().entrySet()) {
      write(folder, file.getKey(), file.getValue());
    }
    int count = carried.files().size();
    terminal.say(
        "wrote " + count + (count == 1 ? " file" : " files") + " to " + terminal.name(shown) + "/");
    for (String refused : carried.refused()) {
      terminal.complain(
          "kneeroll: left out `" + refused + "`: it is no name of a file inside the folder");
    }
    return (carried.refused().isEmpty() ? ExitCode.CLEAN : ExitCode.FAILURE).number();
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

  private void write(Path folder, String path, byte[] bytes) {
    Path file = folder.resolve(path);
    try {
      makeFolder(folder, path);
      if (force) {
        WholeFile.write(file, bytes);
      } else {
        WholeFile.create(file, bytes);
      }
    } catch (FileAlreadyExistsException e) {
      throw Failure.usage("cannot write " + terminal.name(file) + ": it is there already");
    } catch (IOException e) {
      throw Failure.io("cannot write " + terminal.name(file) + ": " + IoReason.of(e));
    }
  }

  /** Makes the folders that a file needs, and goes through none that is a link to elsewhere. */
  private void makeFolder(Path folder, String path) throws IOException {
    Files.createDirectories(folder);
    Path below = folder;
    String[] parts = path.split("/", -1);
    for (int i = 0; i < parts.length - 1; i++) {
      below = below.resolve(parts[i]);
      if (Files.isSymbolicLink(below)) {
        throw Failure.io(
            "cannot write into "
                + terminal.name(below)
                + ": it is a link that could lead elsewhere");
      }
      if (!Files.isDirectory(below)) {
        Files.createDirectory(below);
      }
    }
  }
}
