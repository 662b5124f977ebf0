package org.kneeroll.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.invariant.ClinicalLimits;
import org.kneeroll.core.invariant.Evidence;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;

/**
 * A dose that a leaflet gives in place of the exercise's own keeps to what holds for the exercise.
 */
final class LeafletDoses {

  private static final ModelPath DOSE = ModelPath.of("dose");

  private final Library library;
  private final ClinicalLimits limits;

  LeafletDoses(Library library, ClinicalLimits limits) {
    this.library = library;
    this.limits = limits;
  }

  /** What is wrong with an item, in the order of its parts; empty for nothing. */
  List<Finding> check(Item<?> item) {
    List<Finding> findings = new ArrayList<>();
    if (item.value().orElse(null) instanceof Leaflet leaflet) {
      for (int s = 0; s < leaflet.sections().size(); s++) {
        List<LeafletExercise> exercises = leaflet.sections().get(s).exercises();
        for (int e = 0; e < exercises.size(); e++) {
          ModelPath place = ModelPath.of("sections").index(s).key("exercises").index(e);
          check(exercises.get(e), place, findings);
        }
      }
    }
    return findings;
  }

  private void check(LeafletExercise named, ModelPath place, List<Finding> findings) {
    Dose dose = named.dose();
    if (dose == null || named.id() == null) {
      return;
    }
    Optional<Exercise> exercise = library.exercise(named.id().value()).flatMap(Item::value);
    if (exercise.isEmpty()) {
      return;
    }
    Exercise changed = exercise.get().toBuilder().dose(dose).build();
    for (Finding finding : Evidence.ofWords(changed).againstInvariants(limits)) {
      if (DOSE.covers(finding.target().path())) {
        findings.add(finding.at(moved(finding.target(), place)));
      }
    }
  }

  private static Target moved(Target target, ModelPath place) {
    ModelPath path = place;
    for (ModelPath.Step step : target.path().steps()) {
      path =
          step instanceof ModelPath.Key key
              ? path.key(key.name())
              : path.index(((ModelPath.Index) step).index());
    }
    if (target instanceof Target.Missing) {
      return new Target.Missing(path);
    }
    if (target instanceof Target.Slice slice) {
      return new Target.Slice(path, slice.from(), slice.to());
    }
    if (target instanceof Target.Written slice) {
      return new Target.Written(path, slice.from(), slice.to());
    }
    return target instanceof Target.KeyOf ? new Target.KeyOf(path) : new Target.Value(path);
  }
}
