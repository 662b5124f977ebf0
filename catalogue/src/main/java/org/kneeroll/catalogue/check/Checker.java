package org.kneeroll.catalogue.check;

import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Finding;
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
    Gathered gathered = new Gathered();
    for (Diagnostic diagnostic : FileChecks.of(library)) {
      if (chosen.test(diagnostic.primary().source().name())) {
        gathered.add(diagnostic);
      }
    }
    return check(library, items, gathered);
  }

  /**
   * Checks some items.
   *
   * @param library where they come from, for what they refer to
   * @param items what to check; others are only looked up
   */
  public static Report check(Library library, Collection<? extends Item<?>> items) {
    return check(library, items, new Gathered());
  }

  private static Report check(
      Library library, Collection<? extends Item<?>> items, Gathered gathered) {
    ClinicalLimits limits = ClinicalLimits.shipped().with(library.settings().limits());
    Map<FileKind, Integer> checked = new EnumMap<>(FileKind.class);
    try (ValidatorFactory factory = ExerciseValidation.factory(limits)) {
      List<ItemCheck> checks =
          List.of(
              new ModelCheck(factory.getValidator()),
              new ReferenceCheck(library),
              new RetirementCheck(library),
              new LeafletDoseCheck(library, limits),
              new SectionCheck(),
              new SignatureCheck(),
              new BrandCheck());
      for (Item<?> item : items) {
        checked.merge(item.kind(), 1, Integer::sum);
        diagnostics(item, checks).forEach(diagnostic -> gathered.add(diagnostic, item));
      }
    }
    return new Report(gathered.inOrder(), checked);
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
}
