/**
 * Bodies in space as signed distances: negative inside, zero on the skin, positive outside.
 *
 * <p>{@link org.kneeroll.figures.field.Solid}s are the clay: balls, cones, boxes. A {@link
 * org.kneeroll.figures.field.Field} joins them so that a shoulder flows into an arm, while a hand
 * that lies on a shin stays a hand. What a point of the skin belongs to, and what it is made of, is
 * asked of the nearest {@link org.kneeroll.figures.field.Piece}. Lengths are metres.
 */
@NullMarked
package org.kneeroll.figures.field;

import org.jspecify.annotations.NullMarked;
