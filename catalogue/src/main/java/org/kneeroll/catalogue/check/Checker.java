package org.kneeroll.catalogue.check;

import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.invariant.ClinicalLimits;
import org.kneeroll.core.validation.ExerciseValidation;

/** Runs all checks over the items of a library. */
public final class Checker {

  private Checker() {}

  /** Checks everything on the author's shelf, or the built-in catalogue where there is no other. */
  public static Report check(Library library) {
    return check(library, name -> true);
  }

  /**
   * Checks some files of the author's shelf.
   *
   * @param library where they come from, for what they refer to
   * @param chosen says by the name of a file whether to check it
   */
  public static Report check(Library library, Predicate<String> chosen) {
    List<Item<?>> items = new ArrayList<>(library.items());
    items.removeIf(item -> !chosen.test(item.file().name()));
    Report report = check(library, items);
    Set<Diagnostic> all = new LinkedHashSet<>(FileChecks.of(library));
    all.removeIf(diagnostic -> !chosen.test(diagnostic.primary().source().name()));
    all.addAll(report.diagnostics());
    return new Report(sorted(all), report.checked());
  }

  /**
   * Checks some items.
   *
   * @param library where they come from, for what they refer to
   * @param items what to check; others are only looked up
   */
  public static Report check(Library library, Collection<? extends Item<?>> items) {
    ClinicalLimits limits = ClinicalLimits.shipped().with(library.settings().limits());
    Set<Diagnostic> own = new LinkedHashSet<>();
    List<Inherited> inherited = new ArrayList<>();
    Map<FileKind, Integer> checked = new EnumMap<>(FileKind.class);
    try (ValidatorFactory factory = ExerciseValidation.factory(limits)) {
      List<ItemCheck> checks =
          List.of(
              new ModelCheck(factory.getValidator()),
              new ReferenceCheck(library),
              new LeafletDoseCheck(library, limits),
              new SignatureCheck(),
              new BrandCheck());
      for (Item<?> item : items) {
        checked.merge(item.kind(), 1, Integer::sum);
        for (Diagnostic diagnostic : diagnostics(item, checks)) {
          if (diagnostic.primary().source() == item.file().content().text()) {
            own.add(diagnostic);
          } else {
            inherited.add(new Inherited(diagnostic, item));
          }
        }
      }
    }
    inherited.stream()
        .filter(value -> own.stream().noneMatch(value::repeats))
        .forEach(value -> own.add(value.diagnostic()));
    return new Report(sorted(own), checked);
  }

  private static List<Diagnostic> diagnostics(Item<?> item, List<ItemCheck> checks) {
    List<Diagnostic> found = new ArrayList<>(item.diagnostics());
    for (ItemCheck check : checks) {
      for (Finding finding : check.check(item)) {
        item.diagnose(finding).ifPresent(found::add);
      }
    }
    return found;
  }

  private static List<Diagnostic> sorted(Collection<Diagnostic> diagnostics) {
    return diagnostics.stream().sorted(Diagnostic.ORDER).toList();
  }

  /** A diagnostic in another file than that of the item that it was found in. */
  private record Inherited(Diagnostic found, Item<?> heir) {

    boolean repeats(Diagnostic other) {
      return other.rule().equals(found.rule())
          && other.primary().source() == found.primary().source()
          && other.primary().span().equals(found.primary().span());
    }

    Diagnostic diagnostic() {
      List<Note> notes = new ArrayList<>(found.notes());
      notes.add(Note.note("this value is inherited by " + heir.file().name()));
      Severity severity = found.severity();
      return new Diagnostic(
          found.rule(),
          severity,
          found.message(),
          found.primary(),
          found.related(),
          notes,
          found.suggestions());
    }
  }
}
