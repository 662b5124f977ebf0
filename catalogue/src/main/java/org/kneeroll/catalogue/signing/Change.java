package org.kneeroll.catalogue.signing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.signing.PrintedValues.PrintedValue;
import org.kneeroll.core.catalogue.Signature;
import org.kneeroll.core.diagnostic.ModelPath;

/**
 * A value that is not as it was signed.
 *
 * @param key its path today, or the path under which the signature has it where it is gone
 * @param path where it stands today, or stood where it is gone
 * @param was in the signed form; null where it is new
 * @param is in the signed form; null where it is gone
 */
public record Change(String key, ModelPath path, @Nullable String was, @Nullable String is) {

  /** Lists that are longer are compared place by place. */
  private static final int MOST_ALIGNED = 400;

  /**
   * Holds what a signature covers against what stands there today. What was put into a list or
   * taken out of it is one change; the entries that only moved up or down are none.
   */
  static List<Change> between(Signature signed, List<PrintedValue> today) {
    Map<String, String> signedTexts = new LinkedHashMap<>();
    signed.values().forEach((key, value) -> signedTexts.put(key, value.text()));
    Map<String, String> texts = new LinkedHashMap<>();
    today.forEach(value -> texts.put(value.key(), value.text()));
    if (signedTexts.equals(texts)) {
      return List.of();
    }
    Part before = new Part();
    signed.values().forEach((key, value) -> before.put(SignedPath.parse(key), value.text()));
    Part now = new Part();
    today.forEach(value -> now.put(value.path(), value.text()));
    List<Change> changes = new ArrayList<>();
    compare(before, now, ModelPath.ROOT, ModelPath.ROOT, changes);
    return changes.isEmpty() ? List.of(whole()) : changes;
  }

  /** Two that differ, and nobody can tell where: never to be taken for one that is as signed. */
  private static Change whole() {
    return new Change("the whole", ModelPath.ROOT, "another", "this");
  }

  /** A value, or what holds values, in the order in which they were put. */
  private static final class Part {
    private final Map<ModelPath.Step, Part> parts = new LinkedHashMap<>();
    private @Nullable String text;

    void put(ModelPath path, String value) {
      Part part = this;
      for (ModelPath.Step step : path.steps()) {
        part = part.parts.computeIfAbsent(step, key -> new Part());
      }
      part.text = value;
    }

    boolean isList() {
      return !parts.isEmpty()
          && parts.keySet().stream().allMatch(ModelPath.Index.class::isInstance);
    }

    List<Part> entries() {
      return List.copyOf(parts.values());
    }

    boolean says(Part other) {
      return words().equals(other.words());
    }

    /** All values with their keys, so that equal ones say the same. */
    private String words() {
      StringBuilder words = new StringBuilder();
      if (text != null) {
        words.append('=').append(text);
      }
      parts.forEach(
          (step, part) -> words.append('{').append(step).append(part.words()).append('}'));
      return words.toString();
    }

    /** All values one after the other, as a message shows them. */
    String shown() {
      List<String> shown = new ArrayList<>();
      if (text != null) {
        shown.add(text);
      }
      parts.values().forEach(part -> shown.add(part.shown()));
      return String.join(" ", shown);
    }
  }

  private static void compare(
      Part before, Part now, ModelPath was, ModelPath is, List<Change> changes) {
    String text = now.text;
    if (text != null && !text.equals(before.text)) {
      changes.add(new Change(is.toString(), is, before.text, text));
    } else if (text == null && before.text != null) {
      changes.add(new Change(was.toString(), is, before.text, null));
    }
    if (before.isList() && now.isList()) {
      align(before.entries(), now.entries(), was, is, changes);
      return;
    }
    Set<ModelPath.Step> steps = new LinkedHashSet<>(now.parts.keySet());
    steps.addAll(before.parts.keySet());
    for (ModelPath.Step step : steps) {
      compare(
          before.parts.getOrDefault(step, new Part()),
          now.parts.getOrDefault(step, new Part()),
          below(was, step),
          below(is, step),
          changes);
    }
  }

  private static ModelPath below(ModelPath path, ModelPath.Step step) {
    return step instanceof ModelPath.Key key
        ? path.key(key.name())
        : path.index(((ModelPath.Index) step).index());
  }

  /** Entries that stand in both lists in the same order are left alone; the others are paired. */
  private static void align(
      List<Part> before, List<Part> now, ModelPath was, ModelPath is, List<Change> changes) {
    if ((long) before.size() * now.size() > MOST_ALIGNED * MOST_ALIGNED) {
      pair(before, now, upTo(before.size()), upTo(now.size()), was, is, changes);
      return;
    }
    int[][] common = common(before, now);
    int b = 0;
    int n = 0;
    List<Integer> lost = new ArrayList<>();
    List<Integer> found = new ArrayList<>();
    while (b < before.size() || n < now.size()) {
      if (b < before.size() && n < now.size() && before.get(b).says(now.get(n))) {
        pair(before, now, lost, found, was, is, changes);
        b++;
        n++;
      } else if (n == now.size() || (b < before.size() && common[b + 1][n] >= common[b][n + 1])) {
        lost.add(b++);
      } else {
        found.add(n++);
      }
    }
    pair(before, now, lost, found, was, is, changes);
  }

  private static List<Integer> upTo(int size) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      places.add(i);
    }
    return places;
  }

  /** The length of the longest run of entries that both lists have from two places on. */
  private static int[][] common(List<Part> before, List<Part> now) {
    int[][] common = new int[before.size() + 2][now.size() + 2];
    List<String> first = before.stream().map(Part::words).toList();
    List<String> second = now.stream().map(Part::words).toList();
    for (int b = before.size() - 1; b >= 0; b--) {
      for (int n = now.size() - 1; n >= 0; n--) {
        common[b][n] =
            first.get(b).equals(second.get(n))
                ? common[b + 1][n + 1] + 1
                : Math.max(common[b + 1][n], common[b][n + 1]);
      }
    }
    return common;
  }

  private static void pair(
      List<Part> before,
      List<Part> now,
      List<Integer> lost,
      List<Integer> found,
      ModelPath was,
      ModelPath is,
      List<Change> changes) {
    int both = Math.min(lost.size(), found.size());
    for (int i = 0; i < both; i++) {
      compare(
          before.get(lost.get(i)),
          now.get(found.get(i)),
          was.index(lost.get(i)),
          is.index(found.get(i)),
          changes);
    }
    for (int place : lost.subList(both, lost.size())) {
      ModelPath at = was.index(place);
      changes.add(new Change(at.toString(), is.index(place), before.get(place).shown(), null));
    }
    for (int place : found.subList(both, found.size())) {
      ModelPath at = is.index(place);
      changes.add(new Change(at.toString(), at, null, now.get(place).shown()));
    }
    lost.clear();
    found.clear();
  }
}
