/**
 * What the words of an exercise say and what its data says are the same, in both directions.
 *
 * <p>A patient reads the words; a program, a summary and the fields of a leaflet use the data.
 * Where the two differ, nobody knows which one is meant. Sides and the amount of the movement are
 * compared by the invariants of the model; everything else here.
 */
@NullMarked
package org.kneeroll.catalogue.rule.agreement;

import org.jspecify.annotations.NullMarked;
