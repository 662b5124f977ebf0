/**
 * Points, rotations and frames in the space in which bodies are posed.
 *
 * <p>Lengths are metres, angles degrees. The axes are those that the International Society of
 * Biomechanics recommends for the body as a whole (Wu G and others, J Biomech 2002;35:543-548): x
 * forwards, y up, z to the right. All arithmetic goes through {@link StrictMath}, so that the same
 * input gives the same bits on every machine.
 */
@NullMarked
package org.kneeroll.core.space;

import org.jspecify.annotations.NullMarked;
