package org.kneeroll.core.exercise;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom the exercise is not meant at all.
 *
 * @param condition for whom; the key in a file is {@code for}
 * @param because why
 * @param source where that comes from
 */
public record Contraindication(
    @NotBlank @Nullable String condition,
    @NotBlank @Nullable String because,
    @NotBlank @Nullable String source) {}
