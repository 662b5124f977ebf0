package org.kneeroll.catalogue.rule.leaflet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.LeafletRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;

/**
 * Exercises of one family have the same dose within a leaflet, or say why not.
 *
 * <p>A family are those that name each other under {@code related} or {@code same-as}, and variants
 * of one exercise. An easier and a harder one may well differ, and are none. Two ranges that share
 * a number do not differ, nor do a number and a blank; and what a source says explains a
 * difference.
 */
public final class DosesDiffer implements LeafletRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("doses-differ"),
          Severity.ADVICE,
          false,
          "related exercises of a leaflet have the same dose, or say where the difference comes"
              + " from",
          "a reader who finds 10 here and 30 there wonders which of them is a slip");

  private static final List<Quantity> COMPARED =
      List.of(Quantity.REPS, Quantity.HOLD, Quantity.TIMES_PER_DAY);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Leaflet leaflet, RuleContext in, Consumer<Finding> out) {
    List<RuleContext.Listed> before = new ArrayList<>();
    for (RuleContext.Listed here : in.exercisesOf(leaflet)) {
      before.stream()
          .filter(there -> areRelated(here.exercise(), there.exercise()))
          .map(there -> difference(here, there))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(out);
      before.add(here);
    }
  }

  private static Optional<Finding> difference(RuleContext.Listed here, RuleContext.Listed there) {
    Dose mine = here.dose();
    Dose other = there.dose();
    if (mine == null || other == null || isExplained(mine) || isExplained(other)) {
      return Optional.empty();
    }
    return COMPARED.stream()
        .filter(quantity -> differ(value(mine, quantity), value(other, quantity)))
        .findFirst()
        .map(quantity -> finding(here, there, quantity));
  }

  private static Finding finding(
      RuleContext.Listed here, RuleContext.Listed there, Quantity quantity) {
    return Finding.of(
            DOC,
            new Target.Value(here.path().key("id")),
            "`"
                + quantity.word()
                + "` is "
                + value(here.dose(), quantity)
                + " here, and "
                + value(there.dose(), quantity)
                + " in `"
                + there.exercise().label()
                + "`, which is related")
        .with(
            Note.help(
                "let both say the same; or say in the dose, under `source-says`, where its numbers"
                    + " come from"));
  }

  private static boolean isExplained(Dose dose) {
    return dose.sourceSays() != null;
  }

  private static @Nullable Object value(@Nullable Dose dose, Quantity quantity) {
    return dose == null ? null : dose.value(quantity).orElse(null);
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    if (one instanceof CountRange a && other instanceof CountRange b) {
      return a.to() < b.from() || b.to() < a.from();
    }
    return one instanceof TimeRange a
        && other instanceof TimeRange b
        && (a.toSeconds() < b.fromSeconds() || b.toSeconds() < a.fromSeconds());
  }

  private static boolean areRelated(Exercise one, Exercise other) {
    ExerciseId a = one.id();
    ExerciseId b = other.id();
    return a != null && b != null && !a.equals(b) && (names(one, b) || names(other, a));
  }

  private static boolean names(Exercise exercise, ExerciseId other) {
    return other.equals(exercise.variantOf())
        || other.equals(exercise.sameAs())
        || exercise.related().contains(other);
  }
}
