package org.kneeroll.catalogue.reporting;

import java.util.List;
import java.util.Objects;

/**
 * How far a leaflet answers a question.
 *
 * @param verdict the answer
 * @param evidence what is said, and where
 * @param gaps what is not said, and where it would go
 */
public record Answer(Verdict verdict, List<Evidence> evidence, List<Gap> gaps) {

  /** Copies the lists. */
  public Answer {
    Objects.requireNonNull(verdict, "verdict");
    evidence = List.copyOf(evidence);
    gaps = List.copyOf(gaps);
  }

  /**
   * Something that is said.
   *
   * @param exercise the exercise that says it; empty for the leaflet itself
   * @param what in a few words
   * @param file what messages call the file
   * @param line counted from 1
   */
  public record Evidence(String exercise, String what, String file, int line) {}

  /**
   * Something that is not said.
   *
   * @param exercise the exercise that does not say it; empty for the leaflet itself
   * @param what in a few words
   * @param key under which it would stand
   * @param file in which it would stand
   */
  public record Gap(String exercise, String what, String key, String file) {}

  /** Met if something is said and nothing is missing; partly if both; otherwise missing. */
  static Answer of(List<Evidence> evidence, List<Gap> gaps) {
    Verdict verdict =
        evidence.isEmpty() ? Verdict.MISSING : gaps.isEmpty() ? Verdict.MET : Verdict.PARTLY;
    return new Answer(verdict, evidence, gaps);
  }
}
