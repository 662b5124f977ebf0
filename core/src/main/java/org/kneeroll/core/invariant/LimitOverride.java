package org.kneeroll.core.invariant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Review;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.measure.Amount;

/**
 * Another limit in place of a shipped one, for which a named reviewer answers.
 *
 * @param part what moves
 * @param spine what the back does meanwhile
 * @param upTo the most
 * @param review who answers for it, with role, date and reason
 */
public record LimitOverride(
    @NotNull @Nullable BodyPart part,
    @NotNull @Nullable SpineMotion spine,
    @NotNull @Nullable Amount upTo,
    @NotNull @Valid @ConvertGroup(to = Review.Decision.class) @Nullable Review review) {}
