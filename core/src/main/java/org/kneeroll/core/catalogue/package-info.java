/**
 * A catalogue: exercises, leaflets and brands that belong together, and what they have in common.
 *
 * <p>{@link org.kneeroll.core.catalogue.CatalogueSettings} holds what is said once for all of them;
 * it has been handed down by the time that an exercise is in a {@link
 * org.kneeroll.core.catalogue.Catalogue}, so that nobody after that has to look it up.
 */
@NullMarked
package org.kneeroll.core.catalogue;

import org.jspecify.annotations.NullMarked;
