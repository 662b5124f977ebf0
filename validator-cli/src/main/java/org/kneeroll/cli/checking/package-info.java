/** Checking what the user named, with the settings and the baseline of a project. */
@NullMarked
package org.kneeroll.cli.checking;

import org.jspecify.annotations.NullMarked;
