package org.kneeroll.catalogue.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kneeroll.catalogue.source.Comment;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceLimits;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Quoted;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Suggestion;

/** What the comments of one file allow, and what is wrong with them. */
final class FileSuppressions {

  private static final String FORM = "write `# kneeroll: allow rule-name -- reason`";

  /** One rule that one comment allows. */
  private static final class Allowance {
    private final RuleId rule;
    private final Span scope;
    private final String reason;
    private final Span named;
    private final Comment comment;
    private final boolean alone;
    private boolean used;

    Allowance(RuleId rule, Span scope, Suppression from, Span named) {
      this.rule = rule;
      this.scope = scope;
      this.reason = from.reason();
      this.named = named;
      this.comment = from.comment();
      this.alone = from.rules().size() == 1;
    }

    boolean covers(Diagnostic diagnostic) {
      int at = diagnostic.primary().span().start();
      return diagnostic.rule().equals(rule) && at >= scope.start() && at <= scope.end();
    }
  }

  private final SourceFile file;
  private final Rulebook rules;
  private final List<Allowance> allowances = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  FileSuppressions(SourceFile file, Rulebook rules) {
    this.file = file;
    this.rules = rules;
    List<Suppression> found =
        file.comments().stream().flatMap(c -> Suppression.of(c, file.text()).stream()).toList();
    if (!found.isEmpty()) {
      Scopes scopes = new Scopes(file);
      found.forEach(suppression -> read(suppression, scopes));
    }
  }

  private void read(Suppression suppression, Scopes scopes) {
    Span whole = suppression.comment().span();
    if (suppression.rules().isEmpty()) {
      report(TriageRule.MALFORMED_SUPPRESSION, whole, "this comment allows no rule", FORM);
      return;
    }
    if (suppression.reason().isEmpty()) {
      report(
          TriageRule.SUPPRESSION_WITHOUT_REASON,
          whole,
          "nothing says why this is allowed, so it is not",
          "write two hyphens and the reason after the rule: `-- reason`");
      return;
    }
    Span scope = scopes.of(suppression.comment());
    for (Suppression.Named named : suppression.rules()) {
      Optional<RuleDoc> rule = rules.find(named.name());
      if (rule.isEmpty()) {
        reportUnknown(named);
      } else if (!rules.mayBeAllowed(rule.get().id())) {
        report(
            TriageRule.NOT_SUPPRESSIBLE,
            named.span(),
            "`" + named.name() + "` cannot be allowed in a file",
            rules.isSafety(rule.get().id())
                ? "mend what it finds, or have a named reviewer answer for it under `waivers` in"
                    + " catalogue.yaml"
                : "mend what it finds: without that, the file cannot be read or printed");
      } else {
        allowances.add(new Allowance(rule.get().id(), scope, suppression, named.span()));
      }
    }
  }

  private void reportUnknown(Suppression.Named named) {
    Optional<String> nearest = rules.nearest(named.name());
    report(
        TriageRule.UNKNOWN_RULE,
        named.span(),
        "there is no rule " + Quoted.of(named.name()),
        nearest
            .map(near -> "did you mean `" + near + "`?")
            .orElse("the name of a rule stands in brackets before its message"));
    nearest.ifPresent(
        near ->
            problems.add(
                problems
                    .remove(problems.size() - 1)
                    .with(new Suggestion("write `" + near + "`", named.span(), near, false))));
  }

  /** Why a diagnostic of this file is allowed; empty if it is not. */
  Optional<String> allows(Diagnostic diagnostic) {
    Optional<Allowance> first = Optional.empty();
    for (Allowance allowance : allowances) {
      if (allowance.covers(diagnostic)) {
        allowance.used = true;
        first = first.isPresent() ? first : Optional.of(allowance);
      }
    }
    return first.map(allowance -> allowance.reason);
  }

  /**
   * Gives what is wrong with the comments: after all diagnostics were asked for.
   *
   * @param settings which rules are turned off, and find nothing for that reason
   */
  void reportProblems(ProjectAllowances settings, Consumer<Diagnostic> out) {
    problems.stream().limit(SourceLimits.PROBLEMS).forEach(out);
    boolean wasReadWhole = file.unread().isEmpty() && file.diagnostics().isEmpty();
    List<Allowance> unusedOnes =
        allowances.stream()
            .filter(allowance -> !allowance.used && !settings.isOff(allowance.rule))
            .limit(wasReadWhole ? SourceLimits.PROBLEMS : 0)
            .toList();
    for (Allowance allowance : unusedOnes) {
      Diagnostic unused =
          diagnostic(
              TriageRule.UNUSED_SUPPRESSION,
              allowance.named,
              "`" + allowance.rule + "` finds nothing here, so there is nothing to allow",
              "take the comment out");
      out.accept(allowance.alone ? unused.with(withoutComment(allowance.comment)) : unused);
    }
  }

  /** Takes the comment out, with its line if nothing else stands there. */
  private Suggestion withoutComment(Comment comment) {
    String text = file.text().text();
    int start = comment.span().start();
    int end = comment.span().end();
    while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    if (!comment.trailing()) {
      int line = file.text().position(start).line();
      end = line < file.text().lineCount() ? file.text().lineStart(line + 1) : text.length();
    }
    return new Suggestion("take the comment out", new Span(start, end), "", false);
  }

  private void report(TriageRule rule, Span span, String message, String help) {
    problems.add(diagnostic(rule, span, message, help));
  }

  private Diagnostic diagnostic(TriageRule rule, Span span, String message, String help) {
    return new Diagnostic(
        rule.doc().id(),
        rule.doc().severity(),
        message,
        new Label(file.text(), span, ""),
        List.of(),
        List.of(Note.help(help)),
        List.of());
  }
}
