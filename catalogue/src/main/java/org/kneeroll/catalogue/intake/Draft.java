package org.kneeroll.catalogue.intake;

import java.util.List;
import org.kneeroll.catalogue.writing.Written;
import org.kneeroll.catalogue.writing.YamlWriter;
import org.kneeroll.core.exercise.ExerciseId;

/**
 * An exercise file that somebody has to go on with.
 *
 * @param id of the exercise
 * @param content what stands in the file
 * @param remarks what stands above it as comments
 * @param missing keys that an exercise needs and the record says nothing about
 * @param guesses what was made of something else, as one of few sentences that can be counted
 * @param lost what the record says and the file does not, in the same way
 */
public record Draft(
    ExerciseId id,
    Written.Keys content,
    List<String> remarks,
    List<String> missing,
    List<String> guesses,
    List<String> lost) {

  /** Copies the lists. */
  public Draft {
    remarks = List.copyOf(remarks);
    missing = List.copyOf(missing);
    guesses = List.copyOf(guesses);
    lost = List.copyOf(lost);
  }

  /** The whole file. */
  public String text() {
    return YamlWriter.write(content, remarks);
  }
}
