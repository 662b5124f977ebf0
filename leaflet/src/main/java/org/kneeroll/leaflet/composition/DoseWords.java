package org.kneeroll.leaflet.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.TimeRange;

/**
 * Says a dose in a few sentences, such as "10 to 20 times on each side, 2 times a day. Hold for 30
 * seconds."
 *
 * <p>What the author suggests is marked, what is left blank or unknown is named and sends the
 * reader to the clinician; nothing is filled in.
 */
final class DoseWords {

  private final Wording wording;
  private final AmountWords amounts;
  private final DoseQuestions questions;

  DoseWords(Wording wording) {
    this.wording = wording;
    this.amounts = new AmountWords(wording);
    this.questions = new DoseQuestions(wording);
  }

  /** The dose in words; a dose that says nothing at all asks for the repetitions. */
  String of(Dose dose) {
    boolean marked = !Suggestions.areAll(dose);
    List<String> given = new ArrayList<>();
    String phrases = String.join(", ", phrases(dose, marked));
    if (!phrases.isEmpty()) {
      given.add(Sentences.ended(Sentences.capitalised(phrases)));
    }
    given.addAll(sentences(dose, marked));
    if (!marked) {
      String first = Sentences.continued(given.get(0));
      given.set(0, wording.say("dose.suggested.all", first));
    }
    given.addAll(questions.of(dose));
    return given.isEmpty() ? questions.repetitions(dose.per()) : String.join(" ", given);
  }

  private List<String> phrases(Dose dose, boolean marked) {
    List<String> phrases = new ArrayList<>();
    String counted = counted(dose);
    if (!counted.isEmpty()) {
      boolean suggested =
          Suggestions.includes(dose, Quantity.SETS) || Suggestions.includes(dose, Quantity.REPS);
      phrases.add(mark(counted, marked && suggested));
    }
    add(
        phrases,
        dose,
        Quantity.DURATION,
        dose.duration(),
        marked,
        time -> wording.say("dose.duration", amounts.time(time)));
    add(phrases, dose, Quantity.TIMES_PER_DAY, dose.timesPerDay(), marked, this::timesPerDay);
    add(phrases, dose, Quantity.DAYS_PER_WEEK, dose.daysPerWeek(), marked, this::daysPerWeek);
    add(
        phrases,
        dose,
        Quantity.COURSE,
        dose.course(),
        marked,
        days -> wording.say("dose.course", amounts.days(days)));
    return phrases;
  }

  private List<String> sentences(Dose dose, boolean marked) {
    List<String> sentences = new ArrayList<>();
    add(
        sentences,
        dose,
        Quantity.HOLD,
        dose.hold(),
        marked,
        hold -> wording.say("dose.hold", amounts.time(hold)));
    add(
        sentences,
        dose,
        Quantity.REST,
        dose.rest(),
        marked,
        rest -> wording.say("dose.rest", amounts.time(rest)));
    add(
        sentences,
        dose,
        Quantity.LOAD,
        dose.load(),
        marked,
        load -> wording.say("dose.load", Sentences.open(load)));
    add(
        sentences,
        dose,
        Quantity.EFFORT,
        dose.effort(),
        marked,
        effort -> wording.say("dose.effort", amounts.count(effort)));
    Prescribed<TimeRange> limit = dose.untilEased();
    if (limit != null) {
      limit
          .value()
          .ifPresent(
              time ->
                  sentences.add(
                      mark(
                          wording.say("dose.until-eased", amounts.time(time)),
                          marked && Suggestions.includesLimit(dose))));
    }
    if (Boolean.TRUE.equals(dose.asNeeded())) {
      boolean more = dose.timesPerDay() != null;
      sentences.add(wording.say(more ? "dose.as-needed.also" : "dose.as-needed"));
    }
    return sentences;
  }

  private <T> void add(
      List<String> words,
      Dose dose,
      Quantity quantity,
      @Nullable Prescribed<T> prescribed,
      boolean marked,
      Function<T, String> say) {
    if (prescribed != null) {
      prescribed
          .value()
          .ifPresent(
              value ->
                  words.add(
                      mark(say.apply(value), marked && Suggestions.includes(dose, quantity))));
    }
  }

  private String mark(String words, boolean suggested) {
    if (!suggested) {
      return words;
    }
    String marked = wording.say("dose.suggested", Sentences.open(words));
    return words.endsWith(".") ? marked + "." : marked;
  }

  /** Repetitions and sets: "10 to 20 times on each side" or "3 sets of 10". */
  private String counted(Dose dose) {
    CountRange reps = value(dose.reps());
    CountRange sets = value(dose.sets());
    if (reps == null && sets == null) {
      return "";
    }
    String counted;
    if (sets == null) {
      counted = isOne(reps) ? wording.say("dose.reps.once") : times(reps);
    } else {
      String rounds =
          wording.say(sets.to() == 1 ? "dose.sets.one" : "dose.sets.many", amounts.count(sets));
      counted = reps == null ? rounds : wording.say("dose.sets.of", rounds, amounts.count(reps));
    }
    return reps == null || dose.per() == null
        ? counted
        : wording.say("dose.per." + dose.per().word(), counted);
  }

  private String times(@Nullable CountRange reps) {
    return reps == null ? "" : wording.say("dose.reps.times", amounts.count(reps));
  }

  private String timesPerDay(CountRange times) {
    return isOne(times)
        ? wording.say("dose.times-per-day.once")
        : wording.say("dose.times-per-day.times", amounts.count(times));
  }

  private String daysPerWeek(CountRange days) {
    if (days.from() == 7) {
      return wording.say("dose.days-per-week.all");
    }
    return wording.say(
        days.to() == 1 ? "dose.days-per-week.one" : "dose.days-per-week.many", amounts.count(days));
  }

  private static <T> @Nullable T value(@Nullable Prescribed<T> prescribed) {
    return prescribed == null ? null : prescribed.value().orElse(null);
  }

  private static boolean isOne(@Nullable CountRange count) {
    return count != null && count.to() == 1 && !count.about();
  }
}
