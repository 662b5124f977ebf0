/**
 * The checks of a catalogue, and what they report.
 *
 * <p>{@link org.kneeroll.catalogue.check.Checker} takes a library and gives a {@link
 * org.kneeroll.catalogue.check.Report}: what reading and binding found, the constraints and
 * invariants of the model through Jakarta Validation, and what files have to be to one another.
 * Each check looks at the model and reports paths; the item resolves them to places.
 */
@NullMarked
package org.kneeroll.catalogue.check;

import org.jspecify.annotations.NullMarked;
