/**
 * Diagnostics as people and programs read them.
 *
 * <p>A {@link org.kneeroll.cli.render.DiagnosticPrinter} turns diagnostics into text, and knows
 * neither where they come from nor where the text goes. {@link org.kneeroll.cli.render.Summary}
 * makes the line at the end.
 *
 * <p>What an author wrote is never sent to a terminal as it is: control characters are shown as
 * pictures ({@link org.kneeroll.cli.render.Visible}), so that a file cannot move the cursor, change
 * colours or turn the direction of writing.
 */
@NullMarked
package org.kneeroll.cli.render;

import org.jspecify.annotations.NullMarked;
