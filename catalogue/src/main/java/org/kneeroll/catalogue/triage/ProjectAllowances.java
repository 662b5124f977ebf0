package org.kneeroll.catalogue.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Quoted;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.project.Exemption;
import org.kneeroll.core.project.ProjectSettings;
import org.kneeroll.core.project.Weight;

/** What a project's settings say about findings, and what is wrong with that. */
final class ProjectAllowances {

  private static final class Allowed {
    private final int index;
    private final RuleId rule;
    private final PathPattern files;
    private final String because;
    private boolean used;

    Allowed(int index, RuleId rule, PathPattern files, String because) {
      this.index = index;
      this.rule = rule;
      this.files = files;
      this.because = because;
    }
  }

  private final Project project;
  private final Rulebook rules;
  private final List<Allowed> allowed = new ArrayList<>();
  private final List<Finding> problems = new ArrayList<>();

  ProjectAllowances(Project project, Rulebook rules) {
    this.project = project;
    this.rules = rules;
    ProjectSettings settings = project.settings();
    settings.severities().forEach(this::checkWeight);
    for (int i = 0; i < settings.allow().size(); i++) {
      read(i, settings.allow().get(i));
    }
  }

  private void checkWeight(String rule, Weight weight) {
    Target key = new Target.KeyOf(ModelPath.of("severities", rule));
    Optional<RuleDoc> doc = rules.find(rule);
    if (doc.isEmpty()) {
      problems.add(unknown(rule, key, rules));
    } else if (isLighter(doc.get(), weight)) {
      problems.add(notAllowed(doc.get(), key, "cannot be made lighter", rules));
    }
  }

  private boolean isLighter(RuleDoc doc, Weight weight) {
    boolean lighter = weight.severity().map(s -> s.compareTo(doc.severity()) > 0).orElse(true);
    return lighter && !rules.mayBeAllowed(doc.id());
  }

  private void read(int index, Exemption exemption) {
    String rule = exemption.rule();
    String in = exemption.in();
    String because = exemption.because();
    if (!exemption.isComplete() || rule == null || in == null || because == null) {
      return;
    }
    Target name = new Target.Value(ModelPath.of("allow").index(index).key("rule"));
    Optional<RuleDoc> doc = rules.find(rule);
    if (doc.isEmpty()) {
      problems.add(unknown(rule, name, rules));
    } else if (!rules.mayBeAllowed(doc.get().id())) {
      problems.add(notAllowed(doc.get(), name, "cannot be allowed by settings", rules));
    } else {
      allowed.add(new Allowed(index, doc.get().id(), PathPattern.of(in), because));
    }
  }

  /** A finding that names a rule which there is not. */
  static Finding unknown(String rule, Target target, Rulebook rules) {
    Optional<String> nearest = rules.nearest(rule);
    Finding finding =
        Finding.of(TriageRule.UNKNOWN_RULE.doc(), target, "there is no rule " + Quoted.of(rule))
            .with(
                Note.help(
                    nearest
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("the name of a rule stands in brackets before its message")));
    return nearest
        .map(near -> finding.with(Fix.unsafe("write `" + near + "`", target, near)))
        .orElse(finding);
  }

  private static Finding notAllowed(RuleDoc doc, Target target, String what, Rulebook rules) {
    return Finding.of(TriageRule.NOT_SUPPRESSIBLE.doc(), target, "`" + doc.id() + "` " + what)
        .with(
            Note.help(
                rules.isSafety(doc.id())
                    ? "mend what it finds, or have a named reviewer answer for it under `waivers`"
                        + " in catalogue.yaml"
                    : "mend what it finds: without that, a file cannot be read or printed"));
  }

  /** The diagnostic with the weight that the project gives its rule; empty for none at all. */
  Optional<Diagnostic> weighed(Diagnostic diagnostic) {
    Weight weight = project.settings().severities().get(diagnostic.rule().name());
    Optional<RuleDoc> doc = rules.find(diagnostic.rule().name());
    if (weight == null || doc.isEmpty() || isLighter(doc.get(), weight)) {
      return Optional.of(diagnostic);
    }
    Optional<Severity> severity = weight.severity();
    return severity.map(diagnostic::as);
  }

  /** Whether the project turns a rule off. */
  boolean isOff(RuleId rule) {
    return project.settings().severities().get(rule.name()) == Weight.OFF
        && rules.mayBeAllowed(rule);
  }

  /** Why the project allows a diagnostic; empty if it does not. */
  Optional<String> allows(Diagnostic diagnostic) {
    String path = project.fromFolder().apply(diagnostic.primary().source().name());
    Optional<String> because = Optional.empty();
    for (Allowed some : allowed) {
      if (some.rule.equals(diagnostic.rule()) && some.files.matches(path)) {
        some.used = true;
        because = because.isPresent() ? because : Optional.of(some.because);
      }
    }
    return because;
  }

  /**
   * Gives what is wrong with the settings: after all diagnostics were asked for.
   *
   * @param wasChecked whether any file that a pattern means was looked at
   */
  void reportProblems(Consumer<Diagnostic> out, Predicate<PathPattern> wasChecked) {
    List<Finding> all = new ArrayList<>(problems);
    for (Allowed some : allowed) {
      if (!some.used && !isOff(some.rule) && wasChecked.test(some.files)) {
        Target rule = new Target.Value(ModelPath.of("allow").index(some.index).key("rule"));
        all.add(
            Finding.of(
                    TriageRule.UNUSED_SUPPRESSION.doc(),
                    rule,
                    "`" + some.rule + "` finds nothing there, so there is nothing to allow")
                .with(Note.help("take the entry out")));
      }
    }
    project.file().ifPresent(item -> all.forEach(f -> item.diagnose(f).ifPresent(out)));
  }
}
