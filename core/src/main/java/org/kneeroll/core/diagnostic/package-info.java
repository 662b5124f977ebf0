/**
 * What Kneeroll tells an author about a file: diagnostics and the places that they point at.
 *
 * <p>A {@link org.kneeroll.core.diagnostic.Diagnostic} is a value: made by a reader, a constraint
 * or a rule, sorted, filtered and rendered by others. Rules do not know offsets. They report a
 * {@link org.kneeroll.core.diagnostic.Finding} at a {@link org.kneeroll.core.diagnostic.ModelPath},
 * and the catalogue resolves the path to a {@link org.kneeroll.core.diagnostic.Span} of the
 * author's own text at the very end.
 */
@NullMarked
package org.kneeroll.core.diagnostic;

import org.jspecify.annotations.NullMarked;
