package org.kneeroll.core.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of times that a text gives an exercise, such as "repeat 10 times", "3 sets" or "twice a
 * day".
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

  private static final String OFTEN = "(?:(once|twice)|" + Numerals.RANGE + " times?)";
  private static final String DAY = "(?:,? ?(?:a|per|each|every|in a) day\\b| daily\\b)";
  private static final String WEEK = "(?: (?:a|per|each|every) week\\b| weekly\\b)";

  private static final Pattern A_DAY = Phrases.pattern(OFTEN + DAY);
  private static final Pattern A_WEEK =
      Phrases.pattern("(?:(once|twice)|" + Numerals.RANGE + " (?:times|days))" + WEEK);
  private static final Pattern SETS =
      Phrases.pattern("()" + Numerals.RANGE + " (?:sets|rounds)\\b");
  private static final Pattern REPETITIONS =
      Phrases.pattern(
          "()"
              + Numerals.RANGE
              + " (?:(?:slow|gentle|small|more) )?(?:repetitions|repeats|reps)\\b");
  private static final Pattern TIMES =
      Phrases.pattern(
          "()"
              + Numerals.RANGE
              + " times\\b(?! (?:as|more|a|an|per|each day|every day|daily|weekly|the|your|in"
              + " a)\\b)");

  private static final Pattern BREATHS =
      Phrases.pattern(
          "\\b(?:breath\\w*|inhal\\w*|exhal\\w*|swallow|blink|sniff|cough)\\b[^.;!?]{0,60}$");

  private static final Pattern FIRST_ONLY =
      Phrases.pattern("\\b(?:first|last|next|next time|previous|these|those|other|than|every) $");

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
    find(text, A_DAY, Counted.TIMES_A_DAY, stated);
    find(text, A_WEEK, Counted.TIMES_A_WEEK, stated);
    find(text, SETS, Counted.SETS, stated);
    find(text, REPETITIONS, Counted.REPETITIONS, stated);
    find(text, TIMES, Counted.REPETITIONS, stated);
    stated.sort(Comparator.comparingInt(count -> count.cue().from()));
    return stated;
  }

  private static void find(String text, Pattern form, Counted counted, List<StatedCount> stated) {
    Matcher found = form.matcher(text);
    while (found.find()) {
      Cue cue = Cue.of(found.toMatchResult());
      String before = text.substring(Math.max(0, cue.from() - 80), cue.from());
      boolean other =
          counted == Counted.REPETITIONS
              && (BREATHS.matcher(before).find() || FIRST_ONLY.matcher(before).find());
      if (!other && stated.stream().noneMatch(known -> known.cue().overlaps(cue))) {
        stated.add(of(cue, found, counted));
      }
    }
  }

  private static StatedCount of(Cue cue, Matcher found, Counted counted) {
    String word = found.group(1);
    if (word != null && !word.isEmpty()) {
      int times = word.equalsIgnoreCase("once") ? 1 : 2;
      return new StatedCount(cue, times, times, counted);
    }
    int to = (int) Numerals.value(found.group(found.group(3) == null ? 2 : 3));
    int from = Math.min(to, (int) Numerals.value(found.group(2)));
    return new StatedCount(cue, from, to, counted);
  }
}
