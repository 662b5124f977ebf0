package org.kneeroll.core.exercise;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes ids for what comes from elsewhere, and for proposals: each can be a file's name on every
 * system, leads to no other folder, and is given once. Not for use by several threads.
 */
public final class SafeId {

  /** Less than an id may have: room for a word or a number that tells it from others. */
  private static final int MOST = 70;

  /** What Windows keeps for devices, whatever the ending. */
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private final Set<String> given = new HashSet<>();

  /** None is given yet. */
  public SafeId() {}

  /**
   * An id from a word.
   *
   * @param word an id or a name; whatever cannot stand in an id becomes a hyphen
   * @param place stands in for a word of which nothing is left
   */
  public ExerciseId next(String word, String place) {
    String base = like(word).or(() -> like(place)).map(ExerciseId::value).orElse("exercise");
    String id = base;
    for (int i = 2; !given.add(id); i++) {
      id = base + "-" + i;
    }
    return ExerciseId.of(id);
  }

  /**
   * The id that is most like a word, whether something has it or not.
   *
   * @param word of any length and signs
   * @return nothing where nothing of the word is left
   */
  public static Optional<ExerciseId> like(String word) {
    String form = form(word);
    boolean device = DEVICES.contains(form) || form.matches("(com|lpt)[0-9]");
    return form.isEmpty()
        ? Optional.empty()
        : Optional.of(ExerciseId.of(device ? form + "-1" : form));
  }

  /** Lower-case letters and digits of the Latin alphabet, with hyphens between them. */
  public static String form(String word) {
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
