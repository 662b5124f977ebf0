package org.kneeroll.leaflet.composition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Quantity;

/**
 * Sends the reader to the clinician with what a dose leaves open.
 *
 * <p>Blank and unknown differ: a blank is the clinician's to fill in, and of what is unknown the
 * reader learns that the source is silent.
 */
final class DoseQuestions {

  private final Wording wording;
  private final AmountWords amounts;

  DoseQuestions(Wording wording) {
    this.wording = wording;
    this.amounts = new AmountWords(wording);
  }

  /** A sentence for all that is blank and one for all that is unknown; empty if nothing is open. */
  List<String> of(Dose dose) {
    List<String> blank = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    dose.quantities()
        .forEach((quantity, value) -> sort(value, open(quantity, dose.per()), blank, unknown));
    if (dose.untilEased() != null) {
      sort(dose.untilEased(), wording.say("dose.ask.until-eased"), blank, unknown);
    }
    List<String> sentences = new ArrayList<>();
    if (!blank.isEmpty()) {
      sentences.add(wording.say("dose.ask", amounts.list(blank)));
    }
    if (!unknown.isEmpty()) {
      sentences.add(wording.say("dose.unknown", amounts.list(unknown)));
    }
    return sentences;
  }

  /** The question for the repetitions, for a dose that says nothing at all. */
  String repetitions(@Nullable CountBasis per) {
    return wording.say("dose.ask", open(Quantity.REPS, per));
  }

  private static void sort(
      Prescribed<?> value, String question, List<String> blank, List<String> unknown) {
    if (value instanceof Prescribed.Blank<?>) {
      blank.add(question);
    } else if (value instanceof Prescribed.Unknown<?>) {
      unknown.add(question);
    }
  }

  private String open(Quantity quantity, @Nullable CountBasis per) {
    String key = "dose.ask." + quantity.word();
    return wording.say(quantity == Quantity.REPS && per != null ? key + "." + per.word() : key);
  }
}
