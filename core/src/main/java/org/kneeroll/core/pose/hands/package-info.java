/**
 * Where hands go, each place as wrist, fingers, palm and elbow in the frame of what they touch.
 *
 * <p>A place is a goal, not a point: it is asked anew at each moment of a movement, so that a hand
 * on a shin goes along with the shin. {@link org.kneeroll.core.pose.hands.HandPlaces} has the goal
 * of each word of an author.
 */
@NullMarked
package org.kneeroll.core.pose.hands;

import org.jspecify.annotations.NullMarked;
