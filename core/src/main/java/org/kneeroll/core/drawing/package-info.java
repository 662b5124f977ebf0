/**
 * Pictures as a display list: what logos and figures become before a writer draws them.
 *
 * <p>A {@link org.kneeroll.core.drawing.Drawing} is a size and a list of filled and stroked paths,
 * and of pictures made of dots, painted in order. The y axis points down, as on a screen and in
 * SVG; the origin is the top left corner. Nothing here knows a file format.
 */
@NullMarked
package org.kneeroll.core.drawing;

import org.jspecify.annotations.NullMarked;
