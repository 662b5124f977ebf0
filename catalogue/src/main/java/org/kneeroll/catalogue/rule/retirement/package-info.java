/** Ids that were given out: in use, or retired with a tombstone that leads on. */
@NullMarked
package org.kneeroll.catalogue.rule.retirement;

import org.jspecify.annotations.NullMarked;
