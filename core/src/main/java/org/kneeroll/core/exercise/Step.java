package org.kneeroll.core.exercise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.PlainText;

/**
 * One instruction. In a file the phase is the key: {@code move: Let both knees roll to one side.}
 *
 * @param phase what the step does
 * @param text one or two plain sentences
 */
public record Step(@NotNull @Nullable StepPhase phase, @NotBlank @Nullable String text) {
  /** Takes the texts as {@link PlainText} gives them. */
  public Step {
    text = PlainText.cleanOrNull(text);
  }

  /** A step that reaches the start position. */
  public static Step prepare(String text) {
    return new Step(StepPhase.PREPARE, text);
  }

  /** A step that makes the movement. */
  public static Step move(String text) {
    return new Step(StepPhase.MOVE, text);
  }

  /** A step that goes back. */
  public static Step back(String text) {
    return new Step(StepPhase.RETURN, text);
  }

  /** A step that says what is done again, and on which side. */
  public static Step repeat(String text) {
    return new Step(StepPhase.REPEAT, text);
  }

  /** The text as rules read it, see {@link PlainText}; an empty string where a draft has none. */
  public String words() {
    return text == null ? "" : PlainText.words(text);
  }
}
