/**
 * Pictures that authors bring along: logos of brands, and drawings or photographs that take the
 * place of a figure.
 *
 * <p>A file becomes a {@link org.kneeroll.core.drawing.Drawing} or a sentence that says why not: a
 * {@link org.kneeroll.catalogue.picture.PictureResult}. {@link
 * org.kneeroll.catalogue.picture.PngReader} reads pictures made of dots; SVG has a package of its
 * own.
 */
@NullMarked
package org.kneeroll.catalogue.picture;

import org.jspecify.annotations.NullMarked;
