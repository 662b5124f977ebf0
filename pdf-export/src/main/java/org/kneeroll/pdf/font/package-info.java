/**
 * Words become glyphs here, before anything is placed on a page.
 *
 * <p>A {@link org.kneeroll.pdf.font.Face} is one font file, read once and shared by every leaflet
 * and thread. A {@link org.kneeroll.pdf.font.Typeface} is one weight of Noto Sans. The regular
 * weight is one face with the letters of Latin, Greek and Cyrillic, the digits of eight more
 * scripts and some mathematical signs, so that a field shows whatever of these is typed. The bold
 * weight is made of several faces: Latin first, then the ones that are embedded only by a leaflet
 * that needs them. {@link org.kneeroll.pdf.font.ShapedText} is a piece of text with a glyph and a
 * width for each of its characters and the places where a line may end.
 *
 * <p>{@link org.kneeroll.pdf.font.PrintableText} says beforehand which characters no face has. A
 * leaflet with such a character is refused, never printed with a box in its place. Scripts that are
 * written from right to left, or whose letters change or stack with their neighbours, count as not
 * printable until they are shaped properly.
 *
 * <p>The files lie beside this package under the SIL Open Font License 1.1; {@code
 * pdf-export/fonts/build.py} rebuilds them.
 */
@NullMarked
package org.kneeroll.pdf.font;

import org.jspecify.annotations.NullMarked;
