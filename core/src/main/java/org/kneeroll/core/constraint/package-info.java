/**
 * The model's own Jakarta Validation annotations: the three invariants, for use on {@link
 * org.kneeroll.core.exercise.Exercise}, and the scale of a prescribed number.
 *
 * <p>The annotations know no validator: those stand in {@code org.kneeroll.core.validation} and are
 * found through {@link java.util.ServiceLoader}, so that the model does not depend on its checks.
 */
@NullMarked
package org.kneeroll.core.constraint;

import org.jspecify.annotations.NullMarked;
