package org.kneeroll.core.invariant;

import java.util.List;
import java.util.Objects;
import org.kneeroll.core.diagnostic.Finding;

/**
 * What an invariant says of an exercise.
 *
 * @param verdict the answer
 * @param reason why it does not apply; empty for the other verdicts
 * @param findings how it is broken; empty for the other verdicts
 */
public record Judgement(Verdict verdict, String reason, List<Finding> findings) {

  /** The three answers. */
  public enum Verdict {
    /** It applies and nothing breaks it. */
    HOLDS,
    /** Something breaks it. */
    BROKEN,
    /** It has nothing to say about an exercise like this. */
    NOT_APPLICABLE
  }

  /**
   * Checks that verdict and findings agree.
   *
   * @throws IllegalArgumentException if they do not
   */
  public Judgement {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(reason, "reason");
    findings = List.copyOf(findings);
    if ((verdict == Verdict.BROKEN) == findings.isEmpty()) {
      throw new IllegalArgumentException(verdict + " with findings " + findings);
    }
  }

  /** Broken if there are findings, otherwise it holds. */
  static Judgement of(List<Finding> findings) {
    return new Judgement(findings.isEmpty() ? Verdict.HOLDS : Verdict.BROKEN, "", findings);
  }

  /** The invariant has nothing to say, for a reason. */
  static Judgement notApplicable(String reason) {
    return new Judgement(Verdict.NOT_APPLICABLE, reason, List.of());
  }
}
