package org.kneeroll.cli.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kneeroll.core.diagnostic.Diagnostic;

/**
 * What a person gets to see of one file: all of it, or the gravest where nobody would read to the
 * end. Reports for programs have everything.
 *
 * @param shown in the order of the file
 * @param leftOut how many more there are, 0 or more
 */
record Excerpt(List<Diagnostic> shown, int leftOut) {

  /** Of one file; an exercise in which everything is wrong has some dozens. */
  static final int MOST = 1000;

  /** Copies the list. */
  Excerpt {
    shown = List.copyOf(shown);
  }

  /** One for each file, in the order in which the files come up. */
  static List<Excerpt> ofEachFile(List<Diagnostic> diagnostics) {
    Map<String, List<Diagnostic>> files = new LinkedHashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      String file = diagnostic.primary().source().name();
      files.computeIfAbsent(file, name -> new ArrayList<>()).add(diagnostic);
    }
    return files.values().stream().map(Excerpt::of).toList();
  }

  private static Excerpt of(List<Diagnostic> file) {
    if (file.size() <= MOST) {
      return new Excerpt(file, 0);
    }
    Set<Integer> gravest = gravest(file);
    List<Diagnostic> shown = new ArrayList<>();
    for (int i = 0; i < file.size(); i++) {
      if (gravest.contains(i)) {
        shown.add(file.get(i));
      }
    }
    return new Excerpt(shown, file.size() - MOST);
  }

  /** The places of those to show: errors before warnings before advice, and the earlier first. */
  private static Set<Integer> gravest(List<Diagnostic> file) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < file.size(); i++) {
      places.add(i);
    }
    places.sort(Comparator.comparing(place -> file.get(place).severity()));
    return new HashSet<>(places.subList(0, MOST));
  }

  /** The line that says how many more there are, with its end; empty for none. */
  String rest() {
    if (leftOut == 0) {
      return "";
    }
    String file = Visible.of(shown.get(0).primary().source().name());
    return file + ": " + leftOut + " more not shown; `--format json` has all\n";
  }
}
