/**
 * What kind of file a leaflet becomes: the standard that it keeps, what it claims, and the files
 * that travel in it.
 *
 * <p>{@link org.kneeroll.pdf.file.Claims} answers for one file which parts of ISO 14289
 * (accessibility) and ISO 19005 (archiving) it names in its metadata. A claim is only ever made
 * where the file keeps it, and a claim that a choice rules out is a caller's mistake rather than
 * dropped without a word.
 */
@NullMarked
package org.kneeroll.pdf.file;

import org.jspecify.annotations.NullMarked;
