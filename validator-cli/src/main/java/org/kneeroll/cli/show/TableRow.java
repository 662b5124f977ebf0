package org.kneeroll.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.catalogue.origin.Origin;
import org.kneeroll.catalogue.origin.ResolvedValue;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.exercise.ValueStatus;

/**
 * A row of the table of values.
 *
 * @param key indented below the group that it belongs to; a dash begins each entry of a list
 * @param value in words; empty for a group
 * @param from where it comes from; in a group, from whence all of it comes stands in its first row
 */
record TableRow(String key, String value, String from) {

  private static final int SHORT_WORD = 30;
  private static final int SHORT_LIST = 64;

  /** The rows of some values. */
  static List<TableRow> of(List<ResolvedValue> values) {
    List<TableRow> rows = new ArrayList<>();
    int at = 0;
    while (at < values.size()) {
      int end = at + 1;
      String top = keys(values.get(at)).get(0);
      while (end < values.size() && keys(values.get(end)).get(0).equals(top)) {
        end++;
      }
      addGroup(top, values.subList(at, end), rows);
      at = end;
    }
    return rows;
  }

  /** All values under one key of the file. */
  private static void addGroup(String top, List<ResolvedValue> all, List<TableRow> rows) {
    List<ResolvedValue> values = withShortListsJoined(all);
    if (values.size() == 1 && isShownAsOne(values.get(0))) {
      rows.add(new TableRow(top, words(values.get(0)), source(values.get(0).origin())));
      return;
    }
    Origin first = values.get(0).origin();
    boolean handedDown =
        first.way() != Origin.Way.OWN
            && values.stream().allMatch(value -> value.origin().isLike(first));
    boolean isList = values.stream().allMatch(value -> keys(value).size() == 2 && isItem(value));
    if (!isList) {
      rows.add(new TableRow(top, "", handedDown ? way(first) : ""));
    }
    List<String> above = List.of(top);
    for (int i = 0; i < values.size(); i++) {
      ResolvedValue value = values.get(i);
      if (isPhaseOfAStep(value)) {
        continue;
      }
      List<String> keys =
          i > 0 && isPhaseOfAStep(values.get(i - 1))
              ? List.of(top, values.get(i - 1).text())
              : keys(value);
      addNewGroups(keys, above, isItem(value), rows);
      boolean saysLineAlone = handedDown && !isList;
      boolean isSame = i > 0 && value.origin().isLike(values.get(i - 1).origin());
      String from =
          saysLineAlone
              ? line(value.origin())
              : isSame && value.origin().way() != Origin.Way.OWN
                  ? "same, " + line(value.origin())
                  : source(value.origin());
      rows.add(new TableRow(label(keys, above), words(value), from));
      above = keys;
    }
  }

  /** A row for each group between the top and a value that begins with it. */
  private static void addNewGroups(
      List<String> keys, List<String> above, boolean isItem, List<TableRow> rows) {
    int groups = isItem ? keys.size() - 2 : keys.size() - 1;
    for (int depth = 1; depth < groups; depth++) {
      if (begins(keys, above, depth) && !isEntry(keys.get(depth))) {
        rows.add(new TableRow("  ".repeat(depth) + keys.get(depth), "", ""));
      }
    }
  }

  private static boolean begins(List<String> keys, List<String> above, int depth) {
    return depth >= above.size() || !keys.subList(0, depth + 1).equals(above.subList(0, depth + 1));
  }

  /** Lists of short words as one value each, where all of a list comes from one place. */
  private static List<ResolvedValue> withShortListsJoined(List<ResolvedValue> values) {
    List<ResolvedValue> joined = new ArrayList<>();
    int at = 0;
    while (at < values.size()) {
      int end = at + 1;
      ModelPath holder = values.get(at).path().parent();
      while (isItem(values.get(at))
          && end < values.size()
          && isItem(values.get(end))
          && values.get(end).path().parent().equals(holder)) {
        end++;
      }
      List<ResolvedValue> list = values.subList(at, end);
      if (isItem(list.get(0)) && isShort(list)) {
        String words = String.join(", ", list.stream().map(ResolvedValue::text).toList());
        ResolvedValue first = list.get(0);
        joined.add(new ResolvedValue(holder, words, first.status(), first.origin()));
      } else {
        joined.addAll(list);
      }
      at = end;
    }
    return joined;
  }

  private static boolean isShort(List<ResolvedValue> list) {
    int length = 0;
    for (ResolvedValue value : list) {
      length += value.text().length() + 2;
      if (value.text().length() > SHORT_WORD || !value.origin().isLike(list.get(0).origin())) {
        return false;
      }
    }
    return length <= SHORT_LIST;
  }

  private static boolean isItem(ResolvedValue value) {
    List<ModelPath.Step> steps = value.path().steps();
    return !steps.isEmpty() && steps.get(steps.size() - 1) instanceof ModelPath.Index;
  }

  private static boolean isShownAsOne(ResolvedValue value) {
    List<String> keys = keys(value);
    return keys.size() == 1 || (keys.size() == 2 && isWholeOf(keys.get(1)));
  }

  /** Whether the only thing below a key is the whole of what the author wrote there. */
  private static boolean isWholeOf(String key) {
    return isEntry(key) || key.equals("pattern") || key.equals("rule");
  }

  private static boolean isPhaseOfAStep(ResolvedValue value) {
    return value.path().toString().matches("steps\\[\\d+]\\.phase");
  }

  /**
   * The last key, below those above it, with a dash where a new entry of a list begins. An entry
   * that is a single value stands beside the list's own key, or below it.
   */
  private static String label(List<String> keys, List<String> above) {
    int last = keys.size() - 1;
    if (isEntry(keys.get(last))) {
      boolean isFirst = keys.get(last).equals("[0]");
      return isFirst ? "  ".repeat(last - 1) + keys.get(last - 1) : "";
    }
    for (int depth = 1; depth < last; depth++) {
      if (isEntry(keys.get(depth)) && begins(keys, above, depth)) {
        return "  ".repeat(last - 1) + "- " + keys.get(last);
      }
    }
    return "  ".repeat(last) + keys.get(last);
  }

  /** The steps of a path as words; an entry of a list is its number in brackets. */
  private static List<String> keys(ResolvedValue value) {
    List<String> keys = new ArrayList<>();
    for (ModelPath.Step step : value.path().steps()) {
      keys.add(
          step instanceof ModelPath.Key key
              ? key.name()
              : "[" + ((ModelPath.Index) step).index() + "]");
    }
    return keys.isEmpty() ? List.of("") : keys;
  }

  private static boolean isEntry(String key) {
    return key.startsWith("[");
  }

  private static String words(ResolvedValue value) {
    String text = value.text();
    if (text.isEmpty()) {
      return "(nothing)";
    }
    if (value.status().isEmpty()) {
      return text.strip().replaceAll("\\s*\\R\\s*", " / ");
    }
    ValueStatus status = value.status().get();
    return switch (status) {
      case BLANK -> "blank: the clinician fills it in";
      case UNKNOWN -> "unknown: the source is silent";
      case STATED, PROPOSED -> text.endsWith(")") ? text : text + " (" + status.word() + ")";
    };
  }

  private static String source(Origin origin) {
    return origin.way() == Origin.Way.OWN ? line(origin) : way(origin) + ", " + line(origin);
  }

  private static String way(Origin origin) {
    return origin.way() == Origin.Way.VARIANT
        ? origin.from()
        : settings(origin) + ", " + origin.from();
  }

  /** What the table calls the settings that a value comes from. */
  static String settings(Origin origin) {
    return origin.builtIn() ? "built-in" : "settings";
  }

  private static String line(Origin origin) {
    return "line " + origin.line();
  }
}
