/**
 * A body together with what ties it to the room.
 *
 * <p>A {@link org.kneeroll.core.pose.stance.Stance} says what the body rests on, where its feet
 * stand and where its hands go; {@link org.kneeroll.core.pose.stance.Settling} finds the posture in
 * which all of that comes true, as far as it can. Everything that a pose does to a body it does to
 * a stance.
 */
@NullMarked
package org.kneeroll.core.pose.stance;

import org.jspecify.annotations.NullMarked;
