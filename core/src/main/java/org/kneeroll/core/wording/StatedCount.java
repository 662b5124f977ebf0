package org.kneeroll.core.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of times that a text gives an exercise, such as "repeat 10 times", "3 x 8" or "twice a
 * day"; "morning and evening" is twice.
 *
 * <p>Not breaths ("breathe in and out 3 times"), nor how many times as much.
 *
 * @param cue where it stands
 * @param from the lower end
 * @param to the upper end; equal to the lower one for a single number
 * @param counted what is counted
 */
public record StatedCount(Cue cue, int from, int to, Counted counted) {

  /** What is counted. */
  public enum Counted {
    /** Repetitions. */
    REPETITIONS,
    /** Rounds of repetitions. */
    SETS,
    /** Times on one day. */
    TIMES_A_DAY,
    /** Times, or days, in one week. */
    TIMES_A_WEEK
  }

  private static final String A_DAY =
      "(?:,? (?:a|per|each|every|in a|over the|during the|through the|throughout the) day\\b|"
          + " daily\\b)";
  private static final String A_WEEK = "(?: (?:a|per|each|every) week\\b| weekly\\b)";

  private static final String SIDE = "(?:side|leg|arm|foot|knee|way|direction)\\b";

  /** What a movement is called when it is counted. */
  private static final String MOVEMENTS =
      "(?:repetitions|repeats|reps|rolls|rocks|lifts|raises|turns|circles|nods|sways|bends|squeezes|"
          + "swings|slides|twists|presses|squats|pulses|tilts|curls|bridges|clams)\\b";

  private static final String TIMES_AS =
      "(?! (?:as|more|a|an|per|each day|every day|daily|weekly|the|your|in a)\\b|\\s?\\d)";

  private static final String MORNING =
      "\\b(?:morning|getting up|get up|waking|breakfast)s?,? (?:and )?";
  private static final String NOON =
      "(?:(?:in|at|the) ){0,2}(?:noon|midday|lunch|lunchtime|afternoon)s?,? (?:and )?";
  private static final String EVENING =
      "(?:(?:again|in|at|once in|before|every|each|the) ){0,3}(?:evening|night|bed|bedtime|going to"
          + " bed)s?\\b";

  /** The forms in the order in which they are looked for: the more telling ones first. */
  private static final List<Form> FORMS =
      List.of(
          Form.fixed("\\bonce" + A_DAY, 1, Counted.TIMES_A_DAY),
          Form.fixed("\\btwice" + A_DAY, 2, Counted.TIMES_A_DAY),
          Form.of(Numerals.RANGE + "\\s?(?:times?|x)" + A_DAY, Counted.TIMES_A_DAY),
          Form.fixed(MORNING + NOON + EVENING, 3, Counted.TIMES_A_DAY),
          Form.fixed(MORNING + "(?<=and )" + EVENING, 2, Counted.TIMES_A_DAY),
          Form.fixed("\\bonce" + A_WEEK, 1, Counted.TIMES_A_WEEK),
          Form.fixed("\\btwice" + A_WEEK, 2, Counted.TIMES_A_WEEK),
          Form.of(Numerals.RANGE + " (?:times|days)" + A_WEEK, Counted.TIMES_A_WEEK),
          Form.of(Numerals.RANGE + " (?:sets|rounds)\\b", Counted.SETS),
          Form.of(
              "(?<![\\w.,/-])(\\d{1,2})(?=\\s?[x×]\\s?\\d{1,3}(?!\\w|\\.\\d)(?!"
                  + " (?:cm|mm|m|kg)\\b))",
              Counted.SETS),
          Form.of(
              "(?:(?<=\\bsets? of )|(?<=\\d\\s?[x×]\\s?))("
                  + Numerals.NUMBER
                  + ")(?!\\w|\\.\\d)(?! (?:seconds|secs|s|minutes|mins|cm|mm|m|kg)\\b)",
              Counted.REPETITIONS),
          Form.of(
              Numerals.RANGE + " (?:(?:slow|gentle|small|more|easy|smooth) ){0,2}" + MOVEMENTS,
              Counted.REPETITIONS),
          Form.of(Numerals.RANGE + "\\s?(?:times|x)\\b" + TIMES_AS, Counted.REPETITIONS),
          Form.of(
              "(?<!\\d)(?<!\\d\\s)\\bx\\s?(\\d{1,3})\\b(?! (?:cm|mm|m)\\b)", Counted.REPETITIONS),
          Form.of(
              "(?!(?:one|1)\\b)"
                  + Numerals.RANGE
                  + "(?= of (?:these|them)\\b|,? (?:(?:in|on|to|for|with) )?(?:each|either|every) "
                  + SIDE
                  + ")",
              Counted.REPETITIONS));

  private static final Pattern BREATHS =
      Phrases.pattern(
          "\\b(?:breath\\w*|inhal\\w*|exhal\\w*|swallow|blink|sniff|cough)\\b[^.;!?]{0,60}$");

  private static final Pattern FIRST_ONLY =
      Phrases.pattern(
          "\\b(?:first|last|next|next time|previous|these|those|other|than|every|after) $");

  /** Refuses nulls and ranges that run backwards. */
  public StatedCount {
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(counted, "counted");
    if (to < from) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  /** All that a text names, in its order. */
  public static List<StatedCount> in(String text) {
    List<StatedCount> stated = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher found = form.pattern().matcher(text);
      while (found.find()) {
        Cue cue = Cue.of(found.toMatchResult());
        if (!isOfSomethingElse(text, cue, form.counted())
            && stated.stream().noneMatch(known -> known.cue().overlaps(cue))) {
          stated.add(form.read(cue, found));
        }
      }
    }
    stated.sort(Comparator.comparingInt(count -> count.cue().from()));
    return stated;
  }

  private static boolean isOfSomethingElse(String text, Cue cue, Counted counted) {
    String before = text.substring(Math.max(0, cue.from() - 80), cue.from());
    return counted == Counted.REPETITIONS
        && (BREATHS.matcher(before).find() || FIRST_ONLY.matcher(before).find());
  }

  /**
   * A way to write a count.
   *
   * @param pattern whose groups are the lower end and, if it has two, the upper end
   * @param fixed what the words mean by themselves, such as 2 for "twice"; 0 for the groups
   * @param counted what is counted
   */
  private record Form(Pattern pattern, int fixed, Counted counted) {

    static Form of(String pattern, Counted counted) {
      return new Form(Phrases.pattern(pattern), 0, counted);
    }

    static Form fixed(String pattern, int times, Counted counted) {
      return new Form(Phrases.pattern(pattern), times, counted);
    }

    StatedCount read(Cue cue, Matcher found) {
      if (fixed > 0) {
        return new StatedCount(cue, fixed, fixed, counted);
      }
      boolean range = found.groupCount() > 1 && found.group(2) != null;
      int to = (int) Numerals.value(found.group(range ? 2 : 1));
      int from = Math.min(to, (int) Numerals.value(found.group(1)));
      return new StatedCount(cue, from, to, counted);
    }
  }
}
