package org.kneeroll.catalogue.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Progression;

/**
 * A place where an exercise names another.
 *
 * @param key what the other one is to it
 * @param path where the id stands
 * @param to the other one
 */
public record Relation(String key, ModelPath path, ExerciseId to) {

  /** All relations of an exercise but {@code variant-of}, which inheritance has followed. */
  public static List<Relation> of(Exercise exercise) {
    List<Relation> all = new ArrayList<>();
    add(all, "then", ModelPath.of("then"), exercise.then());
    add(all, "same-as", ModelPath.of("same-as"), exercise.sameAs());
    add(all, "superseded-by", ModelPath.of("superseded-by"), exercise.supersededBy());
    for (int i = 0; i < exercise.related().size(); i++) {
      add(all, "related", ModelPath.of("related").index(i), exercise.related().get(i));
    }
    progressions(all, "progress-to", exercise.progressTo());
    progressions(all, "regress-to", exercise.regressTo());
    return all;
  }

  private static void progressions(List<Relation> all, String key, List<Progression> progressions) {
    for (int i = 0; i < progressions.size(); i++) {
      add(all, key, ModelPath.of(key).index(i).key("to"), progressions.get(i).to());
    }
  }

  private static void add(List<Relation> all, String key, ModelPath path, @Nullable ExerciseId to) {
    if (to != null) {
      all.add(new Relation(key, path, to));
    }
  }
}
