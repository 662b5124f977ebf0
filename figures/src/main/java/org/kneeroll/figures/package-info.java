/**
 * Figures: from a body that does an exercise to a picture of it.
 *
 * <p>{@link org.kneeroll.figures.FigureArtist} goes the whole way:
 *
 * <ol>
 *   <li>{@code flesh} hangs flesh and clothes on the bones, {@code scene} adds what stands around;
 *   <li>{@code field} joins it all to one signed distance;
 *   <li>{@code raster} looks at that from one side;
 *   <li>{@code contour} makes curves of the edges that were seen;
 *   <li>{@code ink} draws with them: tones, lines, a face, ghosts and arrows;
 *   <li>{@code plate} keeps the paths without colours, {@code theme} colours them.
 * </ol>
 *
 * <p>All of it is pure and the same on every machine: no clock, no random numbers, and only
 * functions of {@link StrictMath} or operations that IEEE 754 defines to the last bit.
 */
@NullMarked
package org.kneeroll.figures;

import org.jspecify.annotations.NullMarked;
