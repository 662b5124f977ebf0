/**
 * The three invariants that hold for exercises for painful backs, as pure functions.
 *
 * <ol>
 *   <li>{@link org.kneeroll.core.invariant.SmallMovementInvariant The movement is small.}
 *   <li>{@link org.kneeroll.core.invariant.PainFreeRangeInvariant No pain-provoking range.}
 *   <li>{@link org.kneeroll.core.invariant.BilateralSymmetryInvariant What one side does the other
 *       does too.}
 * </ol>
 *
 * <p>Each takes the {@link org.kneeroll.core.invariant.Evidence} of an exercise and {@link
 * org.kneeroll.core.invariant.ClinicalLimits} and gives a {@link
 * org.kneeroll.core.invariant.Judgement}: it holds, it is broken (and where), or it does not apply
 * (and why). A component that is missing altogether is not judged here: the constraints on the
 * record report it.
 *
 * <p>That an invariant holds says that the content stays within the limits that its catalogue sets.
 * It does not say that a movement is safe for a person, or free of pain.
 */
@NullMarked
package org.kneeroll.core.invariant;

import org.jspecify.annotations.NullMarked;
