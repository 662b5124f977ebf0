/**
 * What a posed movement does to each joint, in numbers that a clinician can read.
 *
 * <p>A {@link org.kneeroll.core.geometry.GeometryReport} measures along the very path that is
 * drawn. Shares of a normal range are reported, never judged: published values are means of healthy
 * people in one position, not limits.
 */
@NullMarked
package org.kneeroll.core.geometry;

import org.jspecify.annotations.NullMarked;
