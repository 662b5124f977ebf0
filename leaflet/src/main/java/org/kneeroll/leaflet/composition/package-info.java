/**
 * The one door from a catalogue to a composed leaflet.
 *
 * <p>{@link org.kneeroll.leaflet.composition.LeafletComposer} takes a leaflet without errors and
 * puts its parts into the order in which a patient needs them: status, introduction, the patient's
 * details, signs that need help, what to check and when to stop, the exercises, and who stands
 * behind it all. What several exercises have in common is said once, with their numbers.
 *
 * <p>Every fixed word comes from {@link org.kneeroll.leaflet.composition.Wording}, one file for
 * each language; the rest is the author's own.
 */
@NullMarked
package org.kneeroll.leaflet.composition;

import org.jspecify.annotations.NullMarked;
