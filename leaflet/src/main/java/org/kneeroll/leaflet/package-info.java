/**
 * From a leaflet and its exercises to blocks in reading order.
 *
 * <p>{@link org.kneeroll.leaflet.ComposedLeaflet} is what every writer takes: words, order, fields
 * and alternative texts are final, and nothing in it belongs to a file format. A writer of another
 * format needs this package and the drawings of {@code org.kneeroll.core.drawing}, nothing else.
 */
@NullMarked
package org.kneeroll.leaflet;

import org.jspecify.annotations.NullMarked;
