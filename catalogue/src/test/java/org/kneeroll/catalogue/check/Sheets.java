package org.kneeroll.catalogue.check;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.SourceText;

/**
 * Files of content as maps and lists, which a test changes at one place and has checked.
 *
 * <p>They are written as JSON, each entry on a line of its own.
 */
final class Sheets {

  private Sheets() {}

  /** An exercise without a defect, with as many keys as one can have. */
  static Map<String, Object> exercise() {
    Map<String, Object> sheet = new LinkedHashMap<>();
    sheet.put("name", "Sit to stand");
    sheet.put("aliases", list("chair stand"));
    sheet.put("status", "draft");
    sheet.put("purpose", "Strengthens your thighs for getting up from a chair.");
    sheet.put("region", "knee");
    sheet.put("aim", "strength");
    sheet.put("kind", "move-and-hold");
    sheet.put("stages", list("subacute", "persistent"));
    sheet.put("position", "sitting");
    sheet.put("surface", list("chair"));
    sheet.put("equipment", map("required", list("a firm chair"), "optional", list("cushion")));
    sheet.put("set-up", map("feet", "flat", "knees", "90 deg"));
    sheet.put(
        "steps",
        list(
            map("prepare", "Sit on the front half of the chair."),
            map("move", "Lean forward and stand up slowly, with more weight on one leg."),
            map("repeat", "Then put more weight on the other leg.")));
    sheet.put(
        "movement",
        map(
            "bottom", "up to 45 cm from the chair",
            "spine", "flexion",
            "place", "late",
            "speed", "steady",
            "keep", list("trunk-upright"),
            "source-says", "as far as you can"));
    sheet.put("sides", map("pattern", "alternating"));
    sheet.put(
        "dose",
        map(
            "sets", "2 to 3",
            "reps", 10,
            "per", "side",
            "hold", "5 s",
            "rest", "1 to 2 min",
            "times-per-day", "blank",
            "load", "your own weight",
            "effort", "5 to 7"));
    sheet.put("sensation", "effort");
    sheet.put(
        "stop-rules",
        map("make-smaller", list("your knee hurts"), "stop", list("your knee gives way")));
    sheet.put("transfer", "Sit down slowly when you finish.");
    sheet.put(
        "precautions",
        list(
            map(
                "for", "dizziness when you stand up",
                "do", "Have somebody beside you.",
                "because", "Your blood pressure may fall.",
                "source", "General clinical teaching")));
    sheet.put("progress-to", list(map("to", "knee-roll", "when", "You can do 12 in a row.")));
    sheet.put("related", list("knee-sways"));
    sheet.put("sources", list(map("title", "Strength at home", "by", "A hospital")));
    sheet.put("licence", "Apache-2.0");
    sheet.put("author", map("name", "A clinic", "role", "physiotherapists"));
    return sheet;
  }

  /** A leaflet without a defect. */
  static Map<String, Object> leaflet() {
    Map<String, Object> sheet = new LinkedHashMap<>();
    sheet.put("title", "Exercises for a stiff lower back");
    sheet.put("audience", "Adults whose lower back feels stiff");
    sheet.put("status", "draft");
    sheet.put("version", "1");
    sheet.put("updated", "2026-11-21");
    sheet.put("next-review", "2028-11-21");
    sheet.put("introduction", "Keep active.");
    sheet.put("red-flags", "lower-back");
    sheet.put(
        "sections",
        list(
            map(
                "heading",
                "Knee rolls",
                "exercises",
                list(
                    map("id", "knee-roll", "dose", map("reps", 10, "per", "side")),
                    "knee-roll-one-side")),
            map("heading", "Walking", "advice", list("Walking can help as well."))));
    sheet.put("contact", map("heading", "Questions", "telephone", "020 7946 0123"));
    sheet.put("credits", list("Words by a clinic."));
    sheet.put("fields", list("reps", "hold", "times-per-day"));
    sheet.put("brand", "plain");
    sheet.put("sources", list("nhs-back-pain"));
    return sheet;
  }

  /** A brand without a defect. */
  static Map<String, Object> brand() {
    return map(
        "name", "Our clinic",
        "colours",
            map(
                "primary", "#123456",
                "on-primary", "#FFFFFF",
                "accent", "#8A1C1C",
                "text", "#111111"),
        "header", list("Our clinic"),
        "footer", list("Our clinic is invented."));
  }

  /** Every way to a value of a sheet, as keys and positions. */
  static List<List<Object>> places(Object sheet) {
    List<List<Object>> places = new ArrayList<>();
    collect(sheet, List.of(), places);
    return places;
  }

  private static void collect(Object node, List<Object> way, List<List<Object>> places) {
    if (!way.isEmpty()) {
      places.add(way);
    }
    if (node instanceof Map<?, ?> map) {
      map.forEach((key, value) -> collect(value, with(way, key), places));
    } else if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), with(way, i), places);
      }
    }
  }

  private static List<Object> with(List<Object> way, Object step) {
    return Stream.concat(way.stream(), Stream.of(step)).toList();
  }

  /** The map or list that holds a place. */
  static Object holder(Object sheet, List<Object> place) {
    Object node = sheet;
    for (Object step : place.subList(0, place.size() - 1)) {
      node = step instanceof Integer i ? ((List<?>) node).get(i) : ((Map<?, ?>) node).get(step);
    }
    return node;
  }

  /** Puts another value at a place. */
  @SuppressWarnings("unchecked")
  static void put(Object sheet, List<Object> place, Object value) {
    Object holder = holder(sheet, place);
    Object last = place.get(place.size() - 1);
    if (last instanceof Integer i) {
      ((List<Object>) holder).set(i, value);
    } else {
      ((Map<Object, Object>) holder).put(last, value);
    }
  }

  /** Puts another key in the place of one, where it stands. */
  @SuppressWarnings("unchecked")
  static void rename(Object sheet, List<Object> place, String newKey) {
    Map<Object, Object> holder = (Map<Object, Object>) holder(sheet, place);
    Map<Object, Object> old = new LinkedHashMap<>(holder);
    holder.clear();
    old.forEach(
        (key, value) -> holder.put(key.equals(place.get(place.size() - 1)) ? newKey : key, value));
  }

  /** What reading a sheet finds, before anybody checks what it means. */
  static List<Diagnostic> read(String file, Object sheet) {
    byte[] bytes = json(sheet, "").getBytes(StandardCharsets.UTF_8);
    return Library.of(Shelf.text(file, bytes)).items().stream()
        .flatMap(item -> item.diagnostics().stream())
        .toList();
  }

  /** What the checker says about a sheet. */
  static List<Diagnostic> check(String file, Object sheet) {
    byte[] bytes = json(sheet, "").getBytes(StandardCharsets.UTF_8);
    return Checker.check(Library.of(Shelf.text(file, bytes)), LocalDate.of(2026, 11, 21))
        .diagnostics();
  }

  /** Rule, line and message: enough to see what was said where. */
  static String shown(Diagnostic diagnostic) {
    SourceText source = diagnostic.primary().source();
    int start = diagnostic.primary().span().start();
    return diagnostic.rule()
        + " at "
        + source.line(source.position(start).line()).strip()
        + ": "
        + diagnostic.message();
  }

  private static String json(Object node, String indent) {
    String inner = indent + "  ";
    if (node instanceof Map<?, ?> map) {
      List<String> lines = new ArrayList<>();
      map.forEach((key, value) -> lines.add(inner + "\"" + key + "\": " + json(value, inner)));
      return lines.isEmpty() ? "{}" : "{\n" + String.join(",\n", lines) + "\n" + indent + "}";
    }
    if (node instanceof List<?> list) {
      List<String> lines = new ArrayList<>();
      list.forEach(value -> lines.add(inner + json(value, inner)));
      return lines.isEmpty() ? "[]" : "[\n" + String.join(",\n", lines) + "\n" + indent + "]";
    }
    return node instanceof String text ? "\"" + text + "\"" : String.valueOf(node);
  }

  private static List<Object> list(Object... items) {
    return new ArrayList<>(List.of(items));
  }

  private static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
