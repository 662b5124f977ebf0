/**
 * How plainly a text is written, measured on the text alone.
 *
 * <p>{@link org.kneeroll.catalogue.language.Prose} finds paragraphs, sentences and words; {@link
 * org.kneeroll.catalogue.language.Readability} counts them. The lists of words are files beside the
 * classes, so that a clinician can read and extend them: {@link
 * org.kneeroll.catalogue.language.PlainWords} says a word of the clinic in a patient's words,
 * {@link org.kneeroll.catalogue.language.Slips} knows the mistakes that are often made in this
 * field. Neither is a dictionary: what they do not list, they do not judge.
 *
 * <p>The texts are English.
 */
@NullMarked
package org.kneeroll.catalogue.language;

import org.jspecify.annotations.NullMarked;
