package org.kneeroll.catalogue.check;

import java.util.ArrayList;
import java.util.HashSet;
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

  /** So many places in which a defect is used are told; nobody reads more. */
  private static final int PLACES = 20;

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
    if (one.related().size() >= PLACES) {
      return one;
    }
    Set<Label> related = new LinkedHashSet<>(one.related());
    related.addAll(other.related());
    return one.withRelated(List.copyOf(related));
  }

  /** All of them in order. What an heir repeats of another file is left out. */
  List<Diagnostic> inOrder() {
    List<Diagnostic> all = new ArrayList<>(found.values());
    Set<Said> known = new HashSet<>();
    all.forEach(diagnostic -> known.addAll(Said.of(diagnostic)));
    for (Inherited more : inherited) {
      List<Said> said = Said.of(more.diagnostic());
      if (said.stream().noneMatch(known::contains)) {
        all.add(withHeir(more.diagnostic(), more.heir()));
        known.addAll(said);
      }
    }
    return all.stream().sorted(Diagnostic.ORDER).toList();
  }

  /**
   * What a diagnostic says: two say the same if they are about the same place, or about the same
   * file in the same words, as an heir sees a part of the whole.
   *
   * @param where a place or a message
   */
  private record Said(RuleId rule, SourceText source, Object where) {
    static List<Said> of(Diagnostic diagnostic) {
      Label primary = diagnostic.primary();
      return List.of(
          new Said(diagnostic.rule(), primary.source(), primary.span()),
          new Said(diagnostic.rule(), primary.source(), diagnostic.message()));
    }
  }

  private static Diagnostic withHeir(Diagnostic diagnostic, Item<?> heir) {
    return diagnostic.with(Note.note(heir.file().name() + " inherits this"));
  }
}
