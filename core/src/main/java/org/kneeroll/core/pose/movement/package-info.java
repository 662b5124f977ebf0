/**
 * What the verbs of an author do to a body.
 *
 * <p>{@link org.kneeroll.core.pose.movement.Verbs} makes a {@link
 * org.kneeroll.core.pose.movement.Mover} of a verb: the change of a stance by some degrees, with
 * how far it usually goes, what it moves and what the model takes for granted. The classes of
 * movements are parted by what moves.
 */
@NullMarked
package org.kneeroll.core.pose.movement;

import org.jspecify.annotations.NullMarked;
