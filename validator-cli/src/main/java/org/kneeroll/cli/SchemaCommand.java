package org.kneeroll.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.schema.JsonSchema;
import org.kneeroll.cli.file.WrittenFile;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.exercise.Term;
import picocli.CommandLine.Command;
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

  @Override
  public Integer call() {
    if (all && (kind != null || output == null)) {
      throw Failure.usage(
          "`--all` goes with a folder and no kind: kneeroll schema --all -o schemas");
    }
    if (all && output != null) {
      for (JsonSchema schema : JsonSchema.values()) {
        write(schema, output.resolve(schema.fileName()));
      }
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
      write(kind, output);
    }
    return ExitCode.CLEAN.number();
  }

  private void write(JsonSchema schema, Path place) {
    WrittenFile.of(terminal, place).replacing("\"urn:kneeroll:schema:").write(schema.bytes());
    terminal.complain("wrote " + terminal.name(place));
  }
}
