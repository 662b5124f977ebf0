/**
 * What the words of an instruction claim or ask for: that a movement is small, that it is forced or
 * hurried, on which side it is done, and which amounts it names.
 *
 * <p>Each class holds the phrases of one idea and finds them in a text. Two things keep it from
 * crying wolf. A phrase is looked for together with what it is said of, so that "the small of your
 * back" is no small movement and "push through your heels" no pushing through pain. And {@link
 * org.kneeroll.core.wording.Negation} knows the words that turn a phrase into its opposite, so that
 * a warning is never taken for what it warns of.
 *
 * <p>The phrases are English. {@code correct-sentences.txt} and {@code wrong-sentences.txt} among
 * the tests are the two sides of every change here.
 */
@NullMarked
package org.kneeroll.core.wording;

import org.jspecify.annotations.NullMarked;
