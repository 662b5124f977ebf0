/**
 * Writes content files: what has been put together from several files, or brought in from somewhere
 * else, as YAML that a person goes on with.
 *
 * <p>A {@link org.kneeroll.catalogue.writing.Written} is what is to stand in the file, with
 * comments for the reader; {@link org.kneeroll.catalogue.writing.YamlWriter} sees to quotes and
 * indentation, so that reading the file again gives the same values.
 */
@NullMarked
package org.kneeroll.catalogue.writing;

import org.jspecify.annotations.NullMarked;
