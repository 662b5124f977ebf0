/**
 * How the body lies, sits, kneels or stands before anything moves.
 *
 * <p>Each start position takes from the {@link org.kneeroll.core.pose.start.SetUp} what changes the
 * picture: how far the knees are bent, where the feet stand.
 */
@NullMarked
package org.kneeroll.core.pose.start;

import org.jspecify.annotations.NullMarked;
