package org.kneeroll.catalogue.mend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Suggestion;

/** Makes edits and checks again, until there is nothing left to make. */
public final class Mending {

  /** A chain of edits that each bring up the next one is shorter than this. */
  private static final int PASSES = 10;

  /** Checks some files as if they said something else. */
  public interface Check {
    /**
     * What stands in all files.
     *
     * @param texts what files are to say that are not read from their place, by name
     */
    List<Diagnostic> check(Map<String, String> texts);
  }

  private final Check check;
  private final Predicate<String> mayEdit;
  private final boolean unsafe;
  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, SourceText> originals = new HashMap<>();
  private final Map<String, Integer> made = new HashMap<>();
  private final Set<String> refused = new HashSet<>();

  private Mending(Check check, Predicate<String> mayEdit, boolean unsafe) {
    this.check = check;
    this.mayEdit = mayEdit;
    this.unsafe = unsafe;
  }

  /**
   * What came of it.
   *
   * @param files the files that changed, in the order of their names
   * @param left what stands after that
   */
  public record Result(List<Mended> files, List<Diagnostic> left) {
    /** Copies the lists. */
    public Result {
      files = List.copyOf(files);
      left = List.copyOf(left);
    }
  }

  /**
   * Makes what edits can be made.
   *
   * @param mayEdit whether a file may be edited, by what messages call it
   * @param unsafe whether edits may be made that change what the content says
   */
  public static Result mend(Check check, Predicate<String> mayEdit, boolean unsafe) {
    return new Mending(check, mayEdit, unsafe).run();
  }

  private Result run() {
    List<Diagnostic> found = check.check(Map.of());
    for (int pass = 0; pass < PASSES; pass++) {
      Map<SourceText, List<Suggestion>> edits = edits(found);
      if (edits.isEmpty()) {
        break;
      }
      List<Diagnostic> next = attempt(edits, found);
      found = next != null ? next : oneByOne(edits, found);
    }
    List<Mended> files = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          SourceText before = originals.get(name);
          if (before != null && !before.text().equals(text)) {
            SourceText after = SourceText.of(name, text);
            files.add(new Mended(before, after, made.getOrDefault(name, 0)));
          }
        });
    return new Result(files, found);
  }

  private Map<SourceText, List<Suggestion>> edits(List<Diagnostic> found) {
    Map<SourceText, List<Diagnostic>> byFile = new LinkedHashMap<>();
    for (Diagnostic diagnostic : found) {
      SourceText source = diagnostic.primary().source();
      if (mayEdit.test(source.name())) {
        byFile.computeIfAbsent(source, text -> new ArrayList<>()).add(diagnostic);
      }
    }
    Map<SourceText, List<Suggestion>> edits = new LinkedHashMap<>();
    byFile.forEach(
        (source, diagnostics) -> {
          List<Suggestion> some = new ArrayList<>(Edits.of(diagnostics, unsafe));
          some.removeIf(edit -> refused.contains(trace(source, edit)));
          if (!some.isEmpty()) {
            edits.put(source, some);
          }
        });
    return edits;
  }

  /** Makes some edits; null, and none made, if there is then an error that was not there before. */
  private @Nullable List<Diagnostic> attempt(
      Map<SourceText, List<Suggestion>> edits, List<Diagnostic> before) {
    Map<String, String> changed = new TreeMap<>(texts);
    edits.forEach((source, some) -> changed.put(source.name(), Edits.applied(source, some)));
    List<Diagnostic> after = check.check(changed);
    if (!errors(before).containsAll(errors(after))) {
      return null;
    }
    edits.forEach(
        (source, some) -> {
          originals.putIfAbsent(source.name(), source);
          made.merge(source.name(), some.size(), Integer::sum);
        });
    texts.putAll(changed);
    return after;
  }

  /** Gives up the edits that bring an error each by itself, and makes the others. */
  private List<Diagnostic> oneByOne(
      Map<SourceText, List<Suggestion>> edits, List<Diagnostic> before) {
    Map<SourceText, List<Suggestion>> good = new LinkedHashMap<>();
    edits.forEach(
        (source, some) -> {
          for (Suggestion edit : some) {
            if (isHarmless(source, edit, before)) {
              good.computeIfAbsent(source, text -> new ArrayList<>()).add(edit);
            } else {
              refused.add(trace(source, edit));
            }
          }
        });
    List<Diagnostic> after = good.isEmpty() ? before : attempt(good, before);
    if (after == null) {
      good.forEach((source, some) -> some.forEach(edit -> refused.add(trace(source, edit))));
      return before;
    }
    return after;
  }

  private boolean isHarmless(SourceText source, Suggestion edit, List<Diagnostic> before) {
    Map<String, String> changed = new TreeMap<>(texts);
    changed.put(source.name(), Edits.applied(source, List.of(edit)));
    return errors(before).containsAll(errors(check.check(changed)));
  }

  /** Errors by what they say, as places move with the edits. */
  private static Set<String> errors(List<Diagnostic> diagnostics) {
    Set<String> errors = new HashSet<>();
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.isError()) {
        errors.add(
            diagnostic.rule()
                + "|"
                + diagnostic.primary().source().name()
                + "|"
                + diagnostic.message());
      }
    }
    return errors;
  }

  private static String trace(SourceText source, Suggestion edit) {
    return source.name()
        + "|"
        + source.slice(edit.span())
        + "|"
        + edit.replacement()
        + "|"
        + edit.description();
  }
}
