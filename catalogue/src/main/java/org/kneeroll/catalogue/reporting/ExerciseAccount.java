package org.kneeroll.catalogue.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kneeroll.catalogue.origin.ResolvedValue;
import org.kneeroll.catalogue.reporting.Programme.UsedExercise;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.exercise.Source;
import org.kneeroll.core.exercise.ValueStatus;

/**
 * What is known of the clinical amounts of one exercise, and from whom.
 *
 * @param id of the exercise
 * @param name of the exercise; empty if it has none
 * @param sources who they are, as title and author
 * @param stated amounts that a source gives
 * @param proposed amounts that the author gives
 * @param blank amounts that a clinician fills in
 * @param unknown amounts that the author looked for and no source gives
 * @param notWritten amounts of which nothing is said
 * @param sourceSays what a source says that the amounts do not repeat
 */
public record ExerciseAccount(
    String id,
    String name,
    List<String> sources,
    List<ResolvedValue> stated,
    List<ResolvedValue> proposed,
    List<ResolvedValue> blank,
    List<ResolvedValue> unknown,
    List<String> notWritten,
    List<ResolvedValue> sourceSays) {

  private static final List<Quantity> USUAL =
      List.of(Quantity.REPS, Quantity.TIMES_PER_DAY, Quantity.COURSE);

  /** Copies the lists. */
  public ExerciseAccount {
    sources = List.copyOf(sources);
    stated = List.copyOf(stated);
    proposed = List.copyOf(proposed);
    blank = List.copyOf(blank);
    unknown = List.copyOf(unknown);
    notWritten = List.copyOf(notWritten);
    sourceSays = List.copyOf(sourceSays);
  }

  static ExerciseAccount of(UsedExercise used) {
    String name = used.exercise().name();
    return new ExerciseAccount(
        used.id(),
        name == null ? "" : name,
        used.exercise().sources().stream().map(ExerciseAccount::named).toList(),
        with(used, ValueStatus.STATED),
        with(used, ValueStatus.PROPOSED),
        with(used, ValueStatus.BLANK),
        with(used, ValueStatus.UNKNOWN),
        notWritten(used),
        used.values().stream()
            .filter(value -> value.path().toString().endsWith("source-says"))
            .toList());
  }

  private static String named(Source source) {
    return source.title()
        + ", "
        + source.by()
        + (source.date() == null ? "" : ", " + source.date());
  }

  private static List<ResolvedValue> with(UsedExercise used, ValueStatus status) {
    return used.values().stream()
        .filter(value -> value.status().equals(Optional.of(status)))
        .toList();
  }

  private static List<String> notWritten(UsedExercise used) {
    List<Quantity> usual = new ArrayList<>(USUAL);
    Kind kind = used.exercise().kind();
    if (kind == Kind.HOLD || kind == Kind.MOVE_AND_HOLD) {
      usual.add(1, Quantity.HOLD);
    }
    usual.removeAll(used.dose().quantities().keySet());
    return usual.stream().map(Quantity::word).toList();
  }
}
