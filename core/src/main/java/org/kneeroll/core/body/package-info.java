/**
 * A jointed body: how long and how thick its parts are, how its joints move, and where everything
 * is when they have moved.
 *
 * <p>A {@link org.kneeroll.core.body.Posture} is where the pelvis is and how far each {@link
 * org.kneeroll.core.anatomy.Joint} is moved, in clinical angles that have the same sign on both
 * sides. A {@link org.kneeroll.core.body.Skeleton} has the lengths of an {@link
 * org.kneeroll.core.body.Anthropometry} and places a posture: it says for each {@link
 * org.kneeroll.core.anatomy.Segment} where it is. {@link org.kneeroll.core.body.Reach} goes the
 * other way and finds the angles that bring a hand or a foot to a place. {@link
 * org.kneeroll.core.body.Flesh} is the body as round shapes, for what touches what.
 *
 * <p>The axes of a segment in the anatomical position are those of the room: x forwards, y up, z to
 * the right. The origin of a segment is the joint that it hangs on.
 */
@NullMarked
package org.kneeroll.core.body;

import org.jspecify.annotations.NullMarked;
