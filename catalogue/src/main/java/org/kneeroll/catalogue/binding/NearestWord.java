package org.kneeroll.catalogue.binding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an author may have meant by a mistyped key. For keys only: a clinical word is never guessed.
 */
public final class NearestWord {

  private NearestWord() {}

  /**
   * The one candidate that differs least, if it differs little: letters added, left out, changed or
   * swapped with their neighbour; case, hyphens and underscores do not count.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    List<String> nearest = allTo(word, candidates);
    return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
  }

  /** All candidates that differ least, if they differ little; several where none is nearer. */
  static List<String> allTo(String word, Collection<String> candidates) {
    String plain = fold(word);
    List<String> nearest = new ArrayList<>();
    int least = Math.max(1, plain.length() / 3);
    for (String candidate : candidates) {
      int distance = distance(plain, fold(candidate));
      if (distance < least) {
        nearest.clear();
        least = distance;
      }
      if (distance == least) {
        nearest.add(candidate);
      }
    }
    return nearest;
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    return lower.substring(0, Math.min(lower.length(), 60));
  }

  /** Optimal string alignment distance: Damerau-Levenshtein without editing a swap again. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
