package org.kneeroll.catalogue.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Suggestion;
import org.kneeroll.core.diagnostic.Target;

/**
 * A value of an author's file that knows where it stands.
 *
 * <p>Nodes are immutable and may be shared: an alias leads to the very node that it names, and a
 * tree may be put together from the nodes of several files, as when one exercise inherits from
 * another. Every node carries its own {@link SourceText}, so a path into such a tree still leads to
 * the right file.
 */
public sealed interface SourceNode permits Scalar, Sequence, Mapping {

  /** The file in which the value stands. */
  SourceText source();

  /**
   * The stretch of the file that the value takes up.
   *
   * <p>Quotes and brackets belong to it; an anchor ({@code &name}), a tag and comments after the
   * value do not. A block list begins at its first dash and a block mapping at its first key; both
   * end with their last value. An empty value has an empty span right after the colon or the dash.
   */
  Span span();

  /** The {@code *name} that led here, in the same file; null if the value was reached directly. */
  @Nullable Span alias();

  /** Where the author used the value: the alias if there is one, otherwise the value itself. */
  default Span usedAt() {
    Span alias = alias();
    return alias != null ? alias : span();
  }

  /** The same value as an alias at {@code alias} uses it. */
  SourceNode through(Span alias);

  /** The value at a path below this node; empty if the path leads nowhere. */
  default Optional<SourceNode> find(ModelPath path) {
    return Locator.find(this, path);
  }

  /**
   * Resolves what a finding points at, with this node as the root.
   *
   * <p>The place is exact where the target exists. Otherwise it is the key of the nearest thing
   * around it that does exist, and at the root the first key.
   */
  default Place locate(Target target) {
    return Locator.locate(this, target);
  }

  /**
   * The finding as a diagnostic at its place below this node. Of its fixes, those are kept that
   * edit the file in which it is shown.
   */
  default Diagnostic diagnose(Finding finding) {
    Place place = locate(finding.target());
    Diagnostic diagnostic = place.diagnose(finding);
    for (Fix fix : finding.fixes()) {
      Optional<Suggestion> edit =
          Locator.written(this, fix.target())
              .filter(node -> node.source() == place.source())
              .flatMap(node -> Rewriting.of(fix, node));
      diagnostic = edit.map(diagnostic::with).orElse(diagnostic);
    }
    return diagnostic;
  }

  /**
   * This tree less the value at a path. In a list, an empty value takes its place, so that the
   * positions of the others hold; in a mapping, key and value go.
   *
   * @return this node itself if the path leads nowhere
   * @throws IllegalArgumentException if the path is the root
   */
  default SourceNode without(ModelPath path) {
    return Pruning.without(this, path);
  }
}
