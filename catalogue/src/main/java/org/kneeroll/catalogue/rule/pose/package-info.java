/**
 * Rules of poses: what is wrong with the body that an exercise describes.
 *
 * <p>The body model answers with typed problems; {@link
 * org.kneeroll.catalogue.rule.pose.PoseFindings} gives them their rule, their place in the file and
 * their words.
 */
@NullMarked
package org.kneeroll.catalogue.rule.pose;

import org.jspecify.annotations.NullMarked;
