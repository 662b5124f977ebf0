/**
 * What the tests of several modules share: golden files and the reference checker of PDF/UA.
 *
 * <p>A golden file holds what a person sees: a rendered message, a structure tree, a help text. A
 * test fails when the output differs from it; a review reads how the file changed.
 */
@NullMarked
package org.kneeroll.testing;

import org.jspecify.annotations.NullMarked;
