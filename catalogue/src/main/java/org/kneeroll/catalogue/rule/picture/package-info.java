/** Rules about pictures that authors bring along. */
@NullMarked
package org.kneeroll.catalogue.rule.picture;

import org.jspecify.annotations.NullMarked;
