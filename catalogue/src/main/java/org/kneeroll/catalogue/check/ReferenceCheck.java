package org.kneeroll.catalogue.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.catalogue.library.Successor;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Progression;
import org.kneeroll.core.exercise.Status;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;
import org.kneeroll.core.leaflet.Section;

/** Whatever is named is there. */
final class ReferenceCheck implements ItemCheck {

  private final Library library;

  ReferenceCheck(Library library) {
    this.library = library;
  }

  @Override
  public List<Finding> check(Item<?> item) {
    List<Finding> findings = new ArrayList<>();
    Object value = item.value().orElse(null);
    if (value instanceof Exercise exercise) {
      checkExercise(exercise, findings);
    } else if (value instanceof Leaflet leaflet) {
      checkLeaflet(leaflet, findings);
    }
    return findings;
  }

  private void checkExercise(Exercise exercise, List<Finding> findings) {
    ExerciseId self = exercise.id();
    named(exercise.then(), self, ModelPath.of("then"), findings);
    named(exercise.sameAs(), self, ModelPath.of("same-as"), findings);
    named(exercise.supersededBy(), self, ModelPath.of("superseded-by"), findings);
    for (int i = 0; i < exercise.related().size(); i++) {
      named(exercise.related().get(i), self, ModelPath.of("related").index(i), findings);
    }
    progressions("progress-to", exercise.progressTo(), self, findings);
    progressions("regress-to", exercise.regressTo(), self, findings);
  }

  private void progressions(
      String key,
      List<Progression> progressions,
      @Nullable ExerciseId self,
      List<Finding> findings) {
    for (int i = 0; i < progressions.size(); i++) {
      named(progressions.get(i).to(), self, ModelPath.of(key).index(i).key("to"), findings);
    }
  }

  private void named(
      @Nullable ExerciseId id, @Nullable ExerciseId self, ModelPath path, List<Finding> findings) {
    if (id == null) {
      return;
    }
    if (id.equals(self)) {
      findings.add(
          Finding.of(
                  LibraryRule.UNKNOWN_EXERCISE.doc(),
                  new Target.Value(path),
                  "the exercise names itself")
              .with(Note.help("name another exercise, or take this out")));
    } else if (library.exercise(id.value()).isEmpty()) {
      findings.add(
          retired(FileKind.EXERCISE, path, id.value())
              .orElseGet(
                  () ->
                      unknown(
                          LibraryRule.UNKNOWN_EXERCISE,
                          path,
                          "exercise",
                          id.value(),
                          ids(FileKind.EXERCISE))));
    }
  }

  private Optional<Finding> retired(FileKind kind, ModelPath path, String id) {
    return Successor.of(library, kind, id)
        .map(
            successor ->
                Finding.of(
                        LibraryRule.RETIRED_REFERENCE.doc(),
                        new Target.Value(path),
                        "the " + kind.word() + " `" + id + "` " + successor.reason())
                    .with(Note.help(successor.advice())));
  }

  /** A leaflet prints what is in use; an exercise that is kept as retired may still be named. */
  private void printed(@Nullable ExerciseId id, ModelPath path, List<Finding> findings) {
    named(id, null, path, findings);
    Optional<Exercise> exercise =
        Optional.ofNullable(id)
            .map(ExerciseId::value)
            .flatMap(library::exercise)
            .flatMap(Item::value);
    if (exercise.isPresent() && exercise.get().status() == Status.RETIRED) {
      ExerciseId successor = exercise.get().supersededBy();
      findings.add(
          Finding.of(
                  LibraryRule.RETIRED_REFERENCE.doc(),
                  new Target.Value(path),
                  "the exercise `" + id + "` is retired")
              .with(
                  Note.help(
                      successor == null
                          ? "nothing takes its place: choose another one, or take this out"
                          : "name `" + successor + "`, which supersedes it")));
    }
  }

  private void checkLeaflet(Leaflet leaflet, List<Finding> findings) {
    for (int s = 0; s < leaflet.sections().size(); s++) {
      Section section = leaflet.sections().get(s);
      for (int e = 0; e < section.exercises().size(); e++) {
        LeafletExercise exercise = section.exercises().get(e);
        ModelPath path = ModelPath.of("sections").index(s).key("exercises").index(e).key("id");
        printed(exercise.id(), path, findings);
      }
    }
    String flags = leaflet.redFlags();
    if (flags != null && !flags.isBlank() && !library.hasRedFlags(flags)) {
      findings.add(
          unknown(
              LibraryRule.UNKNOWN_NAME,
              ModelPath.of("red-flags"),
              "set of red flags",
              flags,
              library.redFlagNames()));
    }
    String brand = leaflet.brand();
    if (brand != null && library.brand(brand).isEmpty()) {
      ModelPath path = ModelPath.of("brand");
      findings.add(
          retired(FileKind.BRAND, path, brand)
              .orElseGet(
                  () ->
                      unknown(
                          LibraryRule.UNKNOWN_NAME, path, "brand", brand, ids(FileKind.BRAND))));
    }
  }

  private Set<String> ids(FileKind kind) {
    return library.ids(kind);
  }

  private static Finding unknown(
      LibraryRule rule, ModelPath path, String what, String name, Collection<String> known) {
    String help =
        NearestWord.to(name, known)
            .map(nearest -> "did you mean `" + nearest + "`?")
            .orElse(
                known.size() <= 30
                    ? "there are: " + String.join(", ", known)
                    : "look the name up in the catalogue's folder");
    return Finding.of(rule.doc(), new Target.Value(path), "there is no " + what + " `" + name + "`")
        .with(Note.help(help));
  }
}
