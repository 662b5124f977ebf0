/**
 * One text for every reader: what the words of an author are, whatever the program was that they
 * were typed in or copied from.
 *
 * <p>{@link org.kneeroll.core.text.PlainText} is made where a text enters: where a file is read,
 * and where a record is made in code. Rules, searches and the printer all get what it gives, so
 * that none of them has to know of no-break spaces, soft hyphens or five kinds of apostrophe.
 */
@NullMarked
package org.kneeroll.core.text;

import org.jspecify.annotations.NullMarked;
