/**
 * Leaflets and brands: what a clinic hands out and how it looks.
 *
 * <p>A {@link org.kneeroll.core.leaflet.Leaflet} names exercises by id and adds what they cannot
 * say themselves: for whom, in which order, what to watch for, whom to call. A {@link
 * org.kneeroll.core.leaflet.Brand} gives it colours, a logo and the lines of header and footer.
 */
@NullMarked
package org.kneeroll.core.leaflet;

import org.jspecify.annotations.NullMarked;
