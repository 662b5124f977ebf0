/**
 * Signatures: what a person answered for, as it was on a day, held against what stands there today.
 *
 * <p>{@link org.kneeroll.catalogue.signing.SignedItem} names something that can be signed, {@link
 * org.kneeroll.catalogue.signing.PrintedValues} brings all that it prints into the one form that is
 * hashed, and {@link org.kneeroll.catalogue.signing.Signatures} says of each item whether somebody
 * has signed it as it is. {@code docs/signing.md} describes the form for other programs.
 */
@NullMarked
package org.kneeroll.catalogue.signing;

import org.jspecify.annotations.NullMarked;
