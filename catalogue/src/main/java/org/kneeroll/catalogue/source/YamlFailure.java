package org.kneeroll.catalogue.source;

import org.kneeroll.catalogue.source.Problems.Problem;
import org.kneeroll.core.diagnostic.Span;

/**
 * Why the parser stopped.
 *
 * @param problem what to tell the author
 * @param cause offset in the entry that is broken, which may stand before the place where the
 *     parser noticed
 */
record YamlFailure(Problem problem, int cause) {

  /** The failure with the cause at the place that is shown. */
  static YamlFailure at(Problem problem) {
    return new YamlFailure(problem, problem.span().start());
  }

  /** The last single value before the parser stopped: the likeliest culprit. */
  record LastScalar(Span span, ScalarStyle style) {}
}
