package org.kneeroll.catalogue.rule.relation;

import java.util.function.Consumer;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.LibraryRule;
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
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.Section;

/** An exercise that is named is in the catalogue. */
public final class UnknownExercise implements Rule {

  private static final RuleDoc DOC = LibraryRule.UNKNOWN_EXERCISE.doc();

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    in.exercise().ifPresent(exercise -> checkExercise(exercise, in, out));
    in.leaflet().ifPresent(leaflet -> checkLeaflet(leaflet, in, out));
  }

  private static void checkExercise(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    for (Relation relation : Relation.of(exercise)) {
      if (relation.to().equals(exercise.id())) {
        out.accept(
            Finding.of(DOC, new Target.Value(relation.path()), "the exercise names itself")
                .with(Note.help("name another exercise, or take this out")));
      } else {
        named(relation.to(), relation.path(), in, out);
      }
    }
  }

  private static void checkLeaflet(Leaflet leaflet, RuleContext in, Consumer<Finding> out) {
    for (int s = 0; s < leaflet.sections().size(); s++) {
      Section section = leaflet.sections().get(s);
      for (int e = 0; e < section.exercises().size(); e++) {
        ExerciseId id = section.exercises().get(e).id();
        if (id != null) {
          named(id, ModelPath.of("sections").index(s).key("exercises").index(e).key("id"), in, out);
        }
      }
    }
  }

  private static void named(ExerciseId id, ModelPath path, RuleContext in, Consumer<Finding> out) {
    if (in.library().exercise(id.value()).isEmpty()
        && in.library().tombstone(FileKind.EXERCISE, id.value()).isEmpty()) {
      out.accept(
          Unknown.name(DOC, path, "exercise", id.value(), in.library().ids(FileKind.EXERCISE)));
    }
  }
}
