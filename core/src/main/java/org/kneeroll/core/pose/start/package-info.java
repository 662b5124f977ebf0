/**
 * How the body lies, sits, kneels or stands before anything moves.
 *
 * <p>{@link org.kneeroll.core.pose.start.StartPositions} finds the start of a position; there is a
 * class for each way to be carried (lying, sitting, kneeling, standing). Each takes from the {@link
 * org.kneeroll.core.pose.start.SetUp} what changes the picture: how far the knees are bent, where
 * the feet stand. What they make is a stance: a posture tied to the room by feet that stand and
 * hands that have somewhere to go, so that the verbs can move it.
 */
@NullMarked
package org.kneeroll.core.pose.start;

import org.jspecify.annotations.NullMarked;
