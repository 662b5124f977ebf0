package org.kneeroll.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.catalogue.origin.Origin;
import org.kneeroll.catalogue.origin.Resolution;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.catalogue.writing.Written;
import org.kneeroll.catalogue.writing.YamlWriter;

/**
 * What is shown, as a file that says everything itself; a comment after each value that is not the
 * author's own names the place that it comes from.
 */
public final class ShownYaml {

  private ShownYaml() {}

  /** The whole file; only the remark at its beginning if nothing could be read. */
  public static String print(Shown shown) {
    List<String> remarks =
        List.of(
            shown.item().id()
                + " with everything that it inherits; what has no comment stands in "
                + shown.item().file().name());
    List<Written.Key> keys = new ArrayList<>();
    if (Resolution.inOrder(shown.item()).orElse(null) instanceof Mapping tree) {
      for (Mapping.Entry entry : tree.entries()) {
        SourceNode value = entry.name().equals("steps") ? shortSteps(entry.value()) : entry.value();
        keys.add(Written.key(entry.name(), Written.of(value, node -> comment(shown, node))));
      }
    }
    return YamlWriter.write(new Written.Keys(keys), remarks);
  }

  private static String comment(Shown shown, SourceNode node) {
    Origin origin = shown.origins().of(node);
    return switch (origin.way()) {
      case OWN -> "";
      case VARIANT -> origin.from() + ":" + origin.line();
      case SETTINGS -> origin.from() + ", " + origin.file() + ":" + origin.line();
    };
  }

  /** Steps as authors write them: {@code move: text} in place of a phase and a text. */
  private static SourceNode shortSteps(SourceNode steps) {
    if (!(steps instanceof Sequence list)) {
      return steps;
    }
    return Sequence.of(list, list.items().stream().map(ShownYaml::shortStep).toList());
  }

  private static SourceNode shortStep(SourceNode step) {
    if (step instanceof Mapping mapping
        && mapping.entries().size() == 2
        && mapping.get("phase").orElse(null) instanceof Scalar phase
        && mapping.get("text").isPresent()) {
      return Mapping.of(
          mapping, List.of(new Mapping.Entry(phase, mapping.get("text").orElseThrow())));
    }
    return step;
  }
}
