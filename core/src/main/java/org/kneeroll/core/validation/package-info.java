/**
 * Validation for Java developers: one factory, no expression language, the catalogue's limits
 * inside.
 *
 * <p>{@link org.kneeroll.core.validation.ExerciseValidation} is where to start.
 */
@NullMarked
package org.kneeroll.core.validation;

import org.jspecify.annotations.NullMarked;
