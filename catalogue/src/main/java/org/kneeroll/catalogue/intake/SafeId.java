package org.kneeroll.catalogue.intake;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.kneeroll.core.exercise.ExerciseId;

/**
 * Makes ids for what comes from elsewhere: each can be a file's name on every system, leads to no
 * other folder, and is given once. Not for use by several threads.
 */
final class SafeId {

  private static final int MOST = 70;

  /** What Windows keeps for devices, whatever the ending. */
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private final Set<String> given = new HashSet<>();

  /**
   * An id from a word.
   *
   * @param word an id or a name; whatever cannot stand in an id becomes a hyphen
   * @param place stands in for a word of which nothing is left
   */
  ExerciseId next(String word, String place) {
    String base = form(word);
    if (base.isEmpty()) {
      base = form(place);
    }
    if (base.isEmpty()) {
      base = "exercise";
    }
    if (DEVICES.contains(base) || base.matches("(com|lpt)[0-9]")) {
      base = base + "-exercise";
    }
    String id = base;
    for (int i = 2; !given.add(id); i++) {
      id = base + "-" + i;
    }
    return ExerciseId.of(id);
  }

  /** Lower-case letters and digits of the Latin alphabet, with hyphens between them. */
  static String form(String word) {
    String shortened = word.substring(0, Math.min(word.length(), 500));
    String letters =
        Normalizer.normalize(shortened, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String id =
        letters
            .toLowerCase(Locale.ROOT)
            .replace("\u00df", "ss")
            .replaceAll("['\u2019]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return id.length() <= MOST ? id : id.substring(0, MOST).replaceAll("-$", "");
  }
}
