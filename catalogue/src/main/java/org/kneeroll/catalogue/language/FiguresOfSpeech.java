package org.kneeroll.catalogue.language;

import java.util.List;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;

/**
 * Turns of phrase that do not mean what they say: "motion is lotion", "zip up your tummy". The list
 * stands in {@code figures-of-speech.txt}.
 *
 * <p>A comparison that shows how to move ("as if saying yes") is none.
 */
public final class FiguresOfSpeech {

  private static final Phrases LISTED =
      Phrases.of(
          WordList.read("figures-of-speech.txt").stream()
              .map(form -> form.substring(1, form.length() - 1))
              .toArray(String[]::new));

  private FiguresOfSpeech() {}

  /** Those in a text, in its order. */
  public static List<Cue> in(String text) {
    return LISTED.in(text);
  }
}
