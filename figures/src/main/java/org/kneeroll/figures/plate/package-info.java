/**
 * A figure as paths without colours: what is kept, shipped and cached.
 *
 * <p>A {@link org.kneeroll.figures.plate.Plate} says of each path which {@link
 * org.kneeroll.figures.plate.Ink} it takes. Colours come from a theme when the plate is printed, so
 * that one tracing serves every skin and every brand.
 */
@NullMarked
package org.kneeroll.figures.plate;

import org.jspecify.annotations.NullMarked;
