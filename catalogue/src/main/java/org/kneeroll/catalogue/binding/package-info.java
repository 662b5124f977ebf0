/**
 * From a tree of an author's file to the records of the model.
 *
 * <p>{@link org.kneeroll.catalogue.binding.RecordBinder} walks the components of a record and the
 * entries of the tree together. Whatever does not fit becomes a diagnostic at its place and is left
 * out of both the record and the tree, so that every later path into the record is a path into the
 * tree. Everything is found in one pass, and {@link org.kneeroll.catalogue.binding.Losses} keeps
 * later checks from reporting the same thing again as missing.
 */
@NullMarked
package org.kneeroll.catalogue.binding;

import org.jspecify.annotations.NullMarked;
