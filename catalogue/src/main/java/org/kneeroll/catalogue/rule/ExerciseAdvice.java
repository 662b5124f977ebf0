package org.kneeroll.catalogue.rule;

import org.kneeroll.core.wording.Phrases;

/** Tells the sentences of a leaflet that are about its exercises from those about other things. */
public final class ExerciseAdvice {

  private static final Phrases EXERCISES =
      Phrases.of("\\b(?:exercises?|stretch(?:es)?|programme|movements?)\\b", "\\bthis leaflet\\b");

  private static final Phrases DOES =
      Phrases.of("\\b(?:repeat|hold|do (?:it|this|these|them|each))\\b");

  private static final Phrases OTHER_THINGS =
      Phrases.of(
          "\\b(?:walk|walks|walking|swim\\w*|cycl\\w+|run|running|jog\\w*|sit|sitting|ice|heat|warm\\w*|cold|pack|"
              + "pads?|bath|tablets?|medicine\\w*|painkillers?|paracetamol|ibuprofen|appointments?|call|ring|drive|"
              + "driving|lift|lifting|breath\\w*|rest|break|sleep|screen|desk|position)\\b",
          "\\bother (?:exercise|activit)");

  private ExerciseAdvice() {}

  /**
   * Whether a sentence says how to do exercises; not how to walk, to rest or to use heat.
   *
   * @param besideExercises whether it stands in a section that has exercises, where "repeat it" is
   *     about them
   */
  public static boolean isGivenIn(String sentence, boolean besideExercises) {
    boolean ofExercises =
        EXERCISES.occurIn(sentence) || (besideExercises && DOES.occurIn(sentence));
    return ofExercises && !OTHER_THINGS.occurIn(sentence);
  }
}
