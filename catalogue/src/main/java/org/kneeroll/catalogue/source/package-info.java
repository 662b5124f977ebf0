/**
 * Files as trees whose every value knows where it stands.
 *
 * <p>A {@link org.kneeroll.catalogue.source.SourceFile} is a tree of {@link
 * org.kneeroll.catalogue.source.SourceNode}s and diagnostics for whatever is wrong with the file's
 * form. Nothing in it knows what an exercise is.
 *
 * <p>What is later found in a record that was made from a tree is found at a path; {@link
 * org.kneeroll.catalogue.source.SourceNode#locate} leads the path back to the author's text. As
 * each node carries its file, that holds as well for a tree put together from several files.
 */
@NullMarked
package org.kneeroll.catalogue.source;

import org.jspecify.annotations.NullMarked;
