package org.kneeroll.catalogue.triage;

import java.util.Objects;
import org.kneeroll.core.diagnostic.Diagnostic;

/**
 * A diagnostic that does not count, because somebody has answered for it.
 *
 * @param diagnostic what was found
 * @param means how it was dismissed
 * @param reason why, in the words of whoever did it
 */
public record Dismissed(Diagnostic diagnostic, Means means, String reason) {

  /** How a diagnostic can be dismissed. */
  public enum Means {
    /** A comment in the file itself. */
    COMMENT("comment"),
    /** An entry of {@code allow} in {@code kneeroll.yaml}. */
    SETTINGS("settings"),
    /** A reviewer's signed entry of {@code waivers} in {@code catalogue.yaml}. */
    WAIVER("waiver"),
    /** It was known before, and stands in the baseline. */
    BASELINE("baseline");

    private final String word;

    Means(String word) {
      this.word = word;
    }

    /** The word that reports use. */
    public String word() {
      return word;
    }
  }

  /** Refuses nulls. */
  public Dismissed {
    Objects.requireNonNull(diagnostic, "diagnostic");
    Objects.requireNonNull(means, "means");
    Objects.requireNonNull(reason, "reason");
  }
}
