package org.kneeroll.catalogue.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Target;

/**
 * The findings of one item in the order in which they were made, less those about words of which an
 * earlier one has spoken: "swing it quickly" is one defect, however many rules notice.
 */
final class Heard {

  private final List<Finding> findings = new ArrayList<>();

  /** Of each text the marked stretches, their ends by their beginnings; none lies in another. */
  private final Map<ModelPath, NavigableMap<Integer, Integer>> marked = new HashMap<>();

  /** Takes a finding, unless its words lie within words that were marked before. */
  void add(Finding finding) {
    if (finding.target() instanceof Target.Slice slice) {
      NavigableMap<Integer, Integer> ends =
          marked.computeIfAbsent(slice.path(), path -> new TreeMap<>());
      Map.Entry<Integer, Integer> before = ends.floorEntry(slice.from());
      if (before != null && slice.to() <= before.getValue()) {
        return;
      }
      ends.tailMap(slice.from(), true).values().removeIf(end -> end <= slice.to());
      ends.put(slice.from(), slice.to());
    }
    findings.add(finding);
  }

  /** All that were taken. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
