/**
 * A composed leaflet as a PDF that prints well, can be filled in, and can be read with a screen
 * reader.
 *
 * <p>Fonts are measured and lines and pages are made without any knowledge of PDF; one package
 * writes the result.
 */
@NullMarked
package org.kneeroll.pdf;

import org.jspecify.annotations.NullMarked;
