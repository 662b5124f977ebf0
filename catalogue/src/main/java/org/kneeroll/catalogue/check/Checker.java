package org.kneeroll.catalogue.check;

import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.rule.ExerciseNames;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.catalogue.signing.Signatures;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.invariant.ClinicalLimits;
import org.kneeroll.core.invariant.Evidence;
import org.kneeroll.core.validation.ExerciseValidation;

/** Runs all checks over the items of a library. */
public final class Checker {

  private final Library library;
  private final LocalDate today;
  private final ExerciseNames names;
  private final ModelCheck model;
  private final LeafletDoses doses;
  private final Function<Exercise, Evidence> examination;
  private final Signatures signatures;

  /**
   * The checks of a library.
   *
   * @param examination works out what the pose of an exercise does; asked once for each
   */
  Checker(
      Library library,
      LocalDate today,
      ClinicalLimits limits,
      ValidatorFactory factory,
      Function<Exercise, Evidence> examination) {
    this.library = library;
    this.today = today;
    this.names = new ExerciseNames(library);
    this.model = new ModelCheck(factory, limits);
    this.doses = new LeafletDoses(library, limits);
    this.examination = examination;
    this.signatures = Signatures.of(library, today);
  }

  /**
   * Checks everything on the author's shelf, or the built-in catalogue where there is no other.
   *
   * @param today the date that reviews are due by
   */
  public static Report check(Library library, LocalDate today) {
    return check(library, today, name -> true);
  }

  /**
   * Checks some files of the author's shelf.
   *
   * @param library where they come from, for what they refer to
   * @param today the date that reviews are due by
   * @param chosen says by the name of a file whether to check it
   */
  public static Report check(Library library, LocalDate today, Predicate<String> chosen) {
    return check(library, today, chosen, item -> {});
  }

  /**
   * Checks some files of the author's shelf.
   *
   * @param library where they come from, for what they refer to
   * @param today the date that reviews are due by
   * @param chosen says by the name of a file whether to check it
   * @param next hears of each item before it is checked
   */
  public static Report check(
      Library library, LocalDate today, Predicate<String> chosen, Consumer<Item<?>> next) {
    List<Item<?>> items = new ArrayList<>(library.items());
    items.removeIf(item -> !chosen.test(item.file().name()));
    Gathered gathered = new Gathered();
    for (Diagnostic diagnostic : FileChecks.of(library, chosen)) {
      if (chosen.test(diagnostic.primary().source().name())) {
        gathered.add(diagnostic);
      }
    }
    return check(library, today, items, gathered, next);
  }

  /**
   * Checks some items.
   *
   * @param library where they come from, for what they refer to
   * @param today the date that reviews are due by
   * @param items what to check; others are only looked up
   */
  public static Report check(
      Library library, LocalDate today, Collection<? extends Item<?>> items) {
    return check(library, today, items, new Gathered(), item -> {});
  }

  private static Report check(
      Library library,
      LocalDate today,
      Collection<? extends Item<?>> items,
      Gathered gathered,
      Consumer<Item<?>> next) {
    ClinicalLimits limits = ClinicalLimits.shipped().with(library.settings().limits());
    try (ValidatorFactory factory = ExerciseValidation.factory(limits)) {
      Checker checker = new Checker(library, today, limits, factory, Evidence::of);
      for (Item<?> item : items) {
        next.accept(item);
        checker.diagnostics(item).forEach(diagnostic -> gathered.add(diagnostic, item));
      }
    }
    return new Report(gathered.inOrder(), List.copyOf(items));
  }

  List<Diagnostic> diagnostics(Item<?> item) {
    Evidence evidence =
        item.value().orElse(null) instanceof Exercise exercise ? examination.apply(exercise) : null;
    RuleContext context = new RuleContext(item, library, names, today, signatures, evidence);
    Heard heard = new Heard();
    model.check(context).forEach(heard::add);
    doses.check(item).forEach(heard::add);
    for (Rule rule : Rules.all()) {
      rule.check(context, heard::add);
    }
    List<Diagnostic> found = new ArrayList<>(item.diagnostics());
    for (Finding finding : CutOff.judge(item, heard.findings())) {
      item.diagnose(finding).ifPresent(found::add);
    }
    return found;
  }
}
