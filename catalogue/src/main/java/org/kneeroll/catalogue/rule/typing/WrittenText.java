package org.kneeroll.catalogue.rule.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Target;

/**
 * A text as it stands in a file.
 *
 * @param path where it stands in the item
 * @param scalar what stands there
 * @param listed whether it is one of several: an entry of a list, or an instruction
 */
record WrittenText(ModelPath path, Scalar scalar, boolean listed) {

  /** What is no text for readers: addresses, names of files, and the words of a source. */
  private static final Set<String> NO_PROSE =
      Set.of("url", "website", "email", "file", "licence", "source-says", "rule", "in");

  /** All texts of an item, in the order of its tree. */
  static List<WrittenText> of(RuleContext in) {
    List<WrittenText> texts = new ArrayList<>();
    in.item().tree().ifPresent(tree -> collect(ModelPath.ROOT, tree, false, texts));
    return texts;
  }

  private static void collect(
      ModelPath path, SourceNode node, boolean listed, List<WrittenText> texts) {
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        if (!NO_PROSE.contains(entry.name())) {
          boolean instruction = listed && entry.name().equals("text");
          collect(path.key(entry.name()), entry.value(), instruction, texts);
        }
      }
    } else if (node instanceof Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(path.index(i), list.items().get(i), true, texts);
      }
    } else if (node instanceof Scalar scalar && !scalar.written().isEmpty()) {
      texts.add(new WrittenText(path, scalar, listed));
    }
  }

  /** The text, with all that cannot be seen. */
  String text() {
    return scalar.written();
  }

  /** Some of its characters, as a place to point at. */
  Target at(int from, int to) {
    return new Target.Written(path, from, to);
  }
}
