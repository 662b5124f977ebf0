/**
 * Pages that are laid out: where each mark stands, and what it means.
 *
 * <p>A {@link org.kneeroll.pdf.page.Layout} has sheets of {@link org.kneeroll.pdf.page.Mark}s in
 * reading order, and one tree of {@link org.kneeroll.pdf.page.Element}s. Layout makes it, and the
 * writer draws it; neither knows of the other.
 *
 * <p>All lengths are points (1/72 inch), in {@code double}s whose names end in {@code Pt}. The
 * origin is the top left corner of the sheet and the y axis points down.
 */
@NullMarked
package org.kneeroll.pdf.page;

import org.jspecify.annotations.NullMarked;
