package org.kneeroll.core.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kneeroll.core.exercise.Hands;

/**
 * Where a text puts the hands: "rest your hands on your hips", "hold behind your thighs".
 *
 * <p>A choice ("or on your thighs", "if you need to") says nothing for sure, and is left out.
 *
 * @param cue where it stands
 * @param places that the words can mean
 */
public record StatedHands(Cue cue, Set<Hands> places) {

  private static final String HANDS =
      "\\b(?:hands?|palms?|fingers|fingertips)\\b(?: (?!(?:and|then|while|as)\\b)[\\w-]+){0,5}? ";
  private static final String YOUR = "(?:your |the |both |that |a ){0,4}";
  private static final String HOLD = "\\b(?:hold|clasp|hug|grip|grasp|take hold of)(?:ing)? ";

  private static final Map<Phrases, Set<Hands>> WORDS = words();

  private static final Phrases CHOICE =
      Phrases.of("\\b(?:or|if|unless|can|could|may|might|either|instead|when|reach)\\b");

  /** Copies the places. */
  public StatedHands {
    Objects.requireNonNull(cue, "cue");
    places = Set.copyOf(places);
  }

  private static Map<Phrases, Set<Hands>> words() {
    Map<Phrases, Set<Hands>> words = new LinkedHashMap<>();
    words.put(
        Phrases.of(HANDS + "behind " + YOUR + "(?:head|neck)\\b"), EnumSet.of(Hands.BEHIND_HEAD));
    words.put(
        Phrases.of(HANDS + "(?:under|beneath) " + YOUR + "head\\b"), EnumSet.of(Hands.UNDER_HEAD));
    words.put(
        Phrases.of(
            "\\b(?:cross|fold) " + YOUR + "arms\\b",
            "\\barms (?:are )?(?:crossed|folded)\\b",
            HANDS + "on " + YOUR + "opposite shoulders?\\b"),
        EnumSet.of(Hands.CROSSED_ON_CHEST));
    words.put(Phrases.of(HANDS + "on " + YOUR + "(?:hips|waist)\\b"), EnumSet.of(Hands.ON_HIPS));
    words.put(
        Phrases.of(HANDS + "on " + YOUR + "(?:lower )?(?:belly|tummy|stomach|abdomen)\\b"),
        EnumSet.of(Hands.ON_BELLY));
    words.put(
        Phrases.of(HANDS + "on " + YOUR + "(?:bottom|buttocks)\\b"), EnumSet.of(Hands.ON_BUTTOCKS));
    words.put(
        Phrases.of(HANDS + "(?:under|beneath) " + YOUR + "(?:hollow of your )?(?:lower )?back\\b"),
        EnumSet.of(Hands.UNDER_LOWER_BACK));
    words.put(
        Phrases.of(
            HANDS + "behind " + YOUR + "(?:thighs?|knees?)\\b",
            HOLD + "(?:on )?(?:it |them )?behind " + YOUR + "(?:thighs?|knees?)\\b"),
        EnumSet.of(Hands.BEHIND_THIGHS));
    words.put(
        Phrases.of(
            HANDS + "(?:on|round|around|over|across) " + YOUR + "shins?\\b",
            HOLD + YOUR + "shins?\\b"),
        EnumSet.of(Hands.ON_SHINS));
    words.put(
        Phrases.of(HANDS + "on " + YOUR + "(?:thighs?|lap|knees)\\b"),
        EnumSet.of(Hands.ON_THIGHS, Hands.ON_KNEE, Hands.ON_SHINS));
    words.put(
        Phrases.of(
            HANDS + "(?:on|against) " + YOUR + "wall\\b", "\\blean on(?:to)? (?:a|the) wall\\b"),
        EnumSet.of(Hands.ON_WALL));
    words.put(
        Phrases.of(
            HANDS + "on " + YOUR + "(?:\\w+ )?(?:table|worktop|counter|sink|windowsill)\\b",
            HOLD + "(?:on to |onto )?" + YOUR + "(?:\\w+ )?(?:table|worktop|counter|sink)\\b"),
        EnumSet.of(Hands.ON_TABLE, Hands.ON_CHAIR));
    words.put(
        Phrases.of(
            HANDS + "on " + YOUR + "(?:back of )?" + YOUR + "(?:\\w+ )?(?:chair|its back)\\b",
            HOLD + "(?:on to |onto )?" + YOUR + "(?:back of )?" + YOUR + "(?:\\w+ )?chair\\b"),
        EnumSet.of(Hands.ON_CHAIR, Hands.ON_TABLE));
    words.put(
        Phrases.of(
            "\\barms (?:\\w+ ){0,2}?(?:by|at|beside) " + YOUR + "(?:sides?|body)\\b",
            "\\barms hang\\b"),
        EnumSet.of(Hands.AT_SIDES));
    words.put(
        Phrases.of("\\barms (?:\\w+ ){0,2}?(?:out )?(?:in front|forwards?)\\b"),
        EnumSet.of(Hands.FORWARDS));
    return words;
  }

  /** All that a text asks for, in its order. */
  public static List<StatedHands> in(String text) {
    List<StatedHands> stated = new ArrayList<>();
    WORDS.forEach(
        (phrases, places) ->
            phrases.meantIn(text).stream()
                .filter(cue -> !CHOICE.occurIn(cue.sentenceIn(text)))
                .forEach(cue -> stated.add(new StatedHands(cue, places))));
    stated.sort(Comparator.comparingInt(hands -> hands.cue().from()));
    return stated;
  }
}
