/**
 * Reads leaflets back: what somebody typed into them, and the files that travel in them.
 *
 * <p>{@link org.kneeroll.pdf.read.FilledLeaflets} and {@link org.kneeroll.pdf.read.CarriedFiles}
 * are the ways in. Each answers with a {@link org.kneeroll.pdf.read.Reading}: what was read, or the
 * one {@link org.kneeroll.pdf.read.Obstacle}. A PDF comes from anywhere, so that {@link
 * org.kneeroll.pdf.read.OpenedFile} bounds what one may cost: its size, what its streams unpack to,
 * the depth and number of its fields, and the time.
 *
 * <p>What a field is about stands in the record that the writer left ({@link
 * org.kneeroll.pdf.file.RecordKeys}), never in the words on the page.
 */
@NullMarked
package org.kneeroll.pdf.read;

import org.jspecify.annotations.NullMarked;
