/**
 * From edges between rays to curves: chains and loops of exact places, then as few cubic Bézier
 * curves as stay within a tolerance of them.
 */
@NullMarked
package org.kneeroll.figures.contour;

import org.jspecify.annotations.NullMarked;
