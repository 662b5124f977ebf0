/** Drawings as dots, for where paths cannot go. */
@NullMarked
package org.kneeroll.figures.image;

import org.jspecify.annotations.NullMarked;
