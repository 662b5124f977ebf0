package org.kneeroll.catalogue.library;

import java.util.List;
import java.util.Map;
import org.kneeroll.core.catalogue.ReleasedIds;
import org.kneeroll.core.catalogue.RetiredIds;
import org.kneeroll.core.catalogue.Tombstone;
import org.kneeroll.core.exercise.ExerciseId;

/** The part of a list of ids that is about one kind of thing. */
public final class IdsOfKind {

  /** The kinds that have ids, in the order of the lists. */
  public static final List<FileKind> KINDS =
      List.of(FileKind.EXERCISE, FileKind.LEAFLET, FileKind.BRAND);

  private IdsOfKind() {}

  /** The key of a kind in both lists. */
  public static String key(FileKind kind) {
    return kind.word() + "s";
  }

  /** The retired ids of a kind; empty for a kind without ids. */
  public static Map<ExerciseId, Tombstone> retired(RetiredIds ids, FileKind kind) {
    return switch (kind) {
      case EXERCISE -> ids.exercises();
      case LEAFLET -> ids.leaflets();
      case BRAND -> ids.brands();
      case SETTINGS, RETIRED, RELEASED, REVIEWS, PROJECT -> Map.of();
    };
  }

  /** The released ids of a kind; empty for a kind without ids. */
  public static List<ExerciseId> released(ReleasedIds ids, FileKind kind) {
    return switch (kind) {
      case EXERCISE -> ids.exercises();
      case LEAFLET -> ids.leaflets();
      case BRAND -> ids.brands();
      case SETTINGS, RETIRED, RELEASED, REVIEWS, PROJECT -> List.of();
    };
  }
}
