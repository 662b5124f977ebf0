/**
 * What exercises and leaflets are to one another: names that lead somewhere, no circles, no
 * doubles.
 */
@NullMarked
package org.kneeroll.catalogue.rule.relation;

import org.jspecify.annotations.NullMarked;
