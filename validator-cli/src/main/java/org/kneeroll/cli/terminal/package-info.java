/**
 * Where a command reads and writes, how far it has come, and how it ends: a {@link
 * org.kneeroll.cli.terminal.Terminal} in the place of the process's own streams, a {@link
 * org.kneeroll.cli.terminal.Failure} for what the user has to be told, an {@link
 * org.kneeroll.cli.terminal.ExitCode}.
 */
@NullMarked
package org.kneeroll.cli.terminal;

import org.jspecify.annotations.NullMarked;
