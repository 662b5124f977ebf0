/** What is asked of the support that texts claim. */
@NullMarked
package org.kneeroll.catalogue.rule.evidence;

import org.jspecify.annotations.NullMarked;
