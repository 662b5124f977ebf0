/**
 * From the few words of an author's pose to a body that moves.
 *
 * <p>An {@link org.kneeroll.core.exercise.Exercise} says how far which part moves, what is kept and
 * how the body is set up; its {@link org.kneeroll.core.exercise.Pose} adds which way it moves,
 * where the hands are and what lies about. {@link org.kneeroll.core.pose.PoseSolver} makes of both
 * a {@link org.kneeroll.core.pose.PosedExercise}: a {@link org.kneeroll.core.pose.MotionPath} that
 * gives the posture at every moment, and all that a picture of it needs. What is drawn and what is
 * checked are the same postures of the same path.
 *
 * <p>The way there: a start position ({@code start}) with its hands ({@code hands}) is a {@code
 * stance}, a body tied to the room; each verb is a {@code movement} that changes the stance by some
 * degrees; the stance settles into a posture at each moment. Those packages are the model's own.
 *
 * <p>The room: x forwards, y up, z to the right of a standing person; the floor, mat or bed lies at
 * height 0. A person on their back or front lies along x, with the head at negative x and the feet
 * at positive x; one who lies on the side does so too.
 */
@NullMarked
package org.kneeroll.core.pose;

import org.jspecify.annotations.NullMarked;
