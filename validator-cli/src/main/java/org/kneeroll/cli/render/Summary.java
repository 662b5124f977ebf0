package org.kneeroll.cli.render;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Severity;

/** The line at the end that says how it went. */
public final class Summary {

  private Summary() {}

  /**
   * A number of things of one kind.
   *
   * @param number 0 or more
   * @param one what one of them is called
   * @param many what several of them are called
   */
  public record Count(int number, String one, String many) {

    @Override
    public String toString() {
      return number + " " + (number == 1 ? one : many);
    }
  }

  /** What was found, as {@code 3 errors and 1 warning in 2 files}; empty for nothing. */
  public static String found(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return "";
    }
    long files = diagnostics.stream().map(d -> d.primary().source().name()).distinct().count();
    return listed(
            List.of(
                count(diagnostics, Severity.ERROR, "error", "errors"),
                count(diagnostics, Severity.WARNING, "warning", "warnings"),
                count(diagnostics, Severity.ADVICE, "suggestion", "suggestions")))
        + " in "
        + new Count((int) files, "file", "files");
  }

  /**
   * What was looked at when nothing was found, as {@code 15 exercises and 2 brands checked: nothing
   * found}. Kinds of which there are none are left out.
   */
  public static String nothingFound(List<Count> checked) {
    String things = listed(checked);
    return (things.isEmpty() ? "nothing" : things) + " checked: nothing found";
  }

  private static Count count(List<Diagnostic> all, Severity severity, String one, String many) {
    return new Count((int) all.stream().filter(d -> d.severity() == severity).count(), one, many);
  }

  private static String listed(List<Count> counts) {
    List<String> some = new ArrayList<>();
    counts.stream().filter(c -> c.number() > 0).forEach(c -> some.add(c.toString()));
    if (some.size() < 2) {
      return String.join("", some);
    }
    return String.join(", ", some.subList(0, some.size() - 1))
        + " and "
        + some.get(some.size() - 1);
  }
}
