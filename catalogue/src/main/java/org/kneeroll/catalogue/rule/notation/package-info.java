/**
 * Where a text is not what its author typed, because its file's notation means something by a
 * comma, a {@code #}, an {@code &} or a line break.
 *
 * <p>Each rule judges by how a text stands in its file: its style, what stands beside it, how its
 * lines begin. Texts in quotes and JSON say what they say.
 */
@NullMarked
package org.kneeroll.catalogue.rule.notation;

import org.jspecify.annotations.NullMarked;
