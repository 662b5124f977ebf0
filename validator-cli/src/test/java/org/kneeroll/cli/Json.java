package org.kneeroll.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the command printed as JSON, read by a parser that is not the command's own. */
final class Json {

  private static final int LARGEST = 16 << 20;

  private Json() {}

  /** An object. */
  static Map<String, Object> map(String text) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(LARGEST).build();
    return map(new Load(settings).loadFromString(text));
  }

  /** The objects of a list; none where there is no list. */
  static List<Map<String, Object>> maps(Object list) {
    return list instanceof List<?> items ? items.stream().map(Json::map).toList() : List.of();
  }

  private static Map<String, Object> map(Object value) {
    if (!(value instanceof Map<?, ?> members)) {
      throw new AssertionError("not an object: " + value);
    }
    Map<String, Object> map = new LinkedHashMap<>();
    members.forEach((key, member) -> map.put(String.valueOf(key), member));
    return map;
  }
}
