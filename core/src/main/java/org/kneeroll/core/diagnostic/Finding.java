package org.kneeroll.core.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a check found, before anybody knows in which line of which file it stands.
 *
 * @param rule the rule that was broken
 * @param severity how much it weighs
 * @param target where, in the model
 * @param message what is wrong, as a sentence without capital and full stop
 * @param label a few words to stand beside the marked text, empty for none
 * @param notes what else helps: the source of a limit, what to do
 * @param restsOn other places whose content the finding takes for complete: where something there
 *     could not be read, the finding may be wrong and is not shown
 * @param fixes edits that would settle it, the best one first
 */
public record Finding(
    RuleId rule,
    Severity severity,
    Target target,
    String message,
    String label,
    List<Note> notes,
    List<ModelPath> restsOn,
    List<Fix> fixes) {

  /** Copies the lists. */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(label, "label");
    notes = List.copyOf(notes);
    restsOn = List.copyOf(restsOn);
    fixes = List.copyOf(fixes);
  }

  /** A finding of a rule, as heavy as the rule says, with nothing but a message. */
  public static Finding of(RuleDoc rule, Target target, String message) {
    return new Finding(
        rule.id(), rule.severity(), target, message, "", List.of(), List.of(), List.of());
  }

  /** The same finding at another place. */
  public Finding at(Target newTarget) {
    return new Finding(rule, severity, newTarget, message, label, notes, restsOn, fixes);
  }

  /** The same finding with a few words beside the marked text. */
  public Finding withLabel(String newLabel) {
    return new Finding(rule, severity, target, message, newLabel, notes, restsOn, fixes);
  }

  /** The same finding with one note more. */
  public Finding with(Note note) {
    List<Note> more = new ArrayList<>(notes);
    more.add(note);
    return new Finding(rule, severity, target, message, label, more, restsOn, fixes);
  }

  /** The same finding with one edit more that would settle it. */
  public Finding with(Fix fix) {
    List<Fix> more = new ArrayList<>(fixes);
    more.add(fix);
    return new Finding(rule, severity, target, message, label, notes, restsOn, more);
  }

  /** The same finding, which takes the content of other places for complete. */
  public Finding restingOn(ModelPath... places) {
    return new Finding(rule, severity, target, message, label, notes, List.of(places), fixes);
  }
}
