/**
 * JSON, by way of the tokens of Jackson's streaming parser.
 *
 * <p>{@link org.kneeroll.catalogue.reading.json.JsonReader} builds the tree; where the parser
 * cannot go on, {@link org.kneeroll.catalogue.reading.json.JsonDiagnosis} looks at the text itself
 * for what the author did.
 */
@NullMarked
package org.kneeroll.catalogue.reading.json;

import org.jspecify.annotations.NullMarked;
