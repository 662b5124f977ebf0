package org.kneeroll.catalogue.reading.yaml;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.catalogue.reading.form.Problems.Problem;
import org.kneeroll.catalogue.reading.form.Repair;
import org.kneeroll.catalogue.source.ScalarStyle;
import org.kneeroll.core.diagnostic.Span;

/**
 * Why the parser stopped.
 *
 * @param problem what to tell the author
 * @param cause offset in the entry that is broken, which may stand before the place where the
 *     parser noticed
 * @param stop where the parser noticed
 * @param repairs what may be meant instead, the likeliest first; empty if that cannot be told
 */
record YamlFailure(Problem problem, int cause, int stop, List<Repair> repairs) {

  YamlFailure {
    repairs = List.copyOf(repairs);
  }

  /** A failure that was noticed, and caused, at the place that is shown. */
  static YamlFailure at(Problem problem) {
    int start = problem.span().start();
    return new YamlFailure(problem, start, start, List.of());
  }

  YamlFailure causedAt(int offset) {
    return new YamlFailure(problem, offset, stop, repairs);
  }

  YamlFailure stoppedAt(int offset) {
    return new YamlFailure(problem, cause, offset, repairs);
  }

  /** With one more guess, less likely than those before. */
  YamlFailure repairedBy(Repair repair) {
    List<Repair> more = new ArrayList<>(repairs);
    more.add(repair);
    return new YamlFailure(problem, cause, stop, more);
  }

  /** The last single value before the parser stopped: the likeliest culprit. */
  record LastScalar(Span span, ScalarStyle style) {}
}
