package org.kneeroll.catalogue.rule.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.ExerciseAdvice;
import org.kneeroll.catalogue.rule.LeafletRule;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;
import org.kneeroll.core.wording.StatedCount;
import org.kneeroll.core.wording.StatedTime;

/**
 * An amount that a leaflet's own words give its exercises is the amount of their doses.
 *
 * <p>Sentences that speak of exercises are looked at, and within a section that has exercises those
 * that repeat or hold something; not what is said of walking, of heat or of rest. Of several
 * exercises one that agrees is enough, unless the words say "each".
 */
public final class DoseInAdvice implements LeafletRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("dose-in-advice"),
          Severity.ERROR,
          false,
          "an amount in a leaflet's advice is the amount of its exercises",
          "a reader who finds 20 in the advice and 10 beside the exercise has to choose");

  private static final Phrases EVERY =
      Phrases.of("\\b(?:each|every|all)(?: of (?:these|the|them))?\\b");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Leaflet leaflet, RuleContext in, Consumer<Finding> out) {
    List<RuleContext.Listed> all = in.exercisesOf(leaflet);
    Map<List<ModelPath.Step>, List<RuleContext.Listed>> bySection =
        all.stream().collect(Collectors.groupingBy(one -> section(one.path())));
    for (Passage passage : in.passages(Part.ADVICE)) {
      List<RuleContext.Listed> below = bySection.getOrDefault(section(passage.path()), List.of());
      List<RuleContext.Listed> meant = below.isEmpty() ? all : below;
      for (Said said : Said.in(passage.text())) {
        if (ExerciseAdvice.isGivenIn(passage.sentence(said.cue()), !below.isEmpty())) {
          check(passage, said, meant, out);
        }
      }
    }
  }

  /** An amount in the words. */
  private record Said(Cue cue, Quantity quantity, Amount amount) {

    static List<Said> in(String text) {
      List<Said> all = new ArrayList<>();
      for (StatedCount count : StatedCount.in(text)) {
        all.add(new Said(count.cue(), CountDiffers.quantity(count), Amount.of(count)));
      }
      for (StatedTime time : StatedTime.in(text)) {
        if (time.purpose() == StatedTime.Purpose.HOLD) {
          all.add(new Said(time.cue(), Quantity.HOLD, Amount.of(time)));
        }
      }
      return all;
    }
  }

  /** The section of a leaflet in which something stands; empty for what stands in none. */
  private static List<ModelPath.Step> section(ModelPath path) {
    return path.steps().size() < 2 ? List.of() : path.steps().subList(0, 2);
  }

  private static void check(
      Passage passage, Said said, List<RuleContext.Listed> meant, Consumer<Finding> out) {
    Quantity quantity = said.quantity();
    List<RuleContext.Listed> differ =
        meant.stream().filter(listed -> differs(listed.dose(), said)).toList();
    long known =
        meant.stream().filter(listed -> Amount.of(listed.dose(), quantity).isPresent()).count();
    boolean all = differ.size() == known || EVERY.occurIn(passage.sentence(said.cue()));
    if (!differ.isEmpty() && all) {
      RuleContext.Listed first = differ.get(0);
      Dose dose = Objects.requireNonNull(first.dose(), "dose");
      out.accept(
          Finding.of(
                  DOC,
                  passage.at(said.cue()),
                  "the advice says \""
                      + said.cue().words()
                      + "\", but in `"
                      + first.exercise().label()
                      + "` "
                      + DoseConflict.said(quantity, dose.quantities().get(quantity)))
              .with(Note.help("leave the amount to the exercises, or let both say the same")));
    }
  }

  private static boolean differs(@Nullable Dose dose, Said said) {
    return Amount.of(dose, said.quantity())
        .filter(amount -> !amount.overlaps(said.amount()))
        .isPresent();
  }

  /** A range of counts or seconds. */
  private record Amount(int from, int to) {

    static Amount of(StatedCount count) {
      return new Amount(count.from(), count.to());
    }

    static Amount of(StatedTime time) {
      return new Amount(time.fromSeconds(), time.toSeconds());
    }

    static Optional<Amount> of(@Nullable Dose dose, Quantity quantity) {
      Object value = dose == null ? null : dose.value(quantity).orElse(null);
      if (value instanceof CountRange count) {
        return Optional.of(new Amount(count.from(), count.to()));
      }
      return value instanceof TimeRange time
          ? Optional.of(new Amount(time.fromSeconds(), time.toSeconds()))
          : Optional.empty();
    }

    boolean overlaps(Amount other) {
      return from <= other.to && other.from <= to;
    }
  }
}
