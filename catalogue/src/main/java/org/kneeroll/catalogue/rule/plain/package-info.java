/**
 * Plain language: how a text is written, never what it says.
 *
 * <p>The rules follow the NHS digital service manual ("How we write", "Numbers, measurements, dates
 * and time", "Formatting and punctuation"). All of them give advice, which an author may weigh;
 * only a plain slip of spelling is a warning. None of them judges a text by a score.
 */
@NullMarked
package org.kneeroll.catalogue.rule.plain;

import org.jspecify.annotations.NullMarked;
