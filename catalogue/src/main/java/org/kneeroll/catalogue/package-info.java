/**
 * Exercises, leaflets and brands as files: how they are read, bound to the model, checked, and
 * where the built-in ones come from.
 *
 * <p>A file's defects come out together, each at its line and column, so that an author mends a
 * file in one go.
 */
@NullMarked
package org.kneeroll.catalogue;

import org.jspecify.annotations.NullMarked;
