package org.kneeroll.core.diagnostic;

import java.util.Objects;

/**
 * An edit that would settle a finding, before anybody knows in which line of which file it is made.
 *
 * <p>The replacement is what the text is to say, not how a file spells it: quotes and escapes are
 * the catalogue's work. A fix never changes a clinical fact: no number, no side, no word of a
 * vocabulary.
 *
 * @param description what the edit does, for a person: a sentence without capital and full stop
 * @param target what it replaces: a single value, a key, or some of the words of a text
 * @param replacement what it writes instead; with nothing in it, words are taken out
 * @param safe whether it can be made without asking, because what the content says stays the same
 */
public record Fix(String description, Target target, String replacement, boolean safe) {

  /**
   * Refuses nulls, and a target where there is nothing to replace.
   *
   * @throws IllegalArgumentException if the target is a value that is missing
   */
  public Fix {
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(replacement, "replacement");
    if (target instanceof Target.Missing) {
      throw new IllegalArgumentException("there is nothing to replace at " + target);
    }
  }

  /** An edit that can be made without asking: only how something is written changes. */
  public static Fix safe(String description, Target target, String replacement) {
    return new Fix(description, target, replacement, true);
  }

  /** An edit that is likely meant, and that a person looks at before or after it is made. */
  public static Fix unsafe(String description, Target target, String replacement) {
    return new Fix(description, target, replacement, false);
  }
}
