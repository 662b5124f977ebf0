/**
 * Quantities with their units: how far, how long, how often.
 *
 * <p>Each type reads what a clinician writes ({@code 45 deg}, {@code 10 to 15}, {@code 5-10 s}) and
 * prints what a patient reads ("45 degrees", "10 to 15"). A value is always well formed: its
 * factory refuses anything else with a message for the author.
 */
@NullMarked
package org.kneeroll.core.measure;

import org.jspecify.annotations.NullMarked;
