/**
 * What the readers of YAML and of JSON share.
 *
 * <p>A reader reports what its parser sees to a {@link
 * org.kneeroll.catalogue.reading.form.TreeBuilder}, and what is wrong to {@link
 * org.kneeroll.catalogue.reading.form.Problems}. Where the form is broken it tries a {@link
 * org.kneeroll.catalogue.reading.form.Repair} and reads the {@link
 * org.kneeroll.catalogue.reading.form.RepairedText}, so that what stands behind the break is looked
 * at as well, at its place in the text that the author wrote.
 */
@NullMarked
package org.kneeroll.catalogue.reading.form;

import org.jspecify.annotations.NullMarked;
