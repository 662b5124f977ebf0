/**
 * Blocks become lines and pages; nothing here knows that the pages are going to be a PDF.
 *
 * <p>The way goes through four shapes:
 *
 * <ol>
 *   <li>A setter takes one kind of block and gives a {@link org.kneeroll.pdf.layout.Flow}: {@link
 *       org.kneeroll.pdf.layout.Strip}s from top to bottom, each of which is never cut, and the
 *       {@link org.kneeroll.pdf.page.Element}s of the document's structure that they belong to.
 *   <li>{@link org.kneeroll.pdf.layout.Paginator} deals the strips out over pages. Each strip says
 *       how willingly a page may end before it.
 *   <li>{@link org.kneeroll.pdf.layout.TitleArea} and {@link org.kneeroll.pdf.layout.RunningLines}
 *       add what stands at the head and foot of the pages.
 *   <li>The result is a {@link org.kneeroll.pdf.page.Layout}: sheets of {@link
 *       org.kneeroll.pdf.page.Mark}s in reading order, and one tree of elements.
 * </ol>
 *
 * <p>Everything is a pure function of the leaflet: no state is kept between two leaflets.
 */
@NullMarked
package org.kneeroll.pdf.layout;

import org.jspecify.annotations.NullMarked;
