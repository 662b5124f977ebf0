package org.kneeroll.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Combinations of options in which every two values of two options meet at least once.
 *
 * <p>All with all would take hours; most defects need no more than two options to show. The same
 * options always give the same combinations.
 */
public final class Pairwise {

  /** Two values of two options, by their numbers. */
  private record Pair(int option, int value, int otherOption, int otherValue) {}

  private final List<List<String>> options;
  private final Set<Pair> open = new HashSet<>();

  private Pairwise(List<List<String>> options) {
    this.options = options;
    for (int i = 0; i < options.size(); i++) {
      for (int k = i + 1; k < options.size(); k++) {
        for (int a = 0; a < options.get(i).size(); a++) {
          for (int b = 0; b < options.get(k).size(); b++) {
            open.add(new Pair(i, a, k, b));
          }
        }
      }
    }
  }

  /**
   * The combinations.
   *
   * @param options for each option its values; at least two options, none of them empty
   * @return for each combination a value of each option
   */
  public static List<List<String>> of(List<List<String>> options) {
    return new Pairwise(options).combinations();
  }

  private List<List<String>> combinations() {
    List<List<String>> combinations = new ArrayList<>();
    while (!open.isEmpty()) {
      int[] chosen = next();
      close(chosen);
      List<String> combination = new ArrayList<>();
      for (int i = 0; i < chosen.length; i++) {
        combination.add(options.get(i).get(chosen[i]));
      }
      combinations.add(combination);
    }
    return combinations;
  }

  /** Starts from a pair that is open, and takes for each other option what closes most pairs. */
  private int[] next() {
    Pair seed = firstOpen();
    int[] chosen = new int[options.size()];
    boolean[] fixed = new boolean[options.size()];
    chosen[seed.option()] = seed.value();
    chosen[seed.otherOption()] = seed.otherValue();
    fixed[seed.option()] = true;
    fixed[seed.otherOption()] = true;
    for (int i = 0; i < chosen.length; i++) {
      if (!fixed[i]) {
        chosen[i] = best(i, chosen, fixed);
        fixed[i] = true;
      }
    }
    return chosen;
  }

  private Pair firstOpen() {
    for (int i = 0; i < options.size(); i++) {
      for (int a = 0; a < options.get(i).size(); a++) {
        for (int k = i + 1; k < options.size(); k++) {
          for (int b = 0; b < options.get(k).size(); b++) {
            Pair pair = new Pair(i, a, k, b);
            if (open.contains(pair)) {
              return pair;
            }
          }
        }
      }
    }
    throw new IllegalStateException("every pair was met");
  }

  private int best(int option, int[] chosen, boolean[] fixed) {
    int best = 0;
    int most = -1;
    for (int value = 0; value < options.get(option).size(); value++) {
      int closed = 0;
      for (int other = 0; other < chosen.length; other++) {
        if (fixed[other] && open.contains(pair(option, value, other, chosen[other]))) {
          closed++;
        }
      }
      if (closed > most) {
        most = closed;
        best = value;
      }
    }
    return best;
  }

  private void close(int[] chosen) {
    for (int i = 0; i < chosen.length; i++) {
      for (int k = i + 1; k < chosen.length; k++) {
        open.remove(new Pair(i, chosen[i], k, chosen[k]));
      }
    }
  }

  private static Pair pair(int option, int value, int other, int otherValue) {
    return option < other
        ? new Pair(option, value, other, otherValue)
        : new Pair(other, otherValue, option, value);
  }
}
