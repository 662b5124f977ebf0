package org.kneeroll.core.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that ask for speed, swing or a bounce: "use momentum", "swing both knees", "quickly".
 *
 * <p>Not an arm that hangs and swings, nor legs that swing off the bed to get up, nor things that
 * should be quick: pain that settles, help that comes.
 */
public final class Hurrying {

  private static final String MOTION =
      "(?:movements?|motions?|push(?:es)?|pulls?|turns?|rocks?|rocking|swings?|twists?|flicks?|kicks?|rolls?|"
          + "lifts?|stretch(?:es)?|thrusts?|circles?|pulses?|repetitions?|reps?)";

  private static final Phrases CUES =
      Phrases.of(
          "\\bmomentum\\b",
          "\\bexplosive(?:ly)?\\b",
          "\\bwith a (?:bang|thud|jolt|jerk|snap)\\b",
          "\\bbob(?:s|bing)? (?:up|down|to)\\b",
          "\\bbounc(?:e|es|ed|ing|y)\\b",
          "\\b(?:fast|sudden|quick|rapid|sharp|vigorous|brisk)(?:er)?,? (?:\\w+ )?"
              + MOTION
              + "\\b",
          "\\b(?:fast|faster|quickly|rapidly|vigorously|briskly|speedily|suddenly|abruptly|swiftly|sharply)\\b(?!"
              + " (?:asleep|comfortable|tired))",
          "\\b(?:speed(?:ing)? up|(?:at|with) (?:more )?speed|with (?:some |more"
              + " )?vigou?r|(?:gather|gain|pick up|build up|increase) (?:the |your )?speed)\\b",
          "\\b(?:hurry(?:ing)?|(?<!head )rush(?:ing)?)\\b",
          "\\b(?:fling(?:s|ing)?|flick(?:s|ing)?|thrust(?:s|ing)?|whip(?:s|ping)?|hurl(?:s|ing)?|heav(?:e|es|ing))\\b",
          "\\b(?:throw|toss|kick)(?:s|ing)? (?:your|the|both|one)\\b",
          "\\bswing(?:s|ing)?\\b");

  /** What is quick without being a movement: the clause before "quickly" speaks of it. */
  private static final Pattern NO_MOVEMENT =
      Phrases.pattern(
          "\\b(?:pain|symptoms?|tingl\\w+|ach\\w+|soreness|numbness|feelings?|sensations?|stiffness|help|advice|doctor|"
              + "999|settl\\w+|eas(?:es|ing)|fad\\w+|heal\\w*|recover\\w*|tires?|tired|walk\\w*|heart|improv\\w*|"
              + "swell\\w*)\\b[^.;:!?]{0,60}$");

  private static final Pattern SPEED_ALONE =
      Phrases.pattern("^(?:fast|faster|quickly|rapidly|briskly|suddenly|abruptly|swiftly)$");

  private static final Pattern SWING = Phrases.pattern("^swing");

  /** A clause in which a swing is nothing but what gravity does, or the way out of bed. */
  private static final Pattern EASY_SWING =
      Phrases.pattern(
          "\\b(?:gently|softly|slowly|lightly|loosely|freely|easily|gentle|soft|easy|pendulum|arms?)\\b|\\bswing(?:ing)?"
              + " (?:your|both|the) (?:legs|feet) (?:\\w+"
              + " )?(?:over|off|out|up|down|round|onto|back|into)\\b");

  private static final Pattern HARD =
      Phrases.pattern("\\b(?:hard(?:er)?|vigorously|high(?:er)?|wildly)\\b");

  private static final Pattern CLAUSE = Phrases.pattern("[^.;:!?]{1,200}");

  private Hurrying() {}

  /** The cues in a text, in its order, less those that it warns of. */
  public static List<Cue> cues(String text) {
    return CUES.meantIn(text).stream().filter(cue -> !isHarmless(text, cue)).toList();
  }

  private static boolean isHarmless(String text, Cue cue) {
    if (SWING.matcher(cue.words()).find()) {
      String clause = clauseAround(text, cue);
      return EASY_SWING.matcher(clause).find() && !HARD.matcher(clause).find();
    }
    String before = text.substring(Math.max(0, cue.from() - 80), cue.from());
    return SPEED_ALONE.matcher(cue.words()).find() && NO_MOVEMENT.matcher(before).find();
  }

  private static String clauseAround(String text, Cue cue) {
    Matcher clause = CLAUSE.matcher(text);
    while (clause.find()) {
      if (clause.end() >= cue.to()) {
        return clause.group();
      }
    }
    return text;
  }
}
