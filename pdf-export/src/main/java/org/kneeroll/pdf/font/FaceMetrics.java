package org.kneeroll.pdf.font;

/**
 * The measures of a face as a whole, in the face's own units ({@link Face#unitsPerEm}).
 *
 * @param ascent from the baseline up
 * @param descent from the baseline down, negative
 * @param capHeight of a capital letter
 * @param xMin left edge of the box around all glyphs
 * @param yMin lower edge
 * @param xMax right edge
 * @param yMax upper edge
 */
public record FaceMetrics(
    int ascent, int descent, int capHeight, int xMin, int yMin, int xMax, int yMax) {}
