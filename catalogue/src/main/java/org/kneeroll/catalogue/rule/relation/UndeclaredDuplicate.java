package org.kneeroll.catalogue.rule.relation;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.ExerciseRule;
import org.kneeroll.catalogue.rule.Relation;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Status;

/** Exercises with a name in common declare a relation. */
public final class UndeclaredDuplicate implements ExerciseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("undeclared-duplicate"),
          Severity.WARNING,
          false,
          "two exercises that go by the same name say what they are to each other",
          "a reader cannot tell whether the two are one exercise, and a search finds the wrong one");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    check(exercise, exercise.name(), ModelPath.of("name"), in, out);
    for (int i = 0; i < exercise.aliases().size(); i++) {
      check(exercise, exercise.aliases().get(i), ModelPath.of("aliases").index(i), in, out);
    }
  }

  private static void check(
      Exercise exercise,
      @Nullable String name,
      ModelPath path,
      RuleContext in,
      Consumer<Finding> out) {
    if (name == null || name.isBlank() || exercise.status() == Status.RETIRED) {
      return;
    }
    for (Exercise other : in.names().called(name)) {
      if (other.status() != Status.RETIRED
          && !Objects.equals(other.id(), exercise.id())
          && !areRelated(exercise, other)) {
        out.accept(
            Finding.of(
                    DOC,
                    new Target.Value(path),
                    "`" + other.label() + "` goes by this name as well, and neither says why")
                .with(
                    Note.help(
                        "write `same-as`, `related` or `variant-of` with `"
                            + other.label()
                            + "`, or give one of them another name"))
                .restingOn(ModelPath.of("related"), ModelPath.of("same-as")));
        return;
      }
    }
  }

  private static boolean areRelated(Exercise one, Exercise other) {
    return names(one, other.id())
        || names(other, one.id())
        || (one.variantOf() != null && one.variantOf().equals(other.variantOf()));
  }

  private static boolean names(Exercise exercise, @Nullable ExerciseId other) {
    return other != null
        && (other.equals(exercise.variantOf())
            || Relation.of(exercise).stream().anyMatch(relation -> relation.to().equals(other)));
  }
}
