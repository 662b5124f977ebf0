/**
 * What becomes of what was found: it stands, or somebody has answered for it.
 *
 * <p>{@link org.kneeroll.catalogue.triage.Triage} takes a {@link
 * org.kneeroll.catalogue.check.Report} and gives {@link org.kneeroll.catalogue.triage.Verdicts}. A
 * finding can be dismissed by a comment beside it, by the project's settings, by a waiver that a
 * named reviewer signs, or by a baseline; each needs a reason, and each that dismisses nothing is
 * reported itself. {@link org.kneeroll.catalogue.triage.Rulebook} says what may be dismissed: never
 * a rule of safety but by a waiver, and never what keeps a file from being read.
 */
@NullMarked
package org.kneeroll.catalogue.triage;

import org.jspecify.annotations.NullMarked;
