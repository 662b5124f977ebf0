/**
 * JSON Schemas of the files that authors write.
 *
 * <p>The schemas lie beside this package as files. They are made from the model: the records, their
 * constraints and Javadoc, the vocabularies, and the words for keys that messages use. A test makes
 * them anew and fails if the files are stale; {@code -Dgolden.rewrite=true} rewrites them.
 */
@NullMarked
package org.kneeroll.catalogue.schema;

import org.jspecify.annotations.NullMarked;
