package org.kneeroll.catalogue.reading.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.source.SourceLimits;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Suggestion;

/** Collects what is wrong with one file, each thing once, up to {@link SourceLimits#PROBLEMS}. */
public final class Problems {

  private final SourceText source;
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  /** Nothing wrong so far with a file. */
  public Problems(SourceText source) {
    this.source = source;
  }

  /**
   * A problem in the reader's words.
   *
   * @param rule which rule was broken
   * @param span where
   * @param message what was found
   * @param label a few words beside the mark, empty for none
   * @param help what to do
   * @param related other places that belong to it
   * @param fixes edits that would settle it
   */
  public record Problem(
      SourceRule rule,
      Span span,
      String message,
      String label,
      String help,
      List<Related> related,
      List<Suggestion> fixes) {

    /** A problem without label, related places and edits. */
    public static Problem of(SourceRule rule, Span span, String message, String help) {
      return new Problem(rule, span, message, "", help, List.of(), List.of());
    }

    /** Something that the notation does not allow. */
    public static Problem syntax(Span span, String message, String help) {
      return of(SourceRule.SYNTAX, span, message, help);
    }

    /** With all places moved from one text to another. */
    public Problem moved(UnaryOperator<Span> move) {
      return new Problem(
          rule,
          move.apply(span),
          message,
          label,
          help,
          related.stream().map(r -> new Related(move.apply(r.span()), r.text())).toList(),
          fixes.stream().map(fix -> moved(fix, move)).toList());
    }

    private static Suggestion moved(Suggestion fix, UnaryOperator<Span> move) {
      Span span = move.apply(fix.span());
      return new Suggestion(fix.description(), span, fix.replacement(), fix.safe());
    }

    /** With a few words beside the mark. */
    public Problem labelled(String newLabel) {
      return new Problem(rule, span, message, newLabel, help, related, fixes);
    }

    /** With an edit after which the file says what it says now, and is well-formed there. */
    public Problem fixedBy(String description, Span place, String replacement) {
      Suggestion fix = new Suggestion(description, place, replacement, true);
      return new Problem(rule, span, message, label, help, related, List.of(fix));
    }

    /** With an edit that its author most likely means. */
    public Problem perhapsFixedBy(String description, Span place, String replacement) {
      Suggestion fix = new Suggestion(description, place, replacement, false);
      return new Problem(rule, span, message, label, help, related, List.of(fix));
    }

    /** With another place that belongs to it, and a few words about that. */
    public Problem with(Span place, String text) {
      return new Problem(
          rule, span, message, label, help, List.of(new Related(place, text)), fixes);
    }
  }

  /** A second place in the same file. */
  record Related(Span span, String text) {}

  /** Adds what has neither label nor edit. */
  public void add(SourceRule rule, Span span, String message, String help) {
    add(Problem.of(rule, span, message, help));
  }

  /** Adds a problem, unless it is known or there are too many. */
  public void add(Problem problem) {
    if (!isFull()) {
      found.add(
          new Diagnostic(
              problem.rule().id(),
              Severity.ERROR,
              problem.message(),
              new Label(source, problem.span(), problem.label()),
              problem.related().stream().map(r -> new Label(source, r.span(), r.text())).toList(),
              List.of(Note.help(problem.help())),
              problem.fixes()));
    }
  }

  /**
   * Takes over what another run found.
   *
   * @param except a rule whose findings are left out, null for none
   */
  public void addAll(Problems others, @Nullable SourceRule except) {
    others.found.stream()
        .filter(d -> except == null || !d.rule().equals(except.id()))
        .limit(SourceLimits.PROBLEMS - found.size())
        .forEach(found::add);
  }

  /** Whether no more are taken. */
  public boolean isFull() {
    return found.size() >= SourceLimits.PROBLEMS;
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All of them, in the order of the file. */
  public List<Diagnostic> inOrder() {
    List<Diagnostic> sorted = new ArrayList<>(found);
    sorted.sort(Diagnostic.ORDER);
    return sorted;
  }
}
