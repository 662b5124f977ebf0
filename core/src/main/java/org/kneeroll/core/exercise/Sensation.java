package org.kneeroll.core.exercise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.PlainText;

/**
 * What may be felt during and after the exercise. In a file a rule alone may stand for the whole:
 * {@code sensation: no-increase}.
 *
 * @param rule the rule
 * @param source where the rule comes from; needed for {@link SensationRule#TRAFFIC_LIGHT}
 * @param review who answers for the rule; needed for {@link SensationRule#TRAFFIC_LIGHT}
 */
public record Sensation(
    @NotNull @Nullable SensationRule rule,
    @Nullable String source,
    @Valid @Nullable Review review) {

  /** Takes the text as {@link PlainText} gives it. */
  public Sensation {
    source = PlainText.cleanOrNull(source);
  }

  /** A rule that needs neither a source nor a reviewer of its own. */
  public static Sensation of(SensationRule rule) {
    return new Sensation(rule, null, null);
  }
}
