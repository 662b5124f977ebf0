/** What was read from leaflets that came back, for people and for programs. */
@NullMarked
package org.kneeroll.cli.filled;

import org.jspecify.annotations.NullMarked;
