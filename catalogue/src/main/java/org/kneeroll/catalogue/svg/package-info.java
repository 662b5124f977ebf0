/**
 * Logos: SVG files as {@link org.kneeroll.core.drawing.Drawing}s.
 *
 * <p>{@link org.kneeroll.catalogue.svg.SvgReader} takes a file's bytes and gives an {@link
 * org.kneeroll.catalogue.picture.PictureResult}: the drawing, or why the file cannot be a logo. A
 * logo is kept faithfully or not at all. What a display list of plain fills and strokes cannot say,
 * such as text, gradients and see-through colours, is refused by name and never left out in
 * silence.
 *
 * <p>The way of a file: {@code MarkupReader} reads the XML into {@code SvgElement}s, refusing
 * whatever could reach outside the file or multiply in memory; {@code LogoCheck} walks the elements
 * and objects to what would be lost; JSVG then interprets the file and paints on a {@code
 * LogoRecorder}, which writes shapes into a {@code DisplayList} instead of pixels. The first two
 * steps also bound the work of the third: JSVG never sees a file that has not passed them.
 *
 * <p>Nothing is fetched, from the network or from other files.
 */
@NullMarked
package org.kneeroll.catalogue.svg;

import org.jspecify.annotations.NullMarked;
