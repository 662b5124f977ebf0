/**
 * How a project wants its content to be checked: the file {@code kneeroll.yaml}.
 *
 * <p>{@link org.kneeroll.core.project.ProjectSettings} says which findings weigh how much, which
 * are allowed and why, and what a command does where its options say nothing. It never holds a
 * clinical limit, and never makes a safety rule weaker: those are decisions of a named reviewer,
 * and stand in {@code catalogue.yaml}.
 */
@NullMarked
package org.kneeroll.core.project;

import org.jspecify.annotations.NullMarked;
