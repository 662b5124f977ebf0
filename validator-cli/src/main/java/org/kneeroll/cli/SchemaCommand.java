package org.kneeroll.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.schema.JsonSchema;
import org.kneeroll.cli.file.Output;
import org.kneeroll.cli.file.Outputs;
import org.kneeroll.cli.file.Replaces;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.exercise.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schemas with which editors complete and check while somebody types. */
@Command(
    name = "schema",
    description =
        "Prints the JSON Schema of a kind of file, with which an editor completes and checks while"
            + " you type.",
    footer = {
      "",
      "The editor is told by the first line of a file:",
      "  # yaml-language-server: $schema=../schemas/exercise.schema.json",
      "",
      "Examples:",
      "  kneeroll schema exercise                    print one",
      "  kneeroll schema leaflet -o leaflet.json     write one",
      "  kneeroll schema --all -o my-clinic/schemas  write all of them into a folder",
    })
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description = "The kind of file: ${COMPLETION-CANDIDATES}.")
  private @Nullable JsonSchema kind;

  @Option(names = "--all", description = "All kinds, each into a file of its own.")
  private boolean all;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PLACE",
      description =
          "A file, or with --all a folder, which is made if need be. Default: the terminal.")
  private @Nullable Path output;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Mixin private final ForceOption force = new ForceOption();

  @Override
  public Integer call() {
    if (all && (kind != null || output == null)) {
      throw Failure.usage(
          "`--all` goes with a folder and no kind: kneeroll schema --all -o schemas");
    }
    if (all && output != null) {
      Outputs outputs = force.outputs(terminal);
      Map<JsonSchema, Output> places = new EnumMap<>(JsonSchema.class);
      for (JsonSchema schema : JsonSchema.values()) {
        places.put(schema, place(outputs, schema, output.resolve(schema.fileName())));
      }
      places.forEach(this::write);
      return ExitCode.CLEAN.number();
    }
    if (kind == null) {
      throw Failure.usage(
          "name a kind of file: " + String.join(", ", Term.words(JsonSchema.class)));
    }
    if (output == null) {
      terminal.out().print(new String(kind.bytes(), StandardCharsets.UTF_8));
      terminal.out().flush();
    } else {
      write(kind, place(force.outputs(terminal), kind, output));
    }
    return ExitCode.CLEAN.number();
  }

  private static Output place(Outputs outputs, JsonSchema schema, Path path) {
    return outputs.fileInNewFolders(path, Replaces.alike(schema::isEarlierVersion));
  }

  private void write(JsonSchema schema, Output place) {
    place.write(schema.bytes());
    place.name().ifPresent(name -> terminal.complain("wrote " + name));
  }
}
