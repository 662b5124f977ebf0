package org.kneeroll.catalogue.rule.agreement;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StepPhase;

/** The instructions of an exercise, less those that only reach the start position. */
final class Instructions {

  private Instructions() {}

  /** What makes the movement, holds it, goes back and repeats it. */
  static List<Passage> of(Exercise exercise) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < exercise.steps().size(); i++) {
      Step step = exercise.steps().get(i);
      if (step.phase() != StepPhase.PREPARE && step.phase() != StepPhase.BREATHE) {
        passages.add(passage(i, step));
      }
    }
    return passages;
  }

  /** What reaches the start position. */
  static List<Passage> preparing(Exercise exercise) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < exercise.steps().size(); i++) {
      Step step = exercise.steps().get(i);
      if (step.phase() == StepPhase.PREPARE) {
        passages.add(passage(i, step));
      }
    }
    return passages;
  }

  private static Passage passage(int index, Step step) {
    Passage.Part part =
        step.phase() == StepPhase.PREPARE ? Passage.Part.PREPARE : Passage.Part.ACTION;
    return new Passage(ModelPath.of("steps").index(index).key("text"), part, step.words());
  }
}
