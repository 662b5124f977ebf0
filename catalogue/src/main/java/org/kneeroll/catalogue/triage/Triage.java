package org.kneeroll.catalogue.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kneeroll.catalogue.check.Report;
import org.kneeroll.catalogue.library.CatalogueFile;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.SourceText;

/**
 * Divides what a check found into what stands and what somebody has answered for, and weighs it as
 * the project wants.
 */
public final class Triage {

  private final Rulebook rules;
  private final Project project;

  /**
   * A triage by one project's settings.
   *
   * @param rules all rules that there are
   * @param project the settings that hold
   */
  public Triage(Rulebook rules, Project project) {
    this.rules = rules;
    this.project = project;
  }

  /**
   * What was checked.
   *
   * @param library in which things were found
   * @param report what was found, and in which items
   */
  public record Checked(Library library, Report report) {}

  /** Judges what was found in one library. */
  public Verdicts judge(Library library, Report report) {
    return judge(List.of(new Checked(library, report)));
  }

  /** Judges what was found in several libraries of one project. */
  public Verdicts judge(List<Checked> all) {
    ProjectAllowances settings = new ProjectAllowances(project, rules);
    List<Diagnostic> standing = new ArrayList<>();
    List<Dismissed> dismissed = new ArrayList<>();
    for (Checked one : all) {
      judge(one, settings, standing, dismissed);
    }
    settings.reportProblems(standing::add, pattern -> wasChecked(pattern, all));
    standing.sort(Diagnostic.ORDER);
    dismissed.sort(Comparator.comparing(Dismissed::diagnostic, Diagnostic.ORDER));
    return new Verdicts(standing, dismissed);
  }

  private void judge(
      Checked checked,
      ProjectAllowances settings,
      List<Diagnostic> standing,
      List<Dismissed> dismissed) {
    Report report = checked.report();
    Waivers waivers = new Waivers(checked.library(), report, rules);
    Map<SourceText, FileSuppressions> comments = suppressions(report);
    Map<SourceText, FileSuppressions> elsewhere = new HashMap<>();
    for (Diagnostic found : report.diagnostics()) {
      SourceText text = found.primary().source();
      FileSuppressions file = comments.get(text);
      if (file == null) {
        file = elsewhere.computeIfAbsent(text, other -> suppressions(other, checked.library()));
      }
      Optional<Dismissed> answered = answered(found, waivers, file, settings);
      if (answered.isPresent()) {
        dismissed.add(answered.get());
      } else {
        settings.weighed(found).ifPresent(standing::add);
      }
    }
    comments.values().forEach(file -> file.reportProblems(settings, standing::add));
    waivers.reportProblems(standing::add);
  }

  private Map<SourceText, FileSuppressions> suppressions(Report report) {
    Map<SourceText, FileSuppressions> comments = new LinkedHashMap<>();
    for (Item<?> item : report.items()) {
      SourceFile file = item.file().content();
      comments.computeIfAbsent(file.text(), text -> new FileSuppressions(file, rules));
    }
    return comments;
  }

  /** Of a file that was not checked itself, such as one that another inherits from. */
  private FileSuppressions suppressions(SourceText text, Library library) {
    SourceFile file =
        library
            .holding(text)
            .map(CatalogueFile::content)
            .orElseGet(() -> SourceFile.unreadable(text, List.of()));
    return new FileSuppressions(file, rules);
  }

  private static Optional<Dismissed> answered(
      Diagnostic found, Waivers waivers, FileSuppressions comments, ProjectAllowances settings) {
    Optional<Dismissed> waived =
        waivers.waives(found).map(why -> new Dismissed(found, Dismissed.Means.WAIVER, why));
    Optional<Dismissed> suppressed =
        comments.allows(found).map(why -> new Dismissed(found, Dismissed.Means.COMMENT, why));
    Optional<Dismissed> exempt =
        settings.allows(found).map(why -> new Dismissed(found, Dismissed.Means.SETTINGS, why));
    return waived.or(() -> suppressed).or(() -> exempt);
  }

  private boolean wasChecked(PathPattern pattern, List<Checked> all) {
    return all.stream()
        .flatMap(checked -> checked.report().items().stream())
        .map(item -> project.fromFolder().apply(item.file().name()))
        .anyMatch(pattern::matches);
  }
}
