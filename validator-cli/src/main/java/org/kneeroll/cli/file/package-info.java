/**
 * Files that the command writes: whole or not at all, and never in the place of what an author
 * wrote.
 */
@NullMarked
package org.kneeroll.cli.file;

import org.jspecify.annotations.NullMarked;
