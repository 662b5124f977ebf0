package org.kneeroll.catalogue.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Content without a style: what a generated file says. */
sealed interface Content {

  /** As {@link Reading#show} shows it. */
  String shown();

  /** A text. */
  record Text(String text) implements Content {
    @Override
    public String shown() {
      return "`" + text + "`";
    }
  }

  /** A number, true, false or null, written the same in YAML and JSON. */
  record Word(String word) implements Content {
    @Override
    public String shown() {
      return word;
    }
  }

  /** A list. */
  record Items(List<Content> items) implements Content {
    @Override
    public String shown() {
      return items.stream().map(Content::shown).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /** A mapping. */
  record Fields(Map<String, Content> fields) implements Content {
    @Override
    public String shown() {
      return fields.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + entry.getValue().shown())
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  List<String> WORDS = List.of("10", "-3", "1.0", "2.5e3", "true", "false", "null", "0");

  List<String> PIECES =
      List.of(
          "knee", "roll", "Lie", "é", "日本", "😀", "e\u0301", "it's", "\"q\"", "a:b", "x: y", "#1",
          " # c", "[a]", "{", "- d", "10", "true", "~", "%", "@", "*s", "&t", "!", "|", ">", "\\n",
          "\t", "\n", "\n\n", "...", "---", ",", "?", "<<");

  /** A mapping of random content. */
  static Content random(Random random) {
    return fields(random, 3);
  }

  private static Content any(Random random, int depth) {
    int kind = random.nextInt(depth > 0 ? 6 : 4);
    return switch (kind) {
      case 0 -> new Word(WORDS.get(random.nextInt(WORDS.size())));
      case 4 -> fields(random, depth - 1);
      case 5 -> {
        List<Content> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          items.add(any(random, depth - 1));
        }
        yield new Items(items);
      }
      default -> new Text(text(random));
    };
  }

  private static Fields fields(Random random, int depth) {
    Map<String, Content> fields = new LinkedHashMap<>();
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      String key = random.nextInt(5) == 0 ? "k " + text(random).strip() : "key-" + i;
      fields.put(key.replaceAll("[\n\t]+", " "), any(random, depth));
    }
    return new Fields(fields);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }
}
