package org.kneeroll.catalogue.triage;

import java.util.ArrayList;
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
   * Judges what was found in a library.
   *
   * @param library in which it was found
   * @param report what was found, and in which items
   */
  public Verdicts judge(Library library, Report report) {
    ProjectAllowances settings = new ProjectAllowances(project, rules);
    Waivers waivers = new Waivers(library, report, rules);
    Map<SourceText, FileSuppressions> comments = suppressions(report);
    Map<SourceText, FileSuppressions> elsewhere = new HashMap<>();
    List<Diagnostic> standing = new ArrayList<>();
    List<Dismissed> dismissed = new ArrayList<>();
    for (Diagnostic found : report.diagnostics()) {
      SourceText text = found.primary().source();
      FileSuppressions file = comments.get(text);
      if (file == null) {
        file = elsewhere.computeIfAbsent(text, other -> suppressions(other, library));
      }
      Optional<Dismissed> answered = answered(found, waivers, file, settings);
      if (answered.isPresent()) {
        dismissed.add(answered.get());
      } else {
        settings.weighed(found).ifPresent(standing::add);
      }
    }
    List<Diagnostic> own = new ArrayList<>();
    comments.values().forEach(file -> file.reportProblems(settings, own::add));
    waivers.reportProblems(own::add);
    settings.reportProblems(own::add, pattern -> wasChecked(pattern, report));
    own.forEach(problem -> settings.weighed(problem).ifPresent(standing::add));
    standing.sort(Diagnostic.ORDER);
    return new Verdicts(standing, dismissed);
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

  private boolean wasChecked(PathPattern pattern, Report report) {
    return report.items().stream()
        .map(item -> project.fromFolder().apply(item.file().name()))
        .anyMatch(pattern::matches);
  }
}
