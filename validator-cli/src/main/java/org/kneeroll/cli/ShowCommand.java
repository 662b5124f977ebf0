package org.kneeroll.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.signing.Signatures;
import org.kneeroll.cli.input.Named;
import org.kneeroll.cli.input.Named.Found;
import org.kneeroll.cli.show.GeometryTable;
import org.kneeroll.cli.show.Shown;
import org.kneeroll.cli.show.ShownFormat;
import org.kneeroll.cli.signing.PageStanding;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.exercise.Exercise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what something comes to with everything that it inherits. */
@Command(
    name = "show",
    description =
        "Shows an exercise with everything that it inherits, and where each value stands.",
    footer = {
      "",
      "After an amount stands where it comes from: (stated) by a source, (proposed) by",
      "the author, blank for the clinician, unknown where the source is silent.",
      "",
      "Exit code: 0 shown, 1 a part of it cannot be read,",
      "2 the command was not understood, 3 a file could not be read.",
      "",
      "Examples:",
      "  kneeroll show knee-roll-one-side",
      "  kneeroll show leaflet knee-rocks             where an exercise has the same id",
      "  kneeroll show my-folder/exercises/mine.yaml",
      "  kneeroll show catalogue                      what is said once for all",
      "  kneeroll show knee-roll --format json",
      "  kneeroll show knee-roll --geometry           what its joints do",
    })
final class ShowCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "1..2",
      paramLabel = "ID",
      completionCandidates = Candidates.Ids.class,
      description =
          "The id of an exercise, a leaflet or a brand (see `kneeroll list`), a file, or"
              + " `catalogue`; before an id, `exercise`, `leaflet` or `brand` says which is meant.")
  private List<String> words = new ArrayList<>();

  @Mixin private final CatalogueOption catalogue = new CatalogueOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or yaml. Default: ${DEFAULT-VALUE}.")
  private ShownFormat format = ShownFormat.TABLE;

  @Option(
      names = "--geometry",
      description = "What the joints of an exercise's pose do, with every assumption of the model.")
  private boolean geometry;

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (words.size() > 2) {
      throw Failure.usage("`" + words.get(2) + "` is one word too many");
    }
    Found found = new Named(terminal, catalogue.folder()).find(kind(), words.get(words.size() - 1));
    if (geometry && found.item().value().orElse(null) instanceof Exercise exercise) {
      terminal.out().print(GeometryTable.print(exercise, terminal.width(), terminal.palette()));
    } else if (geometry) {
      throw Failure.usage("only an exercise has a geometry");
    } else {
      Shown shown = Shown.of(found.library(), found.item());
      terminal.out().print(format.print(shown, terminal.width(), terminal.palette()));
    }
    terminal.out().flush();
    found.namesakes().forEach(terminal::complain);
    alsoNamed(found.library(), found);
    if (format == ShownFormat.TABLE) {
      borrowed(found).ifPresent(terminal::say);
    }
    List<Diagnostic> unread = found.item().diagnostics();
    terminal.show(unread);
    return ExitCode.of(unread).number();
  }

  private Optional<FileKind> kind() {
    if (words.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        Named.kind(words.get(0))
            .orElseThrow(
                () ->
                    Failure.usage(
                        "there is no kind `"
                            + words.get(0)
                            + "`: write exercise, leaflet or brand before the id")));
  }

  /** How much of the catalogue beneath an exercise or a leaflet prints that nobody has accepted. */
  private Optional<String> borrowed(Found found) {
    Library home = found.library().homeOf(found.item());
    PageStanding standing = new PageStanding(home, Signatures.of(home, terminal.today()));
    String id = found.item().id();
    return switch (found.item().kind()) {
      case EXERCISE -> standing.draftOf(standing.unacceptedOf(id));
      case LEAFLET -> standing.draftOf(standing.unaccepted(id));
      default -> Optional.empty();
    };
  }

  /** Says which other things have the same id, where the user did not say which one is meant. */
  private void alsoNamed(Library library, Found found) {
    if (words.size() > 1 || format != ShownFormat.TABLE || !found.item().kind().hasIds()) {
      return;
    }
    for (FileKind kind : FileKind.values()) {
      boolean other = kind.hasIds() && kind != found.item().kind();
      if (other && library.ids(kind).contains(found.item().id())) {
        String id = found.item().id();
        terminal.say(
            "the " + kind.word() + " of that name: kneeroll show " + kind.word() + " " + id);
      }
    }
  }
}
