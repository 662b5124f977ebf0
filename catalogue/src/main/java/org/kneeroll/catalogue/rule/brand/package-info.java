/** What is asked of a brand: that its text can be read, and its logo drawn. */
@NullMarked
package org.kneeroll.catalogue.rule.brand;

import org.jspecify.annotations.NullMarked;
