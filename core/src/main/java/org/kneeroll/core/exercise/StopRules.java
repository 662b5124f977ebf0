package org.kneeroll.core.exercise;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.kneeroll.core.text.PlainText;

/**
 * When to change the exercise, when to stop it, and when to get help at once.
 *
 * @param makeSmaller signs on which to make the movement smaller or softer
 * @param stop signs on which to stop and ask for advice, such as symptoms that spread further down
 *     the leg
 * @param emergency signs of an emergency, such as numbness between the legs or a change of bladder
 *     or bowel control; numbness in a foot is not one of them
 */
public record StopRules(
    List<@NotBlank String> makeSmaller,
    List<@NotBlank String> stop,
    List<@NotBlank String> emergency) {

  /** Copies the lists; null counts as empty. */
  public StopRules {
    makeSmaller = PlainText.cleanAll(makeSmaller);
    stop = PlainText.cleanAll(stop);
    emergency = PlainText.cleanAll(emergency);
  }

  /** Signs on which to stop and ask for advice, and nothing else. */
  public static StopRules stopAndAsk(String... signs) {
    return new StopRules(List.of(), List.of(signs), List.of());
  }
}
