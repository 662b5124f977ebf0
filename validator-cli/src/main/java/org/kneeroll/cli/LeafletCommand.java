package org.kneeroll.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.cli.render.Format;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.pdf.PdfResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a leaflet as a PDF. */
@Command(
    name = "leaflet",
    description = "Prints a leaflet as a PDF with fields to fill in.",
    footer = {
      "",
      "Exit code: 0 written, 1 the content has errors,",
      "2 the command was not understood, 3 a file could not be read or written.",
      "",
      "Examples:",
      "  kneeroll leaflet acute-lower-back-pain",
      "  kneeroll leaflet acute-lower-back-pain --brand plain -o for-mrs-smith.pdf",
      "  kneeroll leaflet acute-lower-back-pain --type large --paper a4 --grey",
      "  kneeroll leaflet mine.yaml --catalogue my-folder --brand mine -o out.pdf",
    })
final class LeafletCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "LEAFLET",
      completionCandidates = Candidates.Leaflets.class,
      description = "The id of a leaflet (see `kneeroll list`), or a leaflet's file.")
  private String leaflet = "";

  @Option(
      names = "--catalogue",
      paramLabel = "FOLDER",
      description =
          "A catalogue of your own; what it does not have is taken from the built-in one.")
  private @Nullable Path catalogue;

  @Option(
      names = "--brand",
      paramLabel = "BRAND",
      completionCandidates = Candidates.Brands.class,
      description = "The brand to print in. Default: the leaflet's own, or else `plain`.")
  private @Nullable String brand;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write: a file, a folder, or - for standard output. Default: LEAFLET.pdf here.")
  private @Nullable String output;

  @Mixin private final PrintOptions print = new PrintOptions();

  @Mixin private final FileOptions fileOptions = new FileOptions();

  LeafletCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<Path> file = leafletFile();
    Library library = new Inputs(terminal).library(file.orElse(null), catalogue);
    String id = file.map(path -> stem(path.getFileName().toString())).orElse(leaflet);
    if (file.isPresent() && library.leaflet(id).isEmpty()) {
      List<Diagnostic> unread = whyUnknown(library, terminal.name(file.get()));
      if (!unread.isEmpty()) {
        return notWritten(unread, List.of());
      }
    }
    requireLeaflet(library, id);
    Destination destination =
        Destination.of(terminal, output, id, file.map(terminal::resolve).orElse(null));
    Printing printing =
        new Printing(
            library,
            terminal.today(),
            ProjectFile.of(terminal, null).project(),
            terminal.figures());
    Printing.Result result = printing.print(id, brand, print.profile(), fileOptions);
    if (result.pdf().isEmpty()) {
      return notWritten(result.diagnostics(), result.problems());
    }
    show(result.diagnostics());
    PdfResult.Written written = result.pdf().get();
    destination.write(written.bytes());
    destination
        .name()
        .ifPresent(
            name ->
                terminal.say(
                    "wrote "
                        + name
                        + " ("
                        + written.pages()
                        + (written.pages() == 1 ? " page)" : " pages)")));
    terminal.out().flush();
    return ExitCode.CLEAN.number();
  }

  private int notWritten(List<Diagnostic> diagnostics, List<String> problems) {
    show(diagnostics);
    problems.forEach(problem -> terminal.complain("kneeroll: " + problem));
    terminal.complain("kneeroll: nothing was written; mend what is shown above, and try again");
    ExitCode code = ExitCode.of(diagnostics);
    return (code == ExitCode.CLEAN ? ExitCode.FINDINGS : code).number();
  }

  private void show(List<Diagnostic> diagnostics) {
    terminal.err().print(Format.FULL.printer(terminal.palette()).print(diagnostics));
    terminal.err().flush();
  }

  /** Why a file is not known as a leaflet, if its form is broken. */
  private static List<Diagnostic> whyUnknown(Library library, String name) {
    return library.own().files().stream()
        .filter(candidate -> candidate.name().equals(name))
        .flatMap(candidate -> candidate.content().diagnostics().stream())
        .toList();
  }

  /** The leaflet's file, if the user named one rather than an id. */
  private Optional<Path> leafletFile() {
    boolean looksLikeAFile =
        leaflet.contains("/") || leaflet.contains("\\") || !stem(leaflet).equals(leaflet);
    if (!looksLikeAFile) {
      return Optional.empty();
    }
    Path path = Path.of(leaflet);
    if (Files.isDirectory(terminal.resolve(path))) {
      throw Failure.usage(
          terminal.name(path) + " is a folder; name a leaflet's file, or an id and --catalogue");
    }
    return Optional.of(path);
  }

  private static String stem(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : new String[] {".yaml", ".yml", ".json"}) {
      if (lower.endsWith(ending)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }

  private void requireLeaflet(Library library, String id) {
    if (library.leaflet(id).isPresent()) {
      return;
    }
    if (library.ids(FileKind.EXERCISE).contains(id)) {
      throw Failure.usage("`" + id + "` is an exercise, not a leaflet; `kneeroll list` shows both");
    }
    if (leafletFile().isPresent()) {
      throw Failure.usage(leaflet + " is not a leaflet: a leaflet has `title` and `sections`");
    }
    String hint =
        NearestWord.to(id, library.ids(FileKind.LEAFLET))
            .map(near -> "did you mean `" + near + "`?")
            .orElse("there are: " + String.join(", ", library.ids(FileKind.LEAFLET)));
    throw Failure.usage("there is no leaflet `" + id + "`; " + hint);
  }
}
