/**
 * What a program left in a text on its way: characters that nobody sees, signs that were meant for
 * a machine, and letters that are no longer what they were.
 *
 * <p>All other rules read texts without what cannot be seen; these look at the texts as they stand
 * in the files.
 */
@NullMarked
package org.kneeroll.catalogue.rule.typing;

import org.jspecify.annotations.NullMarked;
