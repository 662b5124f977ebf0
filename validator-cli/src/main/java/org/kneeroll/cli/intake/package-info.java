/** Says what became of the records of a public catalogue. */
@NullMarked
package org.kneeroll.cli.intake;

import org.jspecify.annotations.NullMarked;
