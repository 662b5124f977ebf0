package org.kneeroll.core.exercise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

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

  /** A rule that needs neither a source nor a reviewer of its own. */
  public static Sensation of(SensationRule rule) {
    return new Sensation(rule, null, null);
  }
}
