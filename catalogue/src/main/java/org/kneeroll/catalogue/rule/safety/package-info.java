/** What is asked of content so that nobody comes to harm by it. */
@NullMarked
package org.kneeroll.catalogue.rule.safety;

import org.jspecify.annotations.NullMarked;
