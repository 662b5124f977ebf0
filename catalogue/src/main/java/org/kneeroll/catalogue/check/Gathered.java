package org.kneeroll.catalogue.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/**
 * The diagnostics of several items, each defect once.
 *
 * <p>A value that is used in several places, by alias or because it is inherited, is wrong in one.
 */
final class Gathered {

  private record Defect(RuleId rule, SourceText source, Span span, String message) {
    static Defect of(Diagnostic diagnostic) {
      Label primary = diagnostic.primary();
      return new Defect(diagnostic.rule(), primary.source(), primary.span(), diagnostic.message());
    }
  }

  private record Inherited(Diagnostic diagnostic, Item<?> heir) {}

  private final Map<Defect, Diagnostic> found = new LinkedHashMap<>();
  private final List<Inherited> inherited = new ArrayList<>();

  /** Adds what was found in an item, in its own file or in one that it inherits from. */
  void add(Diagnostic diagnostic, Item<?> item) {
    if (diagnostic.primary().source() == item.file().content().text()) {
      add(diagnostic);
    } else {
      inherited.add(new Inherited(diagnostic, item));
    }
  }

  /** Adds what was found in no item. */
  void add(Diagnostic diagnostic) {
    found.merge(Defect.of(diagnostic), diagnostic, Gathered::joined);
  }

  private static Diagnostic joined(Diagnostic one, Diagnostic other) {
    Set<Label> related = new LinkedHashSet<>(one.related());
    related.addAll(other.related());
    return one.withRelated(List.copyOf(related));
  }

  /** All of them in order. What an heir repeats of another file is left out. */
  List<Diagnostic> inOrder() {
    List<Diagnostic> all = new ArrayList<>(found.values());
    for (Inherited more : inherited) {
      if (all.stream().noneMatch(known -> says(known, more.diagnostic()))) {
        all.add(withHeir(more.diagnostic(), more.heir()));
      }
    }
    return all.stream().sorted(Diagnostic.ORDER).toList();
  }

  /**
   * Whether a known diagnostic says what another one does: the same about the same place, or in the
   * same words about the whole of which an heir sees a part.
   */
  private static boolean says(Diagnostic known, Diagnostic other) {
    return known.rule().equals(other.rule())
        && known.primary().source() == other.primary().source()
        && (known.primary().span().equals(other.primary().span())
            || known.message().equals(other.message()));
  }

  private static Diagnostic withHeir(Diagnostic diagnostic, Item<?> heir) {
    return diagnostic.with(Note.note(heir.file().name() + " inherits this"));
  }
}
