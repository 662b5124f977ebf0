package org.kneeroll.catalogue.rule.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.Passages;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.wording.Phrases;
import org.kneeroll.core.wording.StatedCount;

/** A number of times in the instructions is the number of the dose. */
public final class CountDiffers implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("count-differs"),
          Severity.ERROR,
          false,
          "a number of times in the instructions is the number of the dose",
          "two different numbers in one exercise leave the reader to choose");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  /** "Build up to 12": an end of a range. */
  private static final Pattern PART_OF_IT =
      Phrases.pattern("\\b(?:build up|work up|up to|at most|no more than)\\b[^.;]{0,40}$");

  /** "Start with 5", "once a day at first": fewer than the dose, until it is reached. */
  private static final Pattern BEGINNING =
      Phrases.pattern("\\b(?:start|begin|starting|beginning)\\b[^.;]{0,40}$");

  private static final Pattern AT_FIRST =
      Phrases.pattern("^[^.;]{0,20}\\b(?:at first|to (?:begin|start)(?: with)?)\\b");

  private static final Pattern PER_SIDE =
      Phrases.pattern(
          "^,? ?(?:on|to|for|with|in)? ?(?:each|every|either|both)"
              + " (?:side|leg|arm|foot|hand|way|direction)s?\\b");

  private static final Pattern IN_ALL = Phrases.pattern("^ (?:in total|altogether|in all)\\b");

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    DoseConflict.report(DOC, CountDiffers::conflicts, in, out);
  }

  private static List<DoseConflict> conflicts(Exercise exercise, Dose dose) {
    List<DoseConflict> conflicts = new ArrayList<>();
    for (Passage passage : Passages.of(exercise, Part.ACTION)) {
      for (StatedCount count : StatedCount.in(passage.text())) {
        Quantity quantity = quantity(count);
        Prescribed<CountRange> prescribed = prescribed(quantity, dose);
        String text = passage.text();
        String said = null;
        if (!agrees(text, count, prescribed)) {
          said = DoseConflict.said(quantity, prescribed);
        } else if (quantity == Quantity.REPS) {
          said = otherBasis(text.substring(count.cue().to()), dose.per());
        }
        if (said != null) {
          conflicts.add(new DoseConflict(passage.path(), count.cue(), quantity, said));
        }
      }
    }
    return conflicts;
  }

  /** What of a dose is counted. */
  static Quantity quantity(StatedCount count) {
    return switch (count.counted()) {
      case REPETITIONS -> Quantity.REPS;
      case SETS -> Quantity.SETS;
      case TIMES_A_DAY -> Quantity.TIMES_PER_DAY;
      case TIMES_A_WEEK -> Quantity.DAYS_PER_WEEK;
    };
  }

  private static @Nullable Prescribed<CountRange> prescribed(Quantity quantity, Dose dose) {
    return switch (quantity) {
      case SETS -> dose.sets();
      case TIMES_PER_DAY -> dose.timesPerDay();
      case DAYS_PER_WEEK -> dose.daysPerWeek();
      default -> dose.reps();
    };
  }

  private static boolean agrees(
      String text, StatedCount count, @Nullable Prescribed<CountRange> prescribed) {
    CountRange range = prescribed == null ? null : prescribed.value().orElse(null);
    if (range == null) {
      return false;
    }
    String before = text.substring(Math.max(0, count.cue().from() - 60), count.cue().from());
    boolean within = range.from() <= count.from() && count.to() <= range.to();
    return (range.from() == count.from() && range.to() == count.to())
        || (within && PART_OF_IT.matcher(before).find())
        || (count.to() <= range.to() && isBeginning(before, text.substring(count.cue().to())));
  }

  private static boolean isBeginning(String before, String after) {
    return BEGINNING.matcher(before).find() || AT_FIRST.matcher(after).find();
  }

  /** "10 times on each side" is not a total of 10. */
  private static @Nullable String otherBasis(String after, @Nullable CountBasis per) {
    if (per == CountBasis.TOTAL && PER_SIDE.matcher(after).find()) {
      return "the dose counts both sides together (`per: total`)";
    }
    return per == CountBasis.SIDE && IN_ALL.matcher(after).find()
        ? "the dose counts each side (`per: side`)"
        : null;
  }
}
