/**
 * The exercise: what is done, from which position, how far, how often, on which side, and when to
 * stop.
 *
 * <p>{@link org.kneeroll.core.exercise.Exercise} is shaped like the file that an author writes. It
 * can be built with parts missing or at odds, since a draft is like that; {@link
 * org.kneeroll.core.validation.ExerciseValidation} says what is wrong with it. Its values (an
 * angle, a range, an id) cannot: their factories refuse what is malformed.
 *
 * <p>Clinical values are {@link org.kneeroll.core.exercise.Prescribed}: stated by a source,
 * proposed by the author, left blank for the clinician, or unknown because the source is silent. A
 * component that is null was not written at all, which is a fifth thing.
 */
@NullMarked
package org.kneeroll.core.exercise;

import org.jspecify.annotations.NullMarked;
