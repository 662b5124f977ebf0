package org.kneeroll.catalogue.reporting;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.catalogue.origin.ResolvedValue;
import org.kneeroll.catalogue.reporting.Answer.Evidence;
import org.kneeroll.catalogue.reporting.Answer.Gap;
import org.kneeroll.catalogue.reporting.Programme.UsedExercise;

/** Collects what a programme says and leaves unsaid about one question, until it is an answer. */
final class Weighing {

  private final Programme programme;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  Weighing(Programme programme) {
    this.programme = programme;
  }

  /** The leaflet itself says something. */
  void says(String what, ResolvedValue value) {
    says("", what, value);
  }

  /** An exercise says something. */
  void says(UsedExercise used, String what, ResolvedValue value) {
    says(used.id(), what, value);
  }

  private void says(String exercise, String what, ResolvedValue value) {
    evidence.add(new Evidence(exercise, what, value.origin().file(), value.origin().line()));
  }

  /** The leaflet itself does not say something that would stand under a key. */
  void lacks(String what, String key) {
    gaps.add(new Gap("", what, key, programme.file()));
  }

  /** An exercise does not say something that would stand under a key. */
  void lacks(UsedExercise used, String what, String key) {
    gaps.add(new Gap(used.id(), what, key, used.file()));
  }

  /** A leaflet does not give an exercise something that would stand under a key of its own. */
  void lacksFor(UsedExercise used, String what, String key) {
    gaps.add(new Gap(used.id(), what, key, programme.file()));
  }

  boolean saysSomething() {
    return !evidence.isEmpty();
  }

  boolean lacksSomething() {
    return !gaps.isEmpty();
  }

  Answer answer() {
    return Answer.of(evidence, gaps);
  }
}
