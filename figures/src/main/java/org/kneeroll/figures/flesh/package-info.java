/**
 * What hangs on the bones: trunk, limbs, hands, feet, head and hair as joined solids, and which of
 * it is skin and which is cloth.
 *
 * <p>Forms are written for a person of 1.70 m and follow the lengths of the bones. Girths lie
 * between those of a slim and an average adult (ANSUR II, medians of thigh 61.8 cm, calf 38.2 cm,
 * ankle 22.2 cm, wrist 16.5 cm); a {@link org.kneeroll.core.body.Build} widens them.
 */
@NullMarked
package org.kneeroll.figures.flesh;

import org.jspecify.annotations.NullMarked;
