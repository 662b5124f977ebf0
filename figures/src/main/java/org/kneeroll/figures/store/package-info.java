/**
 * Keeping plates, so that no figure is traced twice: those of the built-in exercises on a shelf
 * that is shipped, those of authors in a folder of the user's cache.
 *
 * <p>A plate is found by a {@link org.kneeroll.figures.store.FigureKey} of everything that it was
 * drawn from. What changes the picture changes the key, so nothing kept is ever out of date.
 */
@NullMarked
package org.kneeroll.figures.store;

import org.jspecify.annotations.NullMarked;
