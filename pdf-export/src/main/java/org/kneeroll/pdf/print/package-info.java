/**
 * What a reader needs of a printed leaflet: the paper, the size of the type, colours or grey, and
 * how much room everything gets.
 *
 * <p>Any combination is allowed. A leaflet says the same in all of them: nothing is left out or
 * cut, only the pages differ.
 */
@NullMarked
package org.kneeroll.pdf.print;

import org.jspecify.annotations.NullMarked;
