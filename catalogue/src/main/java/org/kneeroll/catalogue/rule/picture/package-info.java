/** Rules about pictures: those that authors bring along, and what the words say of a posed body. */
@NullMarked
package org.kneeroll.catalogue.rule.picture;

import org.jspecify.annotations.NullMarked;
