/**
 * Brings exercises of public catalogues in as drafts.
 *
 * <p>{@link org.kneeroll.catalogue.intake.RecordReader} reads their JSON one record at a time, so
 * that the size of the whole does not matter, and goes on after a record that is of no use. A
 * {@link org.kneeroll.catalogue.intake.Draft} holds what a record says in the words of this
 * catalogue. What is not said stays missing; what is made of something else is a guess, marked in
 * the file and counted in the {@link org.kneeroll.catalogue.intake.IntakeReport}. Clinical facts
 * are never guessed.
 */
@NullMarked
package org.kneeroll.catalogue.intake;

import org.jspecify.annotations.NullMarked;
