package org.kneeroll.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Stack;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.mend.Mended;
import org.kneeroll.catalogue.mend.Mending;
import org.kneeroll.cli.checking.Validation;
import org.kneeroll.cli.file.MendedFile;
import org.kneeroll.cli.file.Outputs;
import org.kneeroll.cli.render.Control;
import org.kneeroll.cli.render.Summary;
import org.kneeroll.cli.render.UnifiedDiff;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Suggestion;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Whether files are mended, and how far. */
final class FixOptions {

  /** The value of {@code --fix} that has borrowed words written out. */
  private static final String OWN = "own";

  @Option(
      names = "--fix",
      arity = "0..1",
      paramLabel = OWN,
      preprocessor = Attached.class,
      description = {
        "Makes the edits that change how something is written, and not what it says.",
        "--fix=own also writes the words that a catalogue has from the built-in one out in"
            + " catalogue.yaml, instead of `takes`."
      })
  private @Nullable String fix;

  /** Takes a value with {@code =} alone, so that a path may follow the bare option. */
  static final class Attached implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
      if (!"=".equals(info.get("separator"))) {
        args.push("");
      }
      return false;
    }
  }

  @Option(
      names = "--unsafe-fixes",
      description =
          "With --fix or --diff: makes other suggested edits as well; look at them afterwards.")
  private boolean unsafe;

  @Option(names = "--diff", description = "Shows what --fix would change, and changes nothing.")
  private boolean diff;

  /** Whether anything is to be mended or shown. */
  boolean isOn() {
    return fix != null || diff;
  }

  private boolean isOwn() {
    return OWN.equals(fix);
  }

  /** Whether only the difference is asked for. */
  boolean isDiff() {
    return diff;
  }

  /**
   * Refuses what makes no sense, before any work is done.
   *
   * @param fromInput whether there is no file that could be written
   * @throws Failure if it does not
   */
  void check(boolean fromInput) {
    if (fix != null && !fix.isEmpty() && !isOwn()) {
      throw Failure.usage(
          "--fix=" + fix + " is not known: there is --fix=" + OWN + ", and --fix alone");
    }
    if (unsafe && !isOn()) {
      throw Failure.usage("--unsafe-fixes needs --fix or --diff");
    }
    if (fix != null && !diff && fromInput) {
      throw Failure.usage("standard input cannot be mended; --diff shows what would change");
    }
  }

  /** Makes the edits in memory, in files that the user named alone. */
  Mending.Result mend(Validation validation, Terminal terminal) {
    Set<String> named = Set.copyOf(validation.check().files());
    Predicate<String> mayEdit =
        name ->
            named.contains(name)
                && !name.startsWith("kneeroll:")
                && (diff || Files.isRegularFile(terminal.resolve(Path.of(name))));
    return Mending.mend(
        texts -> {
          Validation.Outcome outcome = validation.check(texts);
          return isOwn() ? outcome.withWordsWrittenOut() : outcome.verdicts().standing();
        },
        mayEdit,
        unsafe);
  }

  /** Prints what would change; true if anything would. */
  static boolean show(Mending.Result result, Terminal terminal) {
    result.files().forEach(file -> terminal.out().print(Control.none(UnifiedDiff.of(file))));
    terminal.out().flush();
    return !result.files().isEmpty();
  }

  /**
   * Writes what changed, and says so. All files are looked at before the first is written.
   *
   * @throws Failure if a file cannot be written, or somebody has changed it meanwhile
   */
  static void write(Mending.Result result, Terminal terminal) {
    Outputs outputs = Outputs.of(terminal);
    List<Runnable> writes = new ArrayList<>();
    int edits = 0;
    for (Mended file : result.files()) {
      String name = file.before().name();
      writes.add(MendedFile.of(file, outputs, terminal.resolve(Path.of(name)), name));
      edits += file.edits();
    }
    writes.forEach(Runnable::run);
    if (edits > 0) {
      terminal.complain(
          "mended "
              + new Summary.Count(edits, "place", "places")
              + " in "
              + new Summary.Count(result.files().size(), "file", "files"));
    }
  }

  /** Says what could be mended that was not, on a line; empty for nothing. */
  String offer(List<Diagnostic> standing) {
    List<Suggestion> firsts =
        standing.stream()
            .flatMap(diagnostic -> diagnostic.suggestions().stream().limit(1))
            .toList();
    int safe = (int) firsts.stream().filter(Suggestion::safe).count();
    int others = firsts.size() - safe;
    if (safe > 0 && fix == null) {
      return new Summary.Count(safe, "place", "places") + " can be mended with --fix";
    }
    return others > 0 && !unsafe
        ? new Summary.Count(others, "place", "places")
            + " can be mended with --fix --unsafe-fixes; --diff shows how"
        : "";
  }
}
