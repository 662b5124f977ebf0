/**
 * New files for authors, with marks at what they are to fill in and comments that teach.
 *
 * <p>The templates lie beside this package as files. Words of vocabularies are filled in from the
 * model, so that a comment never lists a word that there is not.
 */
@NullMarked
package org.kneeroll.cli.template;

import org.jspecify.annotations.NullMarked;
