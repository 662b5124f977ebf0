/** Figures for the command: of which exercise, in whose colours, kept where, on which sheet. */
@NullMarked
package org.kneeroll.cli.figure;

import org.jspecify.annotations.NullMarked;
