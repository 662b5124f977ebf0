package org.kneeroll.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.reporting.ReportingReview;
import org.kneeroll.cli.input.Named;
import org.kneeroll.cli.input.Named.Found;
import org.kneeroll.cli.reporting.ReviewFormat;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.diagnostic.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how completely a leaflet describes its programme. */
@Command(
    name = "report",
    description =
        "Says what a leaflet tells and what it leaves out, by the CERT and TIDieR checklists.",
    footer = {
      "",
      "For each item: whether it is met, partly met or missing, where that is said, and",
      "where what is missing would go. For each exercise: what a source states, what the",
      "author proposes, what the clinician fills in, and what nobody says.",
      "",
      "Exit code: 0 reported, 1 the leaflet cannot be read,",
      "2 the command was not understood, 3 a file could not be read.",
      "",
      "Examples:",
      "  kneeroll report acute-lower-back-pain",
      "  kneeroll report my-folder/leaflets/mine.yaml",
      "  kneeroll report knee-walking --format markdown > knee-walking.md",
    })
final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "LEAFLET",
      completionCandidates = Candidates.Leaflets.class,
      description = "The id of a leaflet (see `kneeroll list leaflets`), or a leaflet's file.")
  private String leaflet = "";

  @Mixin private final CatalogueOption catalogue = new CatalogueOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, markdown or json. Default: ${DEFAULT-VALUE}.")
  private ReviewFormat format = ReviewFormat.TABLE;

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Found found =
        new Named(terminal, catalogue.folder()).find(Optional.of(FileKind.LEAFLET), leaflet);
    List<Diagnostic> unread = found.item().diagnostics();
    if (found.item().value().isPresent()) {
      ReportingReview review =
          ReportingReview.of(found.library().homeOf(found.item()), found.item());
      terminal.out().print(format.print(review, terminal.width(), terminal.palette()));
      terminal.out().flush();
    }
    found.namesakes().forEach(terminal::complain);
    terminal.show(unread);
    return ExitCode.of(unread).number();
  }
}
