package org.kneeroll.catalogue.binding;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Target;

/**
 * The places where something was left out because it could not be read: its absence has been
 * reported already, as what it is.
 */
public final class Losses {

  private record Place(SourceText source, Span span) {}

  private record Entry(Place holder, String key) {}

  private final Set<Entry> entries = new HashSet<>();
  private final Set<Place> holders = new HashSet<>();

  /** Nothing has been left out yet. */
  public Losses() {}

  /** Notes that an entry of a group of keys was left out. */
  public void add(SourceNode holder, String key) {
    Place place = new Place(holder.source(), holder.span());
    holders.add(place);
    entries.add(new Entry(place, key));
  }

  /** Notes that something in a list was left out. */
  public void add(SourceNode holder) {
    holders.add(new Place(holder.source(), holder.span()));
  }

  /**
   * Whether a finding says only that something is absent which was left out, or rests on such a
   * thing.
   *
   * @param finding about the record
   * @param tree what the record was made from
   */
  public boolean explain(Finding finding, SourceNode tree) {
    boolean resting =
        finding.restsOn().stream().anyMatch(path -> lostBelow(path, tree) || lostAt(path, tree));
    return resting
        || (isAbsence(finding.target(), tree) && explainAbsence(finding.target().path(), tree));
  }

  private boolean explainAbsence(ModelPath path, SourceNode tree) {
    return lostAt(path, tree) || lostBelow(path, tree);
  }

  private static boolean isAbsence(Target target, SourceNode tree) {
    return target instanceof Target.Missing
        || target instanceof Target.KeyOf
        || tree.find(target.path()).isEmpty();
  }

  private boolean lostAt(ModelPath path, SourceNode tree) {
    if (path.steps().isEmpty()) {
      return false;
    }
    ModelPath.Step last = path.steps().get(path.steps().size() - 1);
    Optional<SourceNode> holder = tree.find(path.parent());
    if (holder.isEmpty()) {
      return explainAbsence(path.parent(), tree);
    }
    Place place = new Place(holder.get().source(), holder.get().span());
    return last instanceof ModelPath.Key key && entries.contains(new Entry(place, key.name()));
  }

  private boolean lostBelow(ModelPath path, SourceNode tree) {
    return tree.find(path).map(this::lostIn).orElse(false);
  }

  private boolean lostIn(SourceNode node) {
    if (holders.contains(new Place(node.source(), node.span()))) {
      return true;
    }
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream().anyMatch(entry -> lostIn(entry.value()));
    }
    return node instanceof Sequence list && list.items().stream().anyMatch(this::lostIn);
  }
}
