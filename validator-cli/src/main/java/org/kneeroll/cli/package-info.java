/** The {@code kneeroll} command: what a person types, and what comes back on the terminal. */
@NullMarked
package org.kneeroll.cli;

import org.jspecify.annotations.NullMarked;
