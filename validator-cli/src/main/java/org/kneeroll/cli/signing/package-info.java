/** What signatures come to on a page and in a list. */
@NullMarked
package org.kneeroll.cli.signing;

import org.jspecify.annotations.NullMarked;
