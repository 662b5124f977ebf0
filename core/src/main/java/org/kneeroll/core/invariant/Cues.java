package org.kneeroll.core.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.measure.Amount;

/**
 * What the words of an instruction claim or ask for.
 *
 * <p>Looks for whole phrases and for the words that turn them into their opposite ("do not force"),
 * so that a warning is never taken for what it warns of.
 */
final class Cues {

  /**
   * A phrase that was found.
   *
   * @param from offset of its first character in the text
   * @param to offset after its last character
   * @param words the phrase itself
   */
  record Cue(int from, int to, String words) {}

  private static final String MOVES =
      "(?:mov|roll|rock|lift|turn|twist|lean|tilt|push|press|rais|slid|bend|draw|pull|sway|nod|lower|let|bring|go|goes)\\w*";

  private static final List<Pattern> SMALL =
      patterns(
          "\\b(?:small|tiny|slight)(?:er|est)?\\s+(?:\\w+\\s+)?(?:movements?|motions?|rocks?|rolls?|sways?|turns?|amounts?|range|arcs?|nods?|tilts?|distance|lifts?|circles?)\\b",
          "\\bkeep\\b[^.;]{0,40}\\b(?:movements?|motions?|rocks?|rolls?|sways?|it)\\b[^.;]{0,20}\\b(?:very )?small\\b",
          "\\b"
              + MOVES
              + "\\b[^.,;]{0,40}\\b(?:just |only )?a (?:little(?: way| bit)?|tiny bit|small way)\\b(?! (?:pillow|towel|ball|cushion))",
          "\\b"
              + MOVES
              + "\\b[^.,;]{0,40}\\bslightly\\b(?! (?:bent|apart|wider|open|raised|turned))",
          "\\bslightly " + MOVES + "\\b");

  private static final List<Pattern> FORCING =
      patterns(
          "\\bforc(?:e|es|ed|ing|efully)\\b",
          "\\bpush(?:ing)? (?:on |hard )?(?:through|past|into) (?:the |any |your )?(?:pain|discomfort|ache|resistance|stiffness)\\b",
          "\\bpush through\\b",
          "\\b(?:through|into|past|beyond) (?:the |any |your )?(?:pain|comfort)\\b",
          "\\bas (?:far|hard|deep|high) as (?:you (?:possibly )?can|possible)\\b",
          "\\buntil (?:it|you|your \\w+) (?:hurts?|feels? (?:the |some )?pain|can(?:not|'t|’t) (?:go|stand))",
          "\\bignore (?:the|any|your) (?:pain|discomfort)\\b",
          "\\bjerk(?:s|ing|y)?\\b",
          "\\bno pain,? no gain\\b",
          "\\bwork through (?:the |any )?pain\\b");

  private static final List<Pattern> HURRYING =
      patterns(
          "\\bmomentum\\b",
          "\\bbounc(?:e|es|ed|ing)\\b",
          "\\b(?:fast|faster|quickly|rapidly|vigorously|briskly)\\b",
          "\\b(?:push|pull|press|squeeze|stretch) (?:\\w+ ){0,2}hard\\b",
          "\\bfling(?:ing)?\\b",
          "\\bswing(?:s|ing)?\\b",
          "\\bthrust(?:s|ing)?\\b",
          "\\bend of (?:your|the) range\\b");

  private static final Pattern NEGATION =
      Pattern.compile(
          "\\b(?:do not|don't|don’t|never|no|not|without|avoid(?:ing)?|rather than|instead of|stop if|nor|"
              + "need not|no need to|cannot|less)\\b[^.;:!?]{0,60}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\b(\\d{1,3}(?:\\.\\d+)?)(?:\\s*(?:to|-|–)\\s*(\\d{1,3}(?:\\.\\d+)?))?\\s*(degrees?|deg|°|cm|centimetres?|mm)(?![a-z])",
          Pattern.CASE_INSENSITIVE);

  private static final String PART =
      "(?:side|leg|knee|thigh|hip|foot|ankle|arm|elbow|shoulder|way|direction)";

  private static final List<Pattern> OTHER_SIDE =
      patterns(
          "\\b(?:the|your) (?:other|opposite)(?: (?:side|leg|knee|thigh|hip|foot|ankle|arm|elbow|shoulder|way|direction|one))?\\b",
          "\\b(?:each|either|every|both) (?:side|leg|knee|thigh|hip|foot|arm|elbow|shoulder|way|direction|sides|ways|directions)\\b",
          "\\bside to side\\b",
          "\\b(?:from )?left (?:to|and|then) (?:the |to the )?right\\b|\\bright (?:to|and|then) (?:the |to the )?left\\b",
          "\\balternat(?:e|es|ing|ely)\\b",
          "\\bin turn\\b|\\btake turns\\b",
          "\\b(?:change|swap|switch) (?:sides|legs|arms|over)\\b");

  private static final List<Pattern> REPEATED_ON_OTHER_SIDE =
      patterns(
          "\\b(?:repeat|same|again|then|change|swap|switch)\\b[^.;]{0,50}\\b(?:other|opposite) "
              + PART
              + "\\b",
          "\\b(?:change|swap|switch) (?:sides|legs|arms)\\b");

  private static final Pattern LEFT = Pattern.compile("\\bleft\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern RIGHT =
      Pattern.compile("\\bright(?! angles?)\\b", Pattern.CASE_INSENSITIVE);

  private Cues() {}

  /** Claims that the movement is small. */
  static List<Cue> smallness(String text) {
    return find(text, SMALL, true);
  }

  /** Asks to go against pain or resistance. */
  static List<Cue> forcing(String text) {
    return find(text, FORCING, true);
  }

  /** Asks for speed or swing. */
  static List<Cue> hurrying(String text) {
    return find(text, HURRYING, true);
  }

  /** Asks to do again on the second side what was done on the first. */
  static List<Cue> repeatedOnOtherSide(String text) {
    return find(text, REPEATED_ON_OTHER_SIDE, true);
  }

  /** Whether both sides are spoken of, in any of the usual ways. */
  static boolean mentionsBothSides(String text) {
    return !find(text, OTHER_SIDE, false).isEmpty()
        || (LEFT.matcher(text).find() && RIGHT.matcher(text).find());
  }

  /**
   * The angles and lengths that a text names; of a range, its upper end.
   *
   * @return each with its place
   */
  static List<StatedAmount> amounts(String text) {
    List<StatedAmount> stated = new ArrayList<>();
    Matcher found = AMOUNT.matcher(text);
    while (found.find()) {
      String number = found.group(2) == null ? found.group(1) : found.group(2);
      double most = Double.parseDouble(number);
      if (most <= 300) {
        Amount amount = Amount.parse(number + " " + found.group(3));
        stated.add(new StatedAmount(cue(text, found), amount));
      }
    }
    return stated;
  }

  /** An amount with its place in a text. */
  record StatedAmount(Cue cue, Amount amount) {}

  private static List<Cue> find(String text, List<Pattern> patterns, boolean unlessNegated) {
    List<Cue> cues = new ArrayList<>();
    for (Pattern pattern : patterns) {
      Matcher found = pattern.matcher(text);
      while (found.find()) {
        int from = found.start();
        int to = found.end();
        boolean negated = unlessNegated && NEGATION.matcher(text.substring(0, from)).find();
        boolean seen = cues.stream().anyMatch(cue -> cue.from() < to && from < cue.to());
        if (!negated && !seen) {
          cues.add(cue(text, found));
        }
      }
    }
    cues.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return cues;
  }

  private static Cue cue(String text, MatchResult found) {
    return new Cue(found.start(), found.end(), text.substring(found.start(), found.end()));
  }

  private static List<Pattern> patterns(String... forms) {
    List<Pattern> compiled = new ArrayList<>();
    for (String form : forms) {
      compiled.add(Pattern.compile(form, Pattern.CASE_INSENSITIVE));
    }
    return List.copyOf(compiled);
  }
}
