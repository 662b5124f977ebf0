package org.kneeroll.catalogue.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the records: counts, and the place of each that was not brought in.
 *
 * @param written how many drafts were written
 * @param missing how many drafts lack a key, most frequent first
 * @param guesses how many drafts hold a guess, most frequent first
 * @param lost how many records say something that their draft does not, most frequent first
 * @param refusals what was not brought in, in the order of the records; at most 1000 of them
 * @param refused how many were not brought in
 */
public record IntakeReport(
    int written,
    Map<String, Integer> missing,
    Map<String, Integer> guesses,
    Map<String, Integer> lost,
    List<Refusal> refusals,
    int refused) {

  private static final int MOST_REFUSALS = 1000;

  /** Copies all. */
  public IntakeReport {
    missing = new LinkedHashMap<>(missing);
    guesses = new LinkedHashMap<>(guesses);
    lost = new LinkedHashMap<>(lost);
    refusals = List.copyOf(refusals);
  }

  /** Gathers what becomes of the records. */
  public static final class Gathering {

    private final Map<String, Integer> missing = new LinkedHashMap<>();
    private final Map<String, Integer> guesses = new LinkedHashMap<>();
    private final Map<String, Integer> lost = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private int written;
    private int refused;

    /** Begins with nothing. */
    public Gathering() {}

    /** Counts a draft that was written. */
    public void written(Draft draft) {
      written++;
      draft.missing().forEach(key -> missing.merge(key, 1, Integer::sum));
      draft.guesses().forEach(guess -> guesses.merge(guess, 1, Integer::sum));
      draft.lost().stream().distinct().forEach(text -> lost.merge(text, 1, Integer::sum));
    }

    /** Notes what was not brought in. */
    public void refused(Refusal refusal) {
      refused++;
      if (refusals.size() < MOST_REFUSALS) {
        refusals.add(refusal);
      }
    }

    /** What has become of all of them. */
    public IntakeReport report() {
      return new IntakeReport(
          written, inOrder(missing), inOrder(guesses), inOrder(lost), refusals, refused);
    }

    private static Map<String, Integer> inOrder(Map<String, Integer> counts) {
      Map<String, Integer> ordered = new LinkedHashMap<>();
      counts.entrySet().stream()
          .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
          .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
      return ordered;
    }
  }
}
