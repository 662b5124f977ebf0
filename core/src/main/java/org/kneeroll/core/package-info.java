/**
 * The exercise model: what a physiotherapist writes down, as values that cannot be changed, and the
 * rules that such values keep.
 *
 * <p>Nothing in this module reads or writes a file. A program that builds its exercises in code
 * needs this module alone; files, leaflets and PDF are the business of the modules that depend on
 * it.
 */
@NullMarked
package org.kneeroll.core;

import org.jspecify.annotations.NullMarked;
