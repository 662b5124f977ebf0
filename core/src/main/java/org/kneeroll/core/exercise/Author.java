package org.kneeroll.core.exercise;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the content, and as what.
 *
 * @param name a person or an organisation
 * @param role profession or function
 */
public record Author(@NotBlank @Nullable String name, @NotBlank @Nullable String role) {}
