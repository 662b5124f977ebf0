package org.kneeroll.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kneeroll.catalogue.binding.BindingRule;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Target;

/**
 * Tells of a file that was not saved whole. Where its last line has no end and several of its keys
 * are missing, these are one defect and not several.
 */
final class CutOff {

  /** An author forgets one key or two. */
  private static final int TOO_MANY_TO_FORGET = 3;

  private CutOff() {}

  /** The findings with one in the place of all that say that something is missing. */
  static List<Finding> judge(Item<?> item, List<Finding> findings) {
    String text = item.file().content().text().text();
    if (text.endsWith("\n") || text.endsWith("\r") || isJson(item)) {
      return findings;
    }
    Set<String> missing = new TreeSet<>();
    List<Finding> others = new ArrayList<>();
    for (Finding finding : findings) {
      if (!isAbsence(finding)) {
        others.add(finding);
      } else if (finding.target().path().steps().size() == 1
          && item.diagnose(finding).isPresent()) {
        missing.add("`" + finding.target().path() + "`");
      }
    }
    if (missing.size() < TOO_MANY_TO_FORGET) {
      return findings;
    }
    lastKey(item).ifPresent(last -> others.add(finding(last, List.copyOf(missing))));
    return others;
  }

  /** JSON that is cut off lacks brackets, and has been told of those. */
  private static boolean isJson(Item<?> item) {
    return item.file().name().endsWith(".json");
  }

  private static boolean isAbsence(Finding finding) {
    return finding.rule().equals(BindingRule.MISSING.doc().id())
        && finding.target() instanceof Target.Missing;
  }

  private static Optional<ModelPath> lastKey(Item<?> item) {
    return item.file()
        .content()
        .root()
        .filter(Mapping.class::isInstance)
        .map(root -> ((Mapping) root).entries())
        .filter(entries -> !entries.isEmpty())
        .map(entries -> ModelPath.of(entries.get(entries.size() - 1).name()));
  }

  private static Finding finding(ModelPath last, List<String> missing) {
    String all =
        String.join(", ", missing.subList(0, missing.size() - 1))
            + " and "
            + missing.get(missing.size() - 1);
    return Finding.of(
            BindingRule.MISSING.doc(),
            new Target.KeyOf(last),
            "the file ends after this without a line end, and " + all + " are missing")
        .with(Note.help("if it was not saved whole, take it from where it came from once more"));
  }
}
