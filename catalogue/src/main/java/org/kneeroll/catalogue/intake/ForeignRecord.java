package org.kneeroll.catalogue.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kneeroll.core.text.PlainText;

/**
 * One record of a public catalogue, as it was read.
 *
 * @param place which one it is: its position in a list, or its file
 * @param fields by key: texts, lists of texts, groups; anything else has been left out
 * @param unfit keys whose values were of no use, as a number where a text belongs
 */
public record ForeignRecord(String place, Map<String, Object> fields, List<String> unfit) {

  /** Copies both. */
  public ForeignRecord {
    fields = Map.copyOf(fields);
    unfit = List.copyOf(unfit);
  }

  /** A text with single blanks between its words; empty if there is none, or only blanks. */
  Optional<String> text(String key) {
    return Optional.ofNullable(fields.get(key))
        .filter(String.class::isInstance)
        .map(text -> plain((String) text))
        .filter(text -> !text.isEmpty());
  }

  /** The texts of a list that say something; a single text counts as a list of one. */
  List<String> texts(String key) {
    Object value = fields.get(key);
    List<String> texts = new ArrayList<>();
    for (Object entry :
        value instanceof List<?> list ? list : List.of(value == null ? "" : value)) {
      if (entry instanceof String text && !plain(text).isEmpty()) {
        texts.add(plain(text));
      }
    }
    return texts;
  }

  /** The texts of a group that say something, by key and in the order of their keys. */
  Map<String, String> group(String key) {
    Map<String, String> group = new TreeMap<>();
    if (fields.get(key) instanceof Map<?, ?> entries) {
      entries.forEach((name, text) -> group.put(plain((String) name), plain((String) text)));
    }
    group.values().removeIf(String::isEmpty);
    return group;
  }

  /** How many entries of a list say nothing. */
  int blanks(String key) {
    return fields.get(key) instanceof List<?> list ? list.size() - texts(key).size() : 0;
  }

  /** Nothing in a text is to move a cursor, hide, or break a line of the file that is written. */
  private static String plain(String text) {
    return PlainText.clean(text)
        .replaceAll("[\\p{Cntrl}\\p{Cf}&&[^\\u200C\\u200D\\x{E0000}-\\x{E007F}]]+", " ")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }
}
