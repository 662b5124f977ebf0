package org.kneeroll.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.IdsOfKind;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.cli.input.Inputs;
import org.kneeroll.cli.input.Named;
import org.kneeroll.cli.listing.Listing;
import org.kneeroll.cli.listing.ListingFormat;
import org.kneeroll.cli.listing.NothingFound;
import org.kneeroll.cli.listing.Search;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.exercise.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what there is. */
@Command(
    name = "list",
    description = "Lists exercises, leaflets and brands, all of them or those that you look for.",
    footer = {
      "",
      "An exercise is listed if it has everything that is asked for. Words are looked",
      "for in ids, names, aliases and titles.",
      "",
      "Exit code: 0 also if nothing was found,",
      "2 the command was not understood, 3 a file could not be read.",
      "",
      "Examples:",
      "  kneeroll list",
      "  kneeroll list exercises --region lower-back --stage acute",
      "  kneeroll list exercises --equipment towel",
      "  kneeroll list leaflets knee",
      "  kneeroll list exercises --format json",
    })
final class ListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "WHAT",
      description =
          "exercises, leaflets or brands; without one of them all. Then words to look for.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "Exercises for a part of the body.")
  private @Nullable Region region;

  @Option(
      names = "--position",
      paramLabel = "POSITION",
      description = "Exercises in a start position.")
  private @Nullable Position position;

  @Option(names = "--stage", paramLabel = "STAGE", description = "Exercises for a stage.")
  private @Nullable Stage stage;

  @Option(names = "--aim", paramLabel = "AIM", description = "Exercises with an aim.")
  private @Nullable Aim aim;

  @Option(
      names = "--equipment",
      paramLabel = "WORD",
      description = "Exercises that use something, such as `towel`; `none` for those without any.")
  private @Nullable String equipment;

  @Mixin private final CatalogueOption catalogue = new CatalogueOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table or json. Default: ${DEFAULT-VALUE}.")
  private ListingFormat format = ListingFormat.TABLE;

  ListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<FileKind> kind = words.isEmpty() ? Optional.empty() : Named.kind(words.get(0));
    Search search =
        Search.of(kind.isPresent() ? words.subList(1, words.size()) : words)
            .region(region)
            .position(position)
            .stage(stage)
            .aim(aim)
            .equipment(equipment);
    List<FileKind> kinds = kinds(kind, search);
    Library library = new Inputs(terminal).library(null, catalogue.folder());
    Listing listing = Listing.of(library, kinds, search);
    terminal.out().print(format.print(listing, terminal.width(), terminal.palette()));
    terminal.out().flush();
    if (listing.isEmpty() && format == ListingFormat.TABLE) {
      terminal.say(NothingFound.in(library, kinds, search));
    }
    return ExitCode.CLEAN.number();
  }

  /** What is asked of exercises leaves nothing to look for among leaflets and brands. */
  private List<FileKind> kinds(Optional<FileKind> kind, Search search) {
    if (kind.isPresent() && kind.get() != FileKind.EXERCISE && search.isAboutExercises()) {
      throw Failure.usage(
          "region, position, stage, aim and equipment are those of exercises: use `kneeroll list"
              + " exercises`");
    }
    return kind.map(List::of)
        .orElse(search.isAboutExercises() ? List.of(FileKind.EXERCISE) : IdsOfKind.KINDS);
  }
}
