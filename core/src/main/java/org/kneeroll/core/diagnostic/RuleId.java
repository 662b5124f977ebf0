package org.kneeroll.core.diagnostic;

import java.util.regex.Pattern;

/**
 * The stable name of a rule, such as {@code movement-too-large}: what a message shows in brackets
 * and what an author asks to have explained.
 *
 * @param name lower-case words joined by hyphens
 */
public record RuleId(String name) implements Comparable<RuleId> {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*+");

  /**
   * Checks the form of the name.
   *
   * @throws IllegalArgumentException if the name is not made of lower-case words and hyphens
   */
  public RuleId {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException("not a rule name: " + name);
    }
  }

  /** Short for the constructor. */
  public static RuleId of(String name) {
    return new RuleId(name);
  }

  @Override
  public int compareTo(RuleId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
