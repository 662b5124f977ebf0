/**
 * A composed leaflet as a PDF that prints well, can be filled in, and can be read with a screen
 * reader.
 *
 * <p>{@link org.kneeroll.pdf.LeafletPdf} is the way in. It answers with a {@link
 * org.kneeroll.pdf.PdfResult}: the bytes of a file, or all {@link org.kneeroll.pdf.Violation}s.
 *
 * <p>Behind it, three packages pass the leaflet on: {@code font} measures words and knows which
 * characters can be printed, {@code layout} makes lines and pages without any knowledge of PDF, and
 * {@code write} is the only one that writes PDF.
 */
@NullMarked
package org.kneeroll.pdf;

import org.jspecify.annotations.NullMarked;
