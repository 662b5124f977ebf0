package org.kneeroll.catalogue.rule.relation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.rule.ExerciseRule;
import org.kneeroll.catalogue.rule.Relation;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;

/** What follows an exercise does not lead back to it. */
public final class RelationCycle implements ExerciseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("relation-cycle"),
          Severity.ERROR,
          false,
          "a sequence, and a way from easier to harder, never leads back to where it began",
          "a reader who goes from one exercise to the next would go round in a circle");

  private static final List<String> LEADING = List.of("then", "progress-to", "regress-to");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    for (Relation relation : Relation.of(exercise)) {
      ExerciseId self = exercise.id();
      if (self != null && LEADING.contains(relation.key()) && leadsTo(self, relation, in)) {
        out.accept(
            Finding.of(
                    DOC,
                    new Target.Value(relation.path()),
                    "`"
                        + relation.to()
                        + "` leads back to this exercise by `"
                        + relation.key()
                        + "`")
                .with(Note.help("take out one of the steps, so that there is a last exercise")));
      }
    }
  }

  /** Whether relations of one kind lead from an exercise to another that is not named directly. */
  private static boolean leadsTo(ExerciseId goal, Relation first, RuleContext in) {
    Set<ExerciseId> seen = new HashSet<>();
    Deque<ExerciseId> open = new ArrayDeque<>();
    if (!first.to().equals(goal)) {
      open.add(first.to());
    }
    while (!open.isEmpty()) {
      ExerciseId next = open.remove();
      if (next.equals(goal)) {
        return true;
      }
      if (seen.add(next)) {
        in
            .library()
            .exercise(next.value())
            .flatMap(Item::value)
            .map(Relation::of)
            .orElse(List.of())
            .stream()
            .filter(relation -> relation.key().equals(first.key()))
            .forEach(relation -> open.add(relation.to()));
      }
    }
    return false;
  }
}
