/**
 * The rules of content: what no single value says, and a careful reader would notice.
 *
 * <p>A {@link org.kneeroll.catalogue.rule.Rule} is one class and one question. It looks at an item
 * through a {@link org.kneeroll.catalogue.rule.RuleContext} and reports findings at paths of the
 * model, never at places of a file. {@link org.kneeroll.catalogue.check.Rules} lists them all, in
 * the order in which they are asked. Beside the class stands its page for authors, {@code
 * RULE-ID.md}, which {@link org.kneeroll.catalogue.rule.RulePage} reads, and among the tests
 * fixtures that are right and wrong.
 *
 * <p>Rules know no clock, no settings of a user and no other rule. What the invariants of the model
 * say already is not said again here.
 */
@NullMarked
package org.kneeroll.catalogue.rule;

import org.jspecify.annotations.NullMarked;
