/** Doing something again whenever a file changes. */
@NullMarked
package org.kneeroll.cli.watch;

import org.jspecify.annotations.NullMarked;
