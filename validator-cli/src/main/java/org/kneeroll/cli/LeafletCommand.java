package org.kneeroll.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.signing.Signatures;
import org.kneeroll.catalogue.triage.Project;
import org.kneeroll.cli.file.Output;
import org.kneeroll.cli.file.Replaces;
import org.kneeroll.cli.input.Inputs;
import org.kneeroll.cli.input.Named;
import org.kneeroll.cli.input.Named.Found;
import org.kneeroll.cli.input.ProjectFile;
import org.kneeroll.cli.signing.PageStanding;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.pdf.PdfResult;
import org.kneeroll.pdf.file.FileSeal;
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
      "A leaflet that somebody has written into is never written over, unless you say --force.",
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

  @Mixin private final CatalogueOption catalogue = new CatalogueOption();

  @Option(
      names = "--brand",
      paramLabel = "BRAND",
      completionCandidates = Candidates.Brands.class,
      description =
          "The brand to print in. Default: the leaflet's own, or that of kneeroll.yaml, or"
              + " `plain`.")
  private @Nullable String brand;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write: a file, a folder, or - for standard output. Default: LEAFLET.pdf here.")
  private @Nullable String output;

  @Mixin private final ForceOption force = new ForceOption();

  @Mixin private final PrintOptions print = new PrintOptions();

  @Mixin private final FileOptions fileOptions = new FileOptions();

  LeafletCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Found found =
        new Named(terminal, catalogue.folder()).find(Optional.of(FileKind.LEAFLET), leaflet);
    Library library = found.library();
    String id = found.item().id();
    Output destination =
        force
            .outputs(terminal)
            .sparing(Inputs.ownFiles(library))
            .place(output, id + ".pdf", Replaces.alike(FileSeal::isWhole));
    ProjectFile settings = ProjectFile.of(terminal, null);
    List<Diagnostic> unsettled = settings.problems();
    if (!unsettled.isEmpty()) {
      terminal.show(unsettled);
      terminal.complain("kneeroll: nothing was written; mend the settings, and try again");
      return ExitCode.USAGE.number();
    }
    Project project = settings.project();
    Printing printing = new Printing(library, terminal.today(), project, terminal.figures());
    Printing.Result result =
        printing.print(
            found.as(Leaflet.class), brand, print.profile(project.settings()), fileOptions);
    if (result.pdf().isEmpty()) {
      return notWritten(result.diagnostics(), result.problems());
    }
    terminal.show(result.diagnostics());
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
    if (destination.name().isPresent()) {
      Library home = library.homeOf(found.item());
      PageStanding.lacking(home, terminal.today(), id).ifPresent(terminal::say);
      PageStanding standing = new PageStanding(home, Signatures.of(home, terminal.today()));
      standing.draftOf(standing.unaccepted(id)).ifPresent(terminal::say);
    }
    found.namesakes().forEach(terminal::complain);
    terminal.out().flush();
    return ExitCode.CLEAN.number();
  }

  private int notWritten(List<Diagnostic> diagnostics, List<String> problems) {
    terminal.show(diagnostics);
    problems.forEach(problem -> terminal.complain("kneeroll: " + problem));
    terminal.complain("kneeroll: nothing was written; mend what is shown above, and try again");
    ExitCode code = ExitCode.of(diagnostics);
    return (code == ExitCode.CLEAN ? ExitCode.FINDINGS : code).number();
  }
}
