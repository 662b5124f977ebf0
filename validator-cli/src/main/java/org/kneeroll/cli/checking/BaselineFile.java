package org.kneeroll.cli.checking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.catalogue.triage.Baseline;
import org.kneeroll.catalogue.triage.Rulebook;
import org.kneeroll.catalogue.triage.Verdicts;
import org.kneeroll.cli.file.Output;
import org.kneeroll.cli.file.Outputs;
import org.kneeroll.cli.file.Replaces;
import org.kneeroll.cli.input.Inputs;
import org.kneeroll.cli.input.ProjectFile;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.SourceText;

/**
 * The file of a baseline. The paths in it begin at its own folder, so that it can be moved along.
 */
public final class BaselineFile {

  private final Terminal terminal;
  private final Path file;
  private final ProjectFile project;
  private final @Nullable Output output;

  private BaselineFile(BaselineFile file, Output output) {
    this.terminal = file.terminal;
    this.file = file.file;
    this.project = file.project;
    this.output = output;
  }

  /**
   * The baseline of a project.
   *
   * @param file where it is, or is to be
   * @param project in whose words files are named
   */
  public BaselineFile(Terminal terminal, Path file, ProjectFile project) {
    this.terminal = terminal;
    this.file = file;
    this.project = project;
    this.output = null;
  }

  /**
   * The same, to be written.
   *
   * @throws Failure if something else than a baseline lies there, or it cannot be written
   */
  public BaselineFile writtenTo(Outputs outputs) {
    Replaces older =
        Replaces.alike(bytes -> Baseline.isOne(new String(bytes, StandardCharsets.UTF_8)));
    return new BaselineFile(this, outputs.file(file, older));
  }

  private String place(String name) {
    Path folder = file.getParent();
    return project.from(folder == null ? terminal.directory() : folder, name);
  }

  /** What messages call the file. */
  public String name() {
    return terminal.name(file);
  }

  /**
   * Takes out what the file knows.
   *
   * @param checked the names of all files that were looked at
   * @throws Failure if the file cannot be read
   */
  public Verdicts apply(Verdicts verdicts, List<String> checked, Rulebook rules) {
    Set<String> places = new TreeSet<>();
    checked.forEach(name -> places.add(place(name)));
    return read().apply(verdicts, rules, places::contains);
  }

  private Baseline read() {
    if (Inputs.isPipe(file)) {
      throw Failure.io(name() + " is a pipe or a device and no file");
    }
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return Baseline.read(SourceText.of(name(), text), this::place);
    } catch (IOException e) {
      throw Failure.io(
          "cannot read " + name() + ": " + IoReason.of(e) + "; --write-baseline makes a baseline");
    }
  }

  /**
   * Writes all that stands, less what guards safety.
   *
   * @throws Failure if the file cannot be written
   * @throws IllegalStateException if it was not to be
   */
  public void write(List<Diagnostic> standing, Rulebook rules) {
    if (output == null) {
      throw new IllegalStateException("a baseline that is only read: " + file);
    }
    output.write(Baseline.write(standing, rules, this::place));
  }
}
