package org.kneeroll.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Target;

/**
 * The findings of one item in the order in which they were made, less those about words of which an
 * earlier one has spoken: "swing it quickly" is one defect, however many rules notice.
 */
final class Heard {

  private final List<Finding> findings = new ArrayList<>();
  private final List<Target.Slice> marked = new ArrayList<>();

  /** Takes a finding, unless its words lie within words that were marked before. */
  void add(Finding finding) {
    if (finding.target() instanceof Target.Slice slice) {
      if (marked.stream().anyMatch(earlier -> covers(earlier, slice))) {
        return;
      }
      marked.add(slice);
    }
    findings.add(finding);
  }

  private static boolean covers(Target.Slice earlier, Target.Slice later) {
    return earlier.path().equals(later.path())
        && earlier.from() <= later.from()
        && later.to() <= earlier.to();
  }

  /** All that were taken. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
