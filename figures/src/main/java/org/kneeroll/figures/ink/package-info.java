/**
 * Drawing what a raster saw as an illustrator would: flat tones, an outline that is heavier than
 * the lines inside, seams that are lighter still, and a face.
 */
@NullMarked
package org.kneeroll.figures.ink;

import org.jspecify.annotations.NullMarked;
