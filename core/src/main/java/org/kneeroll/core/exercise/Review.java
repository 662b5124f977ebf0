package org.kneeroll.core.exercise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's answer for a piece of content or a decision.
 *
 * @param reviewer the person's name
 * @param role the person's profession, such as "physiotherapist"
 * @param date when the person signed
 * @param because what the decision rests on; null where the content as a whole was read
 */
public record Review(
    @NotBlank @Nullable String reviewer,
    @NotBlank @Nullable String role,
    @NotNull @Nullable LocalDate date,
    @Nullable String because) {}
