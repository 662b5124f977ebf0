/**
 * How completely a leaflet describes its programme, by two published checklists.
 *
 * <p>A {@link org.kneeroll.catalogue.reporting.Checklist} is data: its items in our own words, and
 * for each the {@link org.kneeroll.catalogue.reporting.Question} that answers it, or why it does
 * not apply to a leaflet. A {@link org.kneeroll.catalogue.reporting.ReportingReview} holds an
 * answer for each item, with the places that show it and the gaps that remain; and for each
 * exercise an {@link org.kneeroll.catalogue.reporting.ExerciseAccount} of what a source states,
 * what the author proposes, and what nobody says.
 *
 * <p>The checklists were made for reports of trials. A complete leaflet is not a good one, and the
 * counts rank nothing.
 */
@NullMarked
package org.kneeroll.catalogue.reporting;

import org.jspecify.annotations.NullMarked;
