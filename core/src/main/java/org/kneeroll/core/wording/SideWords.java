package org.kneeroll.core.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says about left and right, this side and the other.
 *
 * <p>Nothing here treats left and right unalike: exchanging the two words in a text exchanges the
 * answers for left and right and changes no other.
 */
public final class SideWords {

  private static final String LIMB =
      "(?:leg|knee|thigh|hip|foot|heel|ankle|calf|arm|elbow|shoulder|wrist|buttock|cheek|ear)";

  private static final String WAY = "(?:side|way|direction|one)";

  private static final String OTHER = "(?:the|your|that|its) (?:other|opposite|second)";

  /** The other limb as something that is kept out of the way: "the other leg stays straight". */
  private static final String AT_REST =
      "(?! (?:is|stays?|staying|remains?|rests?|resting|straight|bent|flat|still|relaxed|on|down|behind|"
          + "beneath|underneath|for)\\b)";

  private static final String MOVES =
      "(?:turn|roll|lean|bend|lift|raise|slide|sway|rock|move|change|tilt|straighten|draw|pull|go|step|look|"
          + "reach|push)";

  /** "Lift one leg at a time until both knees are over your hips" ends with both sides. */
  private static final String NOT_BOTH = "(?![^.;]{0,80}\\b(?:both|other|second)\\b)";

  private static final Phrases TURNS =
      Phrases.of(
          "\\b" + OTHER + " " + WAY + "\\b",
          "(?<!over )(?<!across )(?<!onto )(?<!against )(?<!under )(?<!behind )(?<!beside"
              + " )(?<!around )\\b"
              + OTHER
              + " "
              + LIMB
              + "\\b"
              + AT_REST,
          "\\b(?:repeat|same|again|then|change|swap|switch)\\b[^.;]{0,40}\\b" + OTHER + " hand\\b",
          "\\b(?:each|either|both|every|alternate|opposite) (?:side|way|direction)s?\\b",
          "\\b(?:each|either|every|alternate) " + LIMB + "\\b",
          "\\b(?:and|then|to|with|on|for) the other\\b(?! \\w)",
          "\\bside to side\\b",
          "\\b(?:repeat|same|again)\\b[^.;]{0,30}\\bon the (?:left|right)(?=\\s?(?:[.,;!]|$))",
          "\\b(?:repeat|same|again)\\b[^.;]{0,30}\\b(?:on|to|with|for|using) (?:the|your)"
              + " (?:left|right) "
              + LIMB
              + "\\b",
          "\\bone (?:foot|heel)\\b[^.;]{0,40}\\bof the other\\b",
          "\\b(?:left|right),? (?:to|and|or|then|and then)(?: to)?(?: the)? (?:left|right)\\b",
          "\\b(?:to|on|with|towards) (?:the|your) (?:left|right)(?: "
              + LIMB
              + ")? (?:as well|too|next)\\b",
          "\\balternat(?:e|es|ing|ely)\\b",
          "\\bin turn\\b|\\b(?:take|taking) turns\\b|\\bone (?:\\w+ )?at a time\\b",
          "\\b(?:chang|swap|swapp|switch)(?:e|ing)?"
              + " (?:sides|legs|arms|hands|feet|knees|over|round)\\b");

  private static final Phrases REPEATS =
      Phrases.of(
          "\\b(?:repeat|same|again)\\b[^.;,]{0,40}\\b(?:on|to|with|for|towards|in|using) "
              + OTHER
              + " (?:"
              + WAY
              + "|"
              + LIMB
              + ")\\b"
              + AT_REST,
          "\\brepeat with " + OTHER + " hand\\b",
          "\\bthen (?:"
              + MOVES
              + "\\b[^.;,]{0,30} )?"
              + OTHER
              + " (?:"
              + WAY
              + "|"
              + LIMB
              + ")\\b"
              + AT_REST,
          "\\b(?:then|now|and|and then) (?:do|use|take|try|work) (?:the |your )?"
              + "(?:(?:other|opposite|second|left|right) )(?:"
              + WAY
              + "|"
              + LIMB
              + ")\\b"
              + AT_REST,
          "\\bdo " + OTHER + " (?:" + WAY + "|" + LIMB + ")\\b",
          "\\b(?:repeat|same|again)\\b[^.;,]{0,30}\\b(?:on|to|with|for) (?:the|your)"
              + " (?:left|right)\\b(?! (?:of|hand side of|angle|height|place)\\b)",
          "\\b(?:chang|swap|swapp|switch)(?:e|ing)? (?:sides|legs|arms|knees)\\b",
          "\\balternat(?:e|ing) (?:sides|legs|arms|knees|feet|left|right)\\b",
          "\\b(?:legs|knees|feet|arms|thighs|hips|shoulders|heels|sides) in turn\\b",
          "\\b(?:each|every) " + LIMB + " in turn\\b",
          "(?<!\\b(?:lower|bring|put|place|let|set) )\\bone " + LIMB + " at a time\\b" + NOT_BOTH,
          "\\b(?:do|repeat|times|repetitions|reps|\\d{1,3})(?: it| this| these| them)?"
              + " (?:(?:with|on|for|to) )?(?:each|either) (?:side|"
              + LIMB
              + ")\\b",
          "\\b(?:do|repeat)(?: it| this| these| the (?:exercise|movement))? (?:on|to|for|with) both"
              + " sides\\b");

  /** What goes on after "right" where it is no side. */
  private static final String NO_SIDE =
      "(?! (?:away|after|angle|at|back|before|down|into|now|off|over|through|to the end|up)\\b)";

  /** Of a pair, in a step that has something done again. */
  private static final Phrases A_SIDE =
      Phrases.of(
          "(?<!\\b(?:is|are|have|time|any|reps|repetitions|energy) )\\bleft(?!"
              + " (?:over|after|out|off|alone)\\b)",
          "\\bright\\b" + NO_SIDE,
          "\\b" + OTHER + " (?:hand|half|palm|fist|" + WAY + "|" + LIMB + ")\\b" + AT_REST,
          "\\bthe (?:other|second)\\b(?! \\w)",
          "\\b(?:and|then|by) (?:on )?the next\\b(?! \\w)",
          "\\b(?:change|swap|switch)(?: over| round)?(?=\\s?(?:[.,;!]|$))",
          "\\bboth (?:sides|legs|arms|feet|hands|knees|hips|shoulders|ankles)\\b"
              + "(?! (?:on|flat|behind|under|at|against|together)\\b)",
          "\\b(?:turn|roll) (?:over|round|around)\\b[^.;]{0,40}\\b(?:again|repeat|same)\\b");

  /** "Lift one knee": the second stays where it is, unless another sentence speaks of it. */
  private static final Phrases ONE_LIMB =
      Phrases.of(
          "\\b" + MOVES + " (?:slowly |gently )?one " + LIMB + "\\b(?! at a time\\b)" + NOT_BOTH);

  private static final Phrases SIDEWAYS =
      Phrases.of(
          "\\bside to side\\b",
          "\\b(?:from (?:the )?)?(?:left|right),? (?:to|then)(?: to)?(?: the)? (?:left|right)\\b",
          "\\bto (?:one|the other) side\\b",
          "\\b(?:to|towards) (?:the|your) (?:left|right)\\b(?! (?:angle|place|position|height))");

  private static final String NAMED_LIMB = "\\b%s (?:side|hand|" + LIMB + ")\\b";

  private static final String NAMED_WAY =
      "\\b(?:to|towards) (?:the|your) %s(?=\\s?(?:[.,;:!)]|$)|"
          + " (?:and|or|then|until|only|as|by|in|side)\\b)";

  private static final Phrases LEFT_LIMB = Phrases.of(NAMED_LIMB.formatted("left"));
  private static final Phrases RIGHT_LIMB = Phrases.of(NAMED_LIMB.formatted("right"));
  private static final Phrases LEFTWARDS = Phrases.of(NAMED_WAY.formatted("left"));
  private static final Phrases RIGHTWARDS = Phrases.of(NAMED_WAY.formatted("right"));
  private static final Pattern LIMB_OF_SIDE =
      Phrases.pattern("\\b(left|right) (side|" + LIMB + ")\\b");

  private static final String SORE = "(?:painful|sore|affected|hurting|symptomatic|injured)";

  private static final Phrases TOWARDS_PAIN =
      Phrases.of("\\b(?:to|towards|onto) (?:the|your) " + SORE + " side\\b");
  private static final Phrases AWAY_FROM_PAIN =
      Phrases.of(
          "\\baway from (?:the|your) (?:pain|" + SORE + " side)\\b",
          "\\b(?:to|towards|onto) (?:the|your) (?:unaffected|pain-free|good|comfortable) side\\b");

  private static final String WELL = "(?:unaffected|pain-free|good|unhurt|unoperated|sound)";

  private static final Phrases WELL_LIMB =
      Phrases.of(
          "\\b"
              + MOVES
              + " (?:slowly |gently )?(?:the |your )(?:"
              + LIMB
              + " (?:of|on) (?:the |your ))?"
              + WELL
              + " (?:side|"
              + LIMB
              + ")\\b");
  private static final Phrases SORE_LIMB = Phrases.of("\\b" + SORE + " (?:side|" + LIMB + ")\\b");

  private SideWords() {}

  /** Whether the sides take turns in the text, in any of the usual ways to say so. */
  public static boolean takeTurns(String text) {
    return TURNS.occurIn(text)
        || (LEFTWARDS.occurIn(text) && RIGHTWARDS.occurIn(text))
        || namesTheSameLimbOfBothSides(text);
  }

  /** Whether a step that has something done again speaks of a side at all, whichever it is. */
  public static boolean namesASide(String text) {
    return A_SIDE.occurIn(text);
  }

  private static boolean namesTheSameLimbOfBothSides(String text) {
    Set<String> left = new HashSet<>();
    Set<String> right = new HashSet<>();
    Matcher named = LIMB_OF_SIDE.matcher(text);
    while (named.find()) {
      boolean isLeft = named.group(1).equalsIgnoreCase("left");
      (isLeft ? left : right).add(named.group(2).toLowerCase(Locale.ROOT));
    }
    left.retainAll(right);
    return !left.isEmpty();
  }

  /** Asks to do again on the second side what was done on the first. */
  public static List<Cue> repeats(String text) {
    return REPEATS.meantIn(text);
  }

  /** Directions that only a movement with sides can have: "to one side", "to the left". */
  public static List<Cue> sideways(String text) {
    return SIDEWAYS.meantIn(text);
  }

  /** Where the text names a limb of the left: "your left knee"; not "the arm that is left". */
  public static List<Cue> leftLimb(String text) {
    return LEFT_LIMB.meantIn(text);
  }

  /** Where the text names a limb of the right: "your right knee"; not "a right angle". */
  public static List<Cue> rightLimb(String text) {
    return RIGHT_LIMB.meantIn(text);
  }

  /** Asks to move a single limb of a pair: "lift one knee". */
  public static List<Cue> oneLimb(String text) {
    return ONE_LIMB.meantIn(text);
  }

  /** Where the text names the limb that hurts. */
  public static List<Cue> soreLimb(String text) {
    return SORE_LIMB.meantIn(text);
  }

  /** Where the text moves the limb that does not hurt; one that only rests is not meant. */
  public static List<Cue> wellLimb(String text) {
    return WELL_LIMB.meantIn(text);
  }

  /** Where the text goes to the left. */
  public static List<Cue> leftwards(String text) {
    return LEFTWARDS.meantIn(text);
  }

  /** Where the text goes to the right. */
  public static List<Cue> rightwards(String text) {
    return RIGHTWARDS.meantIn(text);
  }

  /** Where the text goes to the side that hurts. */
  public static List<Cue> towardsPain(String text) {
    return TOWARDS_PAIN.meantIn(text);
  }

  /** Where the text goes to the side that does not hurt. */
  public static List<Cue> awayFromPain(String text) {
    return AWAY_FROM_PAIN.meantIn(text);
  }
}
