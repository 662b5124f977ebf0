/**
 * Looking at a field from one side: which part is seen where, how far away, and exactly where one
 * part ends and the next begins.
 *
 * <p>Rays are only sent where something changes. Between two neighbouring rays that see different
 * things, further rays find the place of the change to a sixteenth of their distance; outlines are
 * made from those places, not from a grid of dots.
 */
@NullMarked
package org.kneeroll.figures.raster;

import org.jspecify.annotations.NullMarked;
