/** Drawings as SVG files that need nothing from elsewhere and run nothing. */
@NullMarked
package org.kneeroll.figures.svg;

import org.jspecify.annotations.NullMarked;
