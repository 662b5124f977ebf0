package org.kneeroll.catalogue.rule.retirement;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.catalogue.library.Successor;
import org.kneeroll.catalogue.rule.Relation;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Status;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;

/** Nothing names an id that is no longer in use. */
public final class RetiredReference implements Rule {

  private static final RuleDoc DOC = LibraryRule.RETIRED_REFERENCE.doc();

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    in.exercise()
        .ifPresent(
            exercise -> {
              for (Relation relation : Relation.of(exercise)) {
                reportTombstone(FileKind.EXERCISE, relation.to().value(), relation.path(), in, out);
              }
            });
    in.leaflet().ifPresent(leaflet -> checkLeaflet(leaflet, in, out));
  }

  private static void checkLeaflet(Leaflet leaflet, RuleContext in, Consumer<Finding> out) {
    for (int s = 0; s < leaflet.sections().size(); s++) {
      List<LeafletExercise> exercises = leaflet.sections().get(s).exercises();
      for (int e = 0; e < exercises.size(); e++) {
        ExerciseId id = exercises.get(e).id();
        if (id != null) {
          ModelPath path = ModelPath.of("sections").index(s).key("exercises").index(e).key("id");
          reportTombstone(FileKind.EXERCISE, id.value(), path, in, out);
          reportStatus(id, path, in, out);
        }
      }
    }
    String brand = leaflet.brand();
    if (brand != null) {
      reportTombstone(FileKind.BRAND, brand, ModelPath.of("brand"), in, out);
    }
  }

  private static void reportTombstone(
      FileKind kind, String id, ModelPath path, RuleContext in, Consumer<Finding> out) {
    if (!in.library().ids(kind).contains(id)) {
      Successor.of(in.library(), kind, id)
          .ifPresent(
              successor ->
                  out.accept(
                      Finding.of(
                              DOC,
                              new Target.Value(path),
                              "the " + kind.word() + " `" + id + "` " + successor.reason())
                          .with(Note.help(successor.advice()))));
    }
  }

  /** A leaflet prints what is in use; an exercise that is kept as retired may still be named. */
  private static void reportStatus(
      ExerciseId id, ModelPath path, RuleContext in, Consumer<Finding> out) {
    Optional<Exercise> exercise = in.library().exercise(id.value()).flatMap(Item::value);
    if (exercise.isPresent() && exercise.get().status() == Status.RETIRED) {
      ExerciseId successor = exercise.get().supersededBy();
      out.accept(
          Finding.of(DOC, new Target.Value(path), "the exercise `" + id + "` is retired")
              .with(
                  Note.help(
                      successor == null
                          ? "nothing takes its place: choose another one, or take this out"
                          : "name `" + successor + "`, which supersedes it")));
    }
  }
}
