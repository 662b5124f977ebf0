package org.kneeroll.catalogue.rule;

import java.util.function.Consumer;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.exercise.Exercise;

/** A rule that is asked of exercises alone. */
public interface ExerciseRule extends Rule {

  /**
   * Looks at one exercise, with everything that it inherits.
   *
   * @param exercise may be incomplete
   * @param in what surrounds it
   * @param out takes what is wrong
   */
  void check(Exercise exercise, RuleContext in, Consumer<Finding> out);

  @Override
  default void check(RuleContext in, Consumer<Finding> out) {
    in.exercise().ifPresent(exercise -> check(exercise, in, out));
  }
}
