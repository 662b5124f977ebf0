package org.kneeroll.catalogue.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Target;

/**
 * One file after reading: what could be read of it, and what is wrong with its form.
 *
 * @param text the file's text; empty if it could not be decoded at all
 * @param root what was read, empty if nothing was
 * @param diagnostics what is wrong, in the order of the file; empty for a well-formed file
 * @param unread places of which something may be missing from the tree although the author wrote
 *     it: keys whose value is broken, and lists and mappings that were not read to their end
 * @param comments of a YAML file, in its order, as far as it could be read; empty for JSON
 */
public record SourceFile(
    SourceText text,
    Optional<SourceNode> root,
    List<Diagnostic> diagnostics,
    List<ModelPath> unread,
    List<Comment> comments) {

  /** Copies the lists. */
  public SourceFile {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(root, "root");
    diagnostics = List.copyOf(diagnostics);
    unread = List.copyOf(unread);
    comments = List.copyOf(comments);
  }

  /** A file of which nothing could be read. */
  public static SourceFile unreadable(SourceText text, List<Diagnostic> diagnostics) {
    return new SourceFile(text, Optional.empty(), diagnostics, List.of(ModelPath.ROOT), List.of());
  }

  /**
   * Whether the author may have written something at a path that could not be read: its absence is
   * then no finding, as the reader has said already what is wrong.
   */
  public boolean mayHaveLost(ModelPath path) {
    int known = depthOfKnown(path);
    return unread.stream().anyMatch(lost -> lost.covers(path) && lost.steps().size() >= known);
  }

  /** Whether something at a path, or anywhere below it, could not be read. */
  public boolean isIncomplete(ModelPath path) {
    return unread.stream().anyMatch(lost -> path.covers(lost)) || mayHaveLost(path);
  }

  /** How many steps above {@code path} lead to something that was read. */
  private int depthOfKnown(ModelPath path) {
    ModelPath above = path.parent();
    while (!above.steps().isEmpty() && !isKnown(above)) {
      above = above.parent();
    }
    return above.steps().size();
  }

  private boolean isKnown(ModelPath path) {
    return root.flatMap(node -> node.find(path)).isPresent();
  }

  /** {@link SourceNode#locate} from the root; the start of the file if nothing could be read. */
  public Place locate(Target target) {
    return root.map(node -> node.locate(target))
        .orElseGet(() -> new Place(text, new Span(0, 0), List.of()));
  }
}
