/**
 * Files with the edits made that findings suggest.
 *
 * <p>{@link org.kneeroll.catalogue.mend.Mending} makes them in memory, checks again, and goes on
 * until nothing is left to make; an edit after which there is an error that was not there before is
 * taken back. Nothing but the edited characters changes. Nothing is written here.
 */
@NullMarked
package org.kneeroll.catalogue.mend;

import org.jspecify.annotations.NullMarked;
