/** Where hands go, each place as wrist, fingers, palm and elbow in the frame of what they touch. */
@NullMarked
package org.kneeroll.core.pose.hands;

import org.jspecify.annotations.NullMarked;
