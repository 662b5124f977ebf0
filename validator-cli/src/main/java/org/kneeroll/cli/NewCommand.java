package org.kneeroll.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.CatalogueFile;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.schema.JsonSchema;
import org.kneeroll.cli.file.Output;
import org.kneeroll.cli.file.Outputs;
import org.kneeroll.cli.file.Replaces;
import org.kneeroll.cli.input.Inputs;
import org.kneeroll.cli.input.Named;
import org.kneeroll.cli.template.Template;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.SafeId;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.pdf.file.SafePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a file to begin with. */
@Command(
    name = "new",
    description =
        "Makes a new file with marked places to fill in, comments that explain them, and the line"
            + " by which an editor finds the schema.",
    footer = {
      "",
      "In a catalogue the file goes into the folder for its kind, otherwise into this one.",
      "The schema goes into the folder schemas. No file is ever written over.",
      "",
      "Examples:",
      "  kneeroll new catalogue my-clinic",
      "  kneeroll new exercise heel-slide --catalogue my-clinic",
      "  kneeroll new leaflet sore-knee --catalogue my-clinic",
    })
final class NewCommand implements Callable<Integer> {

  private static final String SCHEMAS = "schemas";

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "What to make: ${COMPLETION-CANDIDATES}.")
  private Template kind = Template.EXERCISE;

  @Parameters(
      index = "1",
      paramLabel = "NAME",
      description = "Its id: lower-case letters, digits and hyphens, such as heel-slide.")
  private String name = "";

  @Option(
      names = "--catalogue",
      paramLabel = "FOLDER",
      description = "The catalogue that it belongs to. Default: this folder, if it is one.")
  private @Nullable Path catalogue;

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    requireId();
    Path home = home();
    Path file = place(home);
    requireFreeId(file);
    JsonSchema schema = Term.find(JsonSchema.class, kind.word()).orElseThrow();
    Path schemaFile = home.resolve(SCHEMAS).resolve(schema.fileName());
    String text =
        kind.fill(
            Map.of(
                "id", name,
                "file", terminal.name(file),
                "schema", fromFolderOf(file, schemaFile),
                "today", terminal.today().toString(),
                "in-two-years", terminal.today().plusYears(2).toString(),
                "catalogue-option",
                    catalogue == null ? "" : " --catalogue " + terminal.name(catalogue),
                "red-flags", String.join(", ", Library.builtIn().redFlagNames())));
    Outputs outputs = Outputs.of(terminal);
    Output place = outputs.fileInNewFolders(file, Replaces.nothing());
    Output schemaPlace =
        outputs.fileInNewFolders(schemaFile, Replaces.alike(schema::isEarlierVersion));
    place.write(text);
    terminal.complain("wrote " + terminal.name(file));
    // A schema that was written before is brought up to date.
    schemaPlace.write(schema.bytes());
    terminal.complain("wrote " + terminal.name(schemaFile));
    terminal.complain(
        "replace each <marked place> in it, then: kneeroll validate " + terminal.name(file));
    return ExitCode.CLEAN.number();
  }

  private void requireId() {
    try {
      ExerciseId.of(name);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e.getMessage() + proposal());
    }
    if (!SafePath.isSafe(name)) {
      throw Failure.usage("`" + name + "` cannot be a file's name on every system" + proposal());
    }
  }

  /** An id like the one that was given, which this command accepts. */
  private String proposal() {
    return SafeId.like(name)
        .map(ExerciseId::value)
        .map(id -> taken(id, null).isPresent() ? freeId(id) : id)
        .map(id -> "; for instance `" + id + "`")
        .orElse("");
  }

  /** Refuses an id by which something else goes, before anything is written. */
  private void requireFreeId(Path file) {
    taken(name, terminal.name(file))
        .ifPresent(
            taken -> {
              throw Failure.usage(taken + "; take another one, such as " + freeId(name));
            });
  }

  /** What goes by an id in the catalogue, other than a file that is about to be made. */
  private Optional<String> taken(String id, @Nullable String file) {
    FileKind ofKind = Named.kind(kind.word()).orElse(null);
    if (ofKind == null) {
      return Optional.empty();
    }
    Library library = library();
    return library.ofBeneath(ofKind, id).isPresent()
        ? Optional.of("a built-in " + kind.word() + " has the id `" + id + "`")
        : library.own().files().stream()
            .filter(other -> other.kind().filter(ofKind::equals).isPresent())
            .filter(other -> other.id().equals(id))
            .map(CatalogueFile::name)
            .filter(other -> !other.equals(file))
            .findFirst()
            .map(other -> other + " has the id `" + id + "`");
  }

  private String freeId(String id) {
    return library().freeId(Named.kind(kind.word()).orElseThrow(), id);
  }

  private Library library() {
    return new Inputs(terminal).library(null, catalogue);
  }

  /** The folder that the file and the schemas go into, or the folders for them. */
  private Path home() {
    if (kind == Template.CATALOGUE) {
      Path above = catalogue == null ? Path.of("") : catalogue;
      return above.resolve(name);
    }
    if (catalogue == null) {
      return Path.of("");
    }
    if (!Files.isDirectory(terminal.resolve(catalogue))) {
      throw Failure.usage(
          "there is no folder "
              + terminal.name(catalogue)
              + "; `kneeroll new catalogue NAME` makes one");
    }
    return catalogue;
  }

  private Path place(Path home) {
    boolean inCatalogue =
        catalogue != null || Files.exists(terminal.resolve(home.resolve("catalogue.yaml")));
    String fileName = name + ".yaml";
    return switch (kind) {
      case CATALOGUE -> home.resolve("catalogue.yaml");
      case BRAND -> home.resolve("brands").resolve(name).resolve("brand.yaml");
      case EXERCISE -> (inCatalogue ? home.resolve("exercises") : home).resolve(fileName);
      case LEAFLET -> (inCatalogue ? home.resolve("leaflets") : home).resolve(fileName);
    };
  }

  private String fromFolderOf(Path file, Path schema) {
    Path folder = terminal.resolve(file).getParent();
    Path target = terminal.resolve(schema);
    return (folder == null ? target : folder.relativize(target)).toString().replace('\\', '/');
  }
}
