package org.kneeroll.catalogue.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Numerals;
import org.kneeroll.core.wording.Phrases;

/**
 * Numbers that a text writes in words where it counts or measures: "two pillows", "a ten-second
 * hold", "count to five".
 *
 * <p>Not "one" for a thing among others ("one leg at a time", "one side"), nor what has become a
 * name ("on all fours", "four-point kneeling", "figure four"), nor fractions.
 */
public final class NumberWords {

  private static final Pattern WORD = Phrases.pattern("\\b" + Numerals.WORD + "\\b");

  /** A number, or the two ends of a range, of which one may be in figures already. */
  private static final Pattern RUN =
      Phrases.pattern(
          "(?<![\\w.,-])(?:\\d{1,3} (?:to|or) )?"
              + Numerals.WORD
              + "(?:(?: (?:to|or|and) |\\s?[-–—]\\s?)(?:"
              + Numerals.WORD
              + "|\\d{1,3}))?(?!\\w)");

  private static final Pattern ONE = Phrases.pattern("one");

  private static final String SINGULAR =
      "(?:second|sec|minute|min|hour|week|month|year|degree|centimetre|centimeter|metre|inch|set|"
          + "repetition|rep|kilogram)";

  private static final Pattern MEASURED =
      Phrases.pattern("^(?:-(?:" + SINGULAR + "|day)s?| (?:" + SINGULAR + "|cm|mm|kg))\\b");

  private static final Pattern NOT_A_MEASURE =
      Phrases.pattern("\\b(?:from|at|any|only|this|that|each|every|which) $");

  /** The things that are counted, with up to two words before them: "two small rolled towels". */
  private static final Pattern THINGS =
      Phrases.pattern(
          "^ (?:(?!(?:of|and|or|to|in|on|with|at|by|for|from|the|is|are|as|so|than|then|that|this|it|if|when|you|your|can|may|will)\\b)[\\w'-]{2,15}"
              + " ){0,2}?"
              + "(?:(?!(?:this|is|as|us|has|does|was|its|his|always|across|perhaps|unless|besides|thirds|quarters|"
              + "\\w{0,12}ss|\\w{0,12}(?:ward|way)s)\\b)\\w{2,20}s|feet|people|children|cm|mm|kg)\\b");

  private static final Pattern COUNTED =
      Phrases.pattern(
          "\\b(?:count(?:s|ing)?(?: slowly| up| out loud)?"
              + " (?:to|of)|step|level|stage|page|exercise) $");

  private static final Pattern NAME = Phrases.pattern("\\bfigure[ -]$");

  private static final Pattern HALF = Phrases.pattern("^ and (?:a|one) (?:half|quarter)\\b");

  private static final int BEFORE = 30;

  private NumberWords() {}

  /**
   * A number in words.
   *
   * @param cue where it stands; of a range, both ends and what is between them
   * @param figures the same in figures
   */
  public record Found(Cue cue, String figures) {}

  /** Those in a text, in its order. */
  public static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      String before = text.substring(Math.max(0, run.start() - BEFORE), run.start());
      if (counts(before, run.group(), text.substring(run.end()))) {
        Cue cue = new Cue(run.start(), run.end(), run.group());
        found.add(new Found(cue, inFigures(run.group())));
      }
    }
    return found;
  }

  private static boolean counts(String before, String number, String after) {
    if (NAME.matcher(before).find() || HALF.matcher(after).find()) {
      return false;
    }
    if (ONE.matcher(number).matches()) {
      return MEASURED.matcher(after).find() && !NOT_A_MEASURE.matcher(before).find();
    }
    return MEASURED.matcher(after).find()
        || THINGS.matcher(after).find()
        || COUNTED.matcher(before).find();
  }

  private static String inFigures(String number) {
    return WORD.matcher(number)
        .replaceAll(word -> Integer.toString((int) Numerals.value(word.group())));
  }
}
