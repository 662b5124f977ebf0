/** Rules about signatures: what was signed is still what stands there. */
@NullMarked
package org.kneeroll.catalogue.rule.signature;

import org.jspecify.annotations.NullMarked;
