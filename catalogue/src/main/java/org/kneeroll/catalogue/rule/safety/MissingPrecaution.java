package org.kneeroll.catalogue.rule.safety;

import java.util.function.Consumer;
import org.kneeroll.catalogue.rule.ExerciseRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.PlaceInRange;
import org.kneeroll.core.exercise.SpineMotion;

/** Bending the spine comes with its precautions. */
public final class MissingPrecaution implements ExerciseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("missing-precaution"),
          Severity.WARNING,
          true,
          "an exercise that bends the spine says who asks first, or who does not do it",
          "bending forwards or backwards is what people with brittle bones, narrowed canals or disc problems are told about");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    Movement movement = exercise.movement();
    if (movement == null) {
      return;
    }
    SpineMotion spine = movement.spine();
    // A movement that ends late in its range is asked for precautions by an invariant.
    boolean bends =
        (spine == SpineMotion.FLEXION || spine == SpineMotion.EXTENSION)
            && movement.place() != PlaceInRange.LATE;
    if (bends && exercise.precautions().isEmpty() && exercise.contraindications().isEmpty()) {
      boolean forwards = spine == SpineMotion.FLEXION;
      out.accept(
          Finding.of(
                  DOC,
                  new Target.Value(ModelPath.of("movement", "spine")),
                  "the spine bends "
                      + (forwards ? "forwards" : "backwards")
                      + ", and nobody is told to ask first")
              .with(
                  Note.help(
                      "add `precautions`, such as a set of catalogue.yaml"
                          + (forwards
                              ? ": brittle bones, disc problems and pain that runs down a leg are the usual ones"
                              : ": a narrowed spinal canal and spondylolisthesis are the usual ones")))
              .restingOn(ModelPath.of("precautions"), ModelPath.of("contraindications")));
    }
  }
}
