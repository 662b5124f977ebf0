package org.kneeroll.catalogue.rule.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.Length;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;
import org.kneeroll.core.wording.StatedAmount;

/**
 * Angles and lengths of a step that moves, held against what the picture does.
 *
 * <p>Words leave open what exactly is measured: the angle of the knee, or how far it went. A number
 * is taken to agree if one of the angles or ways of the parts that its sentence names comes near
 * it.
 */
final class AmountsInWords {

  /** An angle by eye may be so far off, in degrees. */
  private static final double BY_EYE = 15;

  /** A length by eye may be so far off: a share of it, and centimetres. */
  private static final double SHARE = .4;

  private static final double BY_EYE_CM = 2;

  /** A hand so far above or below the shoulder is at its height, in centimetres. */
  private static final double HEIGHT_CM = 15;

  private static final Phrases AT_MOST =
      Phrases.of(
          "\\b(?:at most|up to|no more than|no further than|no higher than|less than|within)\\b");

  private static final Phrases SHOULDER_HEIGHT =
      Phrases.of(
          "\\b(?:to|at) (?:the (?:height|level) of your shoulders?|shoulder (?:height|level))\\b");

  private static final Phrases HALFWAY = Phrases.of("\\bhalf ?way down\\b");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");

  private final Passage step;
  private final ShownBody shown;
  private final List<Mismatch> differing = new ArrayList<>();

  private AmountsInWords(Passage step, ShownBody shown) {
    this.step = step;
    this.shown = shown;
  }

  /** What differs, in the order of the step. */
  static List<Mismatch> in(Passage step, ShownBody shown) {
    AmountsInWords words = new AmountsInWords(step, shown);
    words.look();
    return words.differing;
  }

  private void look() {
    for (StatedAmount stated : StatedAmount.in(step.text())) {
      String sentence = step.sentence(stated.cue());
      Set<BodyPart> named = named(sentence);
      boolean most = AT_MOST.occurIn(sentence);
      if (stated.amount() instanceof Angle angle) {
        compare(stated.cue(), angle.degrees(), most, shown.angles(named), BY_EYE, "degrees");
      } else if (stated.amount() instanceof Length length) {
        double cm = length.centimetres();
        List<Double> ways = named.stream().map(shown::travelCm).filter(way -> way > 0).toList();
        compare(stated.cue(), cm, most, ways, StrictMath.max(BY_EYE_CM, cm * SHARE), "cm");
      }
    }
    for (Cue cue : SHOULDER_HEIGHT.meantIn(step.text())) {
      shown
          .handAboveShoulderCm()
          .ifPresent(
              cm -> {
                if (StrictMath.abs(cm) > HEIGHT_CM) {
                  differ(
                      cue,
                      "the hand ends "
                          + StrictMath.round(StrictMath.abs(cm))
                          + " cm "
                          + (cm > 0 ? "above" : "below")
                          + " the shoulder");
                }
              });
    }
    for (Cue cue : HALFWAY.meantIn(step.text())) {
      double swivel = shown.swivel();
      if (swivel > 0
          && named(step.sentence(cue)).contains(BodyPart.KNEE)
          && StrictMath.abs(swivel - 45) > BY_EYE) {
        differ(cue, "the knees go " + StrictMath.round(swivel) + " degrees to the side");
      }
    }
  }

  private void compare(
      Cue cue, double said, boolean most, List<Double> seen, double tolerance, String unit) {
    seen.stream()
        .min(Comparator.comparingDouble(amount -> StrictMath.abs(amount - said)))
        .filter(nearest -> nearest > said + tolerance || (!most && nearest < said - tolerance))
        .ifPresent(
            nearest ->
                differ(
                    cue, "what comes nearest to it is " + StrictMath.round(nearest) + " " + unit));
  }

  private void differ(Cue cue, String but) {
    differing.add(new Mismatch(step, cue, but));
  }

  private static Set<BodyPart> named(String sentence) {
    Set<String> words =
        new HashSet<>(List.of(BETWEEN_WORDS.split(sentence.toLowerCase(Locale.ROOT), -1)));
    Set<BodyPart> named = EnumSet.noneOf(BodyPart.class);
    for (BodyPart part : BodyPart.values()) {
      if (words.contains(part.word())) {
        named.add(part.single());
      }
    }
    return named;
  }
}
