/**
 * Where the values of an exercise, a leaflet or a brand come from.
 *
 * <p>By the time that something is bound, all that it inherits stands in its tree, and every node
 * still knows its own file and place. {@link org.kneeroll.catalogue.origin.Origins} reads from that
 * which way a value came: written in the item's own file, handed down by the exercise that it is a
 * variant of, or said once for all in the catalogue's settings.
 */
@NullMarked
package org.kneeroll.catalogue.origin;

import org.jspecify.annotations.NullMarked;
