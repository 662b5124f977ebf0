/** What is asked of the words that readers see. */
@NullMarked
package org.kneeroll.catalogue.rule.wording;

import org.jspecify.annotations.NullMarked;
