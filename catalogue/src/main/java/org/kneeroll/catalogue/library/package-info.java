/**
 * The files of a catalogue, and the exercises, leaflets and brands that are made from them.
 *
 * <p>A {@link org.kneeroll.catalogue.library.Library} lays an author's {@link
 * org.kneeroll.catalogue.library.Shelf} over the built-in one. It reads a file when it is asked
 * for, and once. What an exercise inherits (from the one that it is a variant of, from the
 * catalogue's settings) is put into its tree before it is bound, so that nothing after that knows
 * about inheritance, and each value still knows the file in which it stands.
 */
@NullMarked
package org.kneeroll.catalogue.library;

import org.jspecify.annotations.NullMarked;
