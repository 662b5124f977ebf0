package org.kneeroll.core.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One message to an author, at its place in the author's own text.
 *
 * @param rule the rule that was broken
 * @param severity how much it weighs
 * @param message what is wrong, as a sentence without capital and full stop
 * @param primary the place
 * @param related other places that belong to it, such as the first of two equal keys
 * @param notes what else helps: the source of a limit, what to do
 * @param suggestions edits that would settle it
 */
public record Diagnostic(
    RuleId rule,
    Severity severity,
    String message,
    Label primary,
    List<Label> related,
    List<Note> notes,
    List<Suggestion> suggestions) {

  /** By file, then place, then rule and message: the order in which messages are shown. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.primary().source().name())
          .thenComparing(d -> d.primary().span())
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  /** Copies the lists. */
  public Diagnostic {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(primary, "primary");
    related = List.copyOf(related);
    notes = List.copyOf(notes);
    suggestions = List.copyOf(suggestions);
  }

  /** The same diagnostic, lighter or heavier. */
  public Diagnostic as(Severity newSeverity) {
    return new Diagnostic(rule, newSeverity, message, primary, related, notes, suggestions);
  }

  /** The same diagnostic with one note more. */
  public Diagnostic with(Note note) {
    List<Note> more = new ArrayList<>(notes);
    more.add(note);
    return new Diagnostic(rule, severity, message, primary, related, more, suggestions);
  }

  /** The same diagnostic with other related places. */
  public Diagnostic withRelated(List<Label> newRelated) {
    return new Diagnostic(rule, severity, message, primary, newRelated, notes, suggestions);
  }

  /** The same diagnostic with one edit more that would settle it. */
  public Diagnostic with(Suggestion suggestion) {
    List<Suggestion> more = new ArrayList<>(suggestions);
    more.add(suggestion);
    return new Diagnostic(rule, severity, message, primary, related, notes, more);
  }

  /** Whether nothing may be printed from the content while this stands. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
