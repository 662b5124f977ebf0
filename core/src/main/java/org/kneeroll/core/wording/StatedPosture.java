package org.kneeroll.core.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a text says that limbs are held: "with your knees bent", "feet hip-width apart".
 *
 * <p>Not how far they move: "let your knees drop apart" names no posture. Nor a posture that is
 * hardly one: "knees slightly bent".
 *
 * @param cue where it stands
 * @param held how the limbs are held
 * @param ofOneLimb whether the sentence speaks of one limb of the pair, or of each by itself
 */
public record StatedPosture(Cue cue, Held held, boolean ofOneLimb) {

  /** How limbs are held. */
  public enum Held {
    /** Both knees, or the knee of the limb that is named, are bent. */
    KNEES_BENT,
    /** They are straight. */
    KNEES_STRAIGHT,
    /** The knees touch, or nearly. */
    KNEES_TOGETHER,
    /** There is a gap between the knees. */
    KNEES_APART,
    /** The feet touch, or nearly. */
    FEET_TOGETHER,
    /** There is a gap between the feet. */
    FEET_APART,
    /** The elbows are bent. */
    ELBOWS_BENT,
    /** The elbows are straight. */
    ELBOWS_STRAIGHT;

    /** What cannot be so at the same time. */
    public Held opposite() {
      return switch (this) {
        case KNEES_BENT -> KNEES_STRAIGHT;
        case KNEES_STRAIGHT -> KNEES_BENT;
        case KNEES_TOGETHER -> KNEES_APART;
        case KNEES_APART -> KNEES_TOGETHER;
        case FEET_TOGETHER -> FEET_APART;
        case FEET_APART -> FEET_TOGETHER;
        case ELBOWS_BENT -> ELBOWS_STRAIGHT;
        case ELBOWS_STRAIGHT -> ELBOWS_BENT;
      };
    }
  }

  private static final String YOUR =
      "(?:(?:your|both|of|the|one|other|left|right|top|upper|lower|sore|painful|affected|operated)"
          + " ){0,4}";
  private static final String ARE = "(?: (?:are|is|kept|stay|still|comfortably|nearly|out)){0,4}";
  private static final String WIDE =
      "(?: (?!(?:and|then|move|drop|fall|go|roll|drift)\\b)[\\w-]+){0,4}?";
  private static final String NOT_SLIGHTLY = "(?! (?:slightly|a little|just|softly))";

  private static final Map<Held, Phrases> WORDS = words();

  private static final Phrases ONE_LIMB =
      Phrases.of(
          "\\b(?:one|other|left|right|top|upper|lower|bottom|affected|sore|painful|operated|each|this|that)"
              + " (?:leg|knee|hip|foot|arm|elbow)\\b",
          "\\byour (?:leg|knee|elbow|arm)\\b");

  /** Refuses nulls. */
  public StatedPosture {
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(held, "held");
  }

  private static Map<Held, Phrases> words() {
    Map<Held, Phrases> words = new EnumMap<>(Held.class);
    words.put(
        Held.KNEES_BENT,
        Phrases.of(
            "\\bknees?" + ARE + " (?:bent|flexed)\\b",
            "\\bbent (?:knees?|legs?)\\b",
            "\\b(?:bend|flex) " + YOUR + "(?:hips? and )?(?:knees?|legs?)\\b" + NOT_SLIGHTLY));
    words.put(
        Held.KNEES_STRAIGHT,
        Phrases.of(
            "\\b(?:knees?|legs?)" + ARE + " straight\\b(?! (?:up|ahead|forwards?|down)\\b)",
            "\\bstraight (?:knees?|legs?)\\b",
            "\\blegs?" + ARE + " (?:stretched|straightened)(?: out)?\\b",
            "\\bstraighten " + YOUR + "(?:knees?|legs?)\\b"));
    words.put(
        Held.KNEES_TOGETHER,
        Phrases.of(
            "\\bknees(?: and (?:both |your )?feet)?(?: (?:close|loosely|kept)){0,3} together\\b"));
    words.put(
        Held.KNEES_APART,
        Phrases.of("\\bknees" + WIDE + " apart\\b", "\\bknees (?:hip|shoulder)[ -]width\\b"));
    words.put(
        Held.FEET_TOGETHER,
        Phrases.of("\\bfeet(?: and (?:both |your )?knees)?(?: (?:close|kept)){0,3} together\\b"));
    words.put(
        Held.FEET_APART,
        Phrases.of("\\bfeet" + WIDE + " apart\\b", "\\bfeet (?:hip|shoulder)[ -]width\\b"));
    words.put(
        Held.ELBOWS_BENT,
        Phrases.of(
            "\\belbows?" + ARE + " bent\\b",
            "\\bbent (?:elbows?|arms?)\\b",
            "\\bbend " + YOUR + "(?:elbows?|arms?)\\b" + NOT_SLIGHTLY));
    words.put(
        Held.ELBOWS_STRAIGHT,
        Phrases.of(
            "\\b(?:elbows?|arms?)" + ARE + " straight\\b(?! (?:up|ahead|forwards?|down|in)\\b)",
            "\\bstraight (?:elbows?|arms?)\\b"));
    return words;
  }

  /** All that a text asks for, in its order; not what it warns of. */
  public static List<StatedPosture> in(String text) {
    List<StatedPosture> stated = new ArrayList<>();
    WORDS.forEach(
        (held, phrases) ->
            phrases
                .meantIn(text)
                .forEach(
                    cue ->
                        stated.add(
                            new StatedPosture(cue, held, ONE_LIMB.occurIn(cue.sentenceIn(text))))));
    stated.sort(Comparator.comparingInt(posture -> posture.cue().from()));
    return stated;
  }
}
