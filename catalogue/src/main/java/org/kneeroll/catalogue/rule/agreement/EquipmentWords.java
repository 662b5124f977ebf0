package org.kneeroll.catalogue.rule.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.text.PlainText;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;

/** The things that exercises are done with, as instructions and lists of equipment call them. */
final class EquipmentWords {

  private static final String THING =
      "(?:towel|band|belt|strap|scarf|elastic|tubing|pillow|cushion|ball|dumbbell|kettlebell|barbell|(?<!your"
          + " )weight|broomstick|stick|foam roller|roller|bolster|wedge)";

  /** What a person who sits sits on; a thing to fetch for everybody else. */
  private static final String SEAT = "(?:chair|stool|bench)";

  /** A body's weight and the ball of a foot are none, nor is weight that is moved onto a foot. */
  private static final String NO_PART_OF_A_BODY =
      "(?! of (?:your|the)| (?:on|onto|over|through|in|evenly|forward|back) (?:your|the|one|both))";

  private static final String ARTICLE = "(?:a|an|the|one|two|\\d|your) (?:(?!body)[\\w-]+ ){0,3}?";

  private static final String TAKES =
      "\\b(?:put|place|rest|use|loop|wrap|hold|roll"
          + " up|squeeze|tie|fold|grip|grab|take|get|fetch|need|have|grasp|pull(?: on)?|hang|lie"
          + " (?:on|over)|with|on|over) (?:\\w+ ){0,2}?";

  private static final Phrases USED =
      Phrases.of(
          TAKES + ARTICLE + THING + "s?\\b" + NO_PART_OF_A_BODY,
          "\\b(?:a|an) (?:[\\w-]+ ){0,2}?"
              + THING
              + "(?= (?:under|behind|round|around|between|beneath) (?:your|the|both)\\b)");

  private static final Phrases USED_WITHOUT_SITTING =
      Phrases.of(
          "\\b(?:put|place|rest|prop) (?:\\w+ ){1,4}?(?:on|onto|over) (?:the seat of )?"
              + ARTICLE
              + SEAT
              + "\\b",
          "\\b(?:step|stand|climb)(?:ing)? (?:up )?(?:on|onto) a (?:[\\w-]+"
              + " ){0,2}?(?:step|block|box|stool)\\b");

  private static final Pattern IMAGINED =
      Phrases.pattern(
          "\\b(?:imagin\\w{1,4}|as if|as though|pretend\\w{0,4}|like)\\b[^.;!?]{0,40}$");

  /** Names of things that do the same service. */
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("pillow", "cushion", "bolster", "wedge"),
          Set.of("belt", "strap", "scarf"),
          Set.of("band", "elastic", "tubing"),
          Set.of(
              "weight",
              "dumbbell",
              "kettlebell",
              "barbell",
              "bar",
              "bottle",
              "tin",
              "can",
              "machine",
              "cable"),
          Set.of("stick", "broomstick", "broom", "cane", "pole"),
          Set.of("chair", "stool", "bench", "seat"),
          Set.of("step", "stair", "block", "box"));

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  private EquipmentWords() {}

  /**
   * Where a text uses a thing: takes it in hand, puts it somewhere, or needs it.
   *
   * @param position the start position, or null
   */
  static List<Cue> used(String text, @Nullable Position position) {
    boolean seated = position == Position.SITTING;
    List<Cue> cues =
        seated ? USED.meantIn(text) : Phrases.meantIn(text, USED, USED_WITHOUT_SITTING);
    return cues.stream()
        .filter(cue -> !IMAGINED.matcher(text.substring(0, cue.from())).find())
        .toList();
  }

  /** The thing at the end of such words, as one of it is called. */
  static String last(String words) {
    return singular(words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a text speaks of a thing, by this name or by one that means nearly the same. */
  static boolean isMentioned(String name, String text) {
    Set<String> spoken = Set.copyOf(words(text).distinct().toList());
    return words(name).filter(word -> word.length() > 2).anyMatch(word -> isSpoken(word, spoken));
  }

  private static boolean isSpoken(String word, Set<String> spoken) {
    return spoken.contains(word)
        || ALIKE.stream()
            .filter(names -> names.contains(word))
            .anyMatch(names -> names.stream().anyMatch(spoken::contains));
  }

  private static Stream<String> words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(PlainText.words(text).toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .map(EquipmentWords::singular);
  }

  private static String singular(String word) {
    return word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
  }
}
