/**
 * The only package that writes PDF: a laid-out leaflet becomes the bytes of a file.
 *
 * <p>{@link org.kneeroll.pdf.write.PdfWriter} puts the parts together. {@link
 * org.kneeroll.pdf.write.SheetWriter} turns the marks of a sheet into a content stream, its fields
 * and links into annotations, and tells {@link org.kneeroll.pdf.write.StructureTree} what belongs
 * to which element. PDFBox supplies the objects that a PDF file is made of; the content streams,
 * the fonts' dictionaries, the tags and the file itself ({@link org.kneeroll.pdf.write.ObjectFile})
 * are made here, because its own ways of making them are slow, load AWT or leave the tags out.
 *
 * <p>The file is PDF 1.7 (ISO 32000-1) and claims PDF/UA-1 (ISO 14289-1). It keeps the rules of
 * PDF/A-2a (ISO 19005-2) and claims it only on request, because some viewers open files with that
 * claim for reading only. Fonts are embedded whole rather than cut to the characters in use, so
 * that what somebody types into a field is drawn with them, and their streams are made once for all
 * leaflets. Nothing depends on the clock, the locale or the order of a hash table: equal leaflets
 * give equal bytes.
 */
@NullMarked
package org.kneeroll.pdf.write;

import org.jspecify.annotations.NullMarked;
