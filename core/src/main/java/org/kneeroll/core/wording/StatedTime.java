package org.kneeroll.core.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time that a text gives an exercise, such as "hold for 30 seconds" or "for half a minute".
 *
 * <p>Not the tempo of a movement ("lower it over 3 seconds"), nor a time that passes before or
 * after ("within 10 minutes", "every 2 minutes"), nor hours and days.
 *
 * @param cue where it stands, without what it is said of
 * @param fromSeconds the lower end
 * @param toSeconds the upper end; equal to the lower one for a single time
 * @param purpose what the time is for
 */
public record StatedTime(Cue cue, int fromSeconds, int toSeconds, Purpose purpose) {

  /** What a time is for. */
  public enum Purpose {
    /** To stay in a position. */
    HOLD,
    /** To rest, or to wait. */
    REST,
    /** To go on. */
    DURATION
  }

  private static final String UNIT = "(seconds?|secs?|s|minutes?|mins?)(?![\\w])";

  private static final Pattern FORM =
      Phrases.pattern(
          Numerals.RANGE
              + "[ -]?"
              + UNIT
              + "(?!-)(?! (?:ago|later|before|after|apart|each way|walk|break)\\b)");

  private static final Pattern A_MINUTE =
      Phrases.pattern("\\b(?:for|of) (a|one full|a full) minute\\b");

  /** "Hold for a count of 5": about as many seconds. */
  private static final Pattern COUNTED =
      Phrases.pattern("\\b(?:for|to) a (?:slow )?count of (" + Numerals.NUMBER + ")\\b");

  private static final Pattern PASSING =
      Phrases.pattern(
          "\\b(?:within|every|after|over|in|takes?|taking|last|first|wait|than|until|before|least|counts?"
              + " of|breathe (?:in|out)(?: (?!and|as|while|hold)\\w+){0,4} for(?: about)?) (?:the |about )?$");

  /** What the time is said of: of several verbs in the clause, the last. */
  private static final Pattern VERB =
      Phrases.pattern(
          "\\b(?:(hold(?:ing)?|stay(?:ing)?|keep(?:ing)?(?!"
              + " (?:\\w+ing|on)\\b)|remain|pause|squeez(?:e|ing)|maintain)"
              + "|(rest(?:ing)?|relax(?:ing)?|wait(?:ing)?|break|between))\\b");

  private static final int CLAUSE = 80;

  private static final Pattern HOLD_AFTER = Phrases.pattern("^[ -](?:hold|holds|stretch)\\b");

  private static final Pattern FOR =
      Phrases.pattern(
          "\\bfor (?:(?:about|around|roughly|approximately|up to|a total of|only|just|no more"
              + " than|at most) )?$");

  /** Refuses nulls and times that run backwards. */
  public StatedTime {
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(purpose, "purpose");
    if (toSeconds < fromSeconds) {
      throw new IllegalArgumentException(fromSeconds + " to " + toSeconds + " seconds");
    }
  }

  /** All that a text names, in its order. */
  public static List<StatedTime> in(String text) {
    List<StatedTime> stated = new ArrayList<>();
    Matcher found = FORM.matcher(text);
    while (found.find()) {
      int factor = found.group(3).toLowerCase(Locale.ROOT).startsWith("s") ? 1 : 60;
      double to = Numerals.value(found.group(found.group(2) == null ? 1 : 2)) * factor;
      double from = Math.min(to, Numerals.value(found.group(1)) * factor);
      add(text, Cue.of(found.toMatchResult()), (int) from, (int) to, stated);
    }
    Matcher minute = A_MINUTE.matcher(text);
    while (minute.find()) {
      Cue cue =
          new Cue(minute.start(1), minute.end(), text.substring(minute.start(1), minute.end()));
      add(text, cue, 60, 60, stated);
    }
    Matcher counted = COUNTED.matcher(text);
    while (counted.find()) {
      int seconds = (int) Numerals.value(counted.group(1));
      Cue cue = Cue.of(counted.toMatchResult());
      if (purpose(text.substring(0, cue.from()), "").filter(Purpose.HOLD::equals).isPresent()) {
        stated.add(new StatedTime(cue, seconds, seconds, Purpose.HOLD));
      }
    }
    stated.sort(Comparator.comparingInt(time -> time.cue().from()));
    return stated;
  }

  private static void add(String text, Cue cue, int from, int to, List<StatedTime> stated) {
    String before = text.substring(Math.max(0, cue.from() - 120), cue.from());
    String after = text.substring(cue.to());
    if (PASSING.matcher(before).find()) {
      return;
    }
    purpose(before, after).ifPresent(purpose -> stated.add(new StatedTime(cue, from, to, purpose)));
  }

  private static Optional<Purpose> purpose(String before, String after) {
    if (HOLD_AFTER.matcher(after).find()) {
      return Optional.of(Purpose.HOLD);
    }
    int sentence = Math.max(before.lastIndexOf('.'), before.lastIndexOf(';'));
    String clause = before.substring(Math.max(sentence + 1, before.length() - CLAUSE));
    Optional<Purpose> purpose =
        FOR.matcher(before).find() ? Optional.of(Purpose.DURATION) : Optional.empty();
    Matcher verb = VERB.matcher(clause);
    while (verb.find()) {
      purpose = Optional.of(verb.group(1) == null ? Purpose.REST : Purpose.HOLD);
    }
    return purpose;
  }
}
