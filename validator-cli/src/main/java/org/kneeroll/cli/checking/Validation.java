package org.kneeroll.cli.checking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.check.Checker;
import org.kneeroll.catalogue.check.Report;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.catalogue.triage.Project;
import org.kneeroll.catalogue.triage.Rulebook;
import org.kneeroll.catalogue.triage.Triage;
import org.kneeroll.catalogue.triage.Verdicts;
import org.kneeroll.cli.input.Inputs;
import org.kneeroll.cli.input.Inputs.Selection;
import org.kneeroll.cli.input.ProjectFile;
import org.kneeroll.cli.terminal.Progress;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.diagnostic.Diagnostic;

/** Checks what the user named, with the project's own settings, and judges what was found. */
public final class Validation {

  private final Terminal terminal;
  private final List<Path> paths;
  private final @Nullable Path catalogue;
  private final ProjectFile projectFile;
  private final Project project;
  private final Rulebook rules = Rulebook.shipped();
  private final Map<String, byte[]> unsaved = new HashMap<>();

  /**
   * A check of some files.
   *
   * @param paths files and folders; empty for the built-in catalogue
   * @param catalogue the folder that the user names, or null
   */
  public Validation(
      Terminal terminal, List<Path> paths, @Nullable Path catalogue, ProjectFile projectFile) {
    this.terminal = terminal;
    this.paths = paths.isEmpty() && catalogue != null ? List.of(catalogue) : List.copyOf(paths);
    this.catalogue = catalogue;
    this.projectFile = projectFile;
    this.project = projectFile.project();
  }

  /**
   * What came of it.
   *
   * @param verdicts what stands, and what somebody has answered for
   * @param items what was looked at
   * @param settingsBroken whether the project's settings have errors
   * @param libraries where they came from
   */
  public record Outcome(
      Verdicts verdicts, List<Item<?>> items, boolean settingsBroken, List<Library> libraries) {
    /**
     * What stands, where the edit that writes out what a catalogue has from another one takes the
     * place of the one that only names it.
     */
    public List<Diagnostic> withWordsWrittenOut() {
      List<Diagnostic> all = new ArrayList<>(verdicts.standing());
      all.removeIf(found -> found.rule().equals(LibraryRule.TAKES_UNSAID.doc().id()));
      libraries.forEach(library -> library.borrowedWords().ifPresent(all::add));
      return all;
    }

    /** The names of all files that were looked at, in order. */
    public List<String> files() {
      return items.stream().map(item -> item.file().name()).distinct().sorted().toList();
    }
  }

  /** The settings that hold. */
  public Project project() {
    return project;
  }

  /** All rules that there are. */
  public Rulebook rules() {
    return rules;
  }

  /** Lets a file say what stands nowhere, such as standard input. */
  public void unsaved(String name, byte[] bytes) {
    unsaved.put(name, bytes);
  }

  /** Checks everything as it is. */
  public Outcome check() {
    return check(Map.of());
  }

  /**
   * Checks everything, where some files say something else.
   *
   * @param texts what files say, by what messages call them
   */
  public Outcome check(Map<String, String> texts) {
    Map<String, byte[]> said = new HashMap<>(unsaved);
    texts.forEach((name, text) -> said.put(name, text.getBytes(StandardCharsets.UTF_8)));
    List<Triage.Checked> checked = new ArrayList<>();
    if (paths.isEmpty()) {
      checked.add(checked(Library.builtIn(), name -> true));
    }
    for (Selection selection : new Inputs(terminal, said).of(paths, catalogue)) {
      Predicate<String> chosen =
          name -> selection.contains(name) && (selection.names().contains(name) || !excluded(name));
      checked.add(checked(selection.library(), chosen));
    }
    boolean broken = false;
    if (projectFile.library().isPresent()) {
      Triage.Checked settings = checked(projectFile.library().get(), name -> true);
      broken = settings.report().hasErrors();
      checked.add(settings);
    }
    Verdicts verdicts = new Triage(rules, project).judge(checked);
    List<Item<?>> items = new ArrayList<>();
    checked.forEach(one -> items.addAll(one.report().items()));
    if (projectFile.library().isPresent()) {
      items.remove(items.size() - 1);
    }
    List<Library> libraries = checked.stream().map(Triage.Checked::library).distinct().toList();
    return new Outcome(once(verdicts), items, broken, libraries);
  }

  private boolean excluded(String name) {
    return project.excludes(name);
  }

  private Triage.Checked checked(Library library, Predicate<String> chosen) {
    long files = library.own().files().stream().filter(file -> chosen.test(file.name())).count();
    try (Progress progress = Progress.of(terminal, (int) files)) {
      Consumer<Item<?>> next = item -> progress.next(item.file().name());
      Report report = Checker.check(library, terminal.today(), chosen, next);
      return new Triage.Checked(library, withUnprintable(report));
    }
  }

  /** What would keep a leaflet from being printed is told as early as anything else. */
  private static Report withUnprintable(Report report) {
    List<Diagnostic> places = UnprintableCharacters.onLeaflets(report.items());
    if (places.isEmpty()) {
      return report;
    }
    List<Diagnostic> all = new ArrayList<>(report.diagnostics());
    all.addAll(places);
    all.sort(Diagnostic.ORDER);
    return new Report(all, report.items());
  }

  /** A file that two of the user's paths lead to is read twice, and said once. */
  private static Verdicts once(Verdicts verdicts) {
    Set<List<Object>> seen = new HashSet<>();
    Set<Diagnostic> standing = new LinkedHashSet<>();
    for (Diagnostic diagnostic : verdicts.standing()) {
      List<Object> defect =
          List.of(
              diagnostic.rule(),
              diagnostic.primary().source().name(),
              diagnostic.primary().span(),
              diagnostic.message());
      if (seen.add(defect)) {
        standing.add(diagnostic);
      }
    }
    return new Verdicts(List.copyOf(standing), verdicts.dismissed());
  }
}
