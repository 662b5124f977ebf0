/**
 * From a file's bytes to its tree: {@link org.kneeroll.catalogue.reading.SourceReader}.
 *
 * <p>The bytes become text, characters that cannot be meant are taken out, and the reader of the
 * file's notation does the rest. Whatever the bytes are, the answer is a tree, diagnostics, or
 * both.
 */
@NullMarked
package org.kneeroll.catalogue.reading;

import org.jspecify.annotations.NullMarked;
