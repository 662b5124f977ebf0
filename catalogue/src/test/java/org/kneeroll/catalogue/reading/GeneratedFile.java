package org.kneeroll.catalogue.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.source.ScalarKind;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Span;

/** Writes content in a random style and keeps where each value and key was written. */
final class GeneratedFile {

  /** Words that are safe without quotes. */
  private static final Pattern PLAIN =
      Pattern.compile("[a-zA-Zé日本😀](?:[ a-zA-Z0-9é日本😀'\"]*[a-zA-Zé日本😀])?");

  private final StringBuilder out = new StringBuilder();
  private final Map<ModelPath, Span> values = new LinkedHashMap<>();
  private final Map<ModelPath, Span> keys = new LinkedHashMap<>();
  private final Random random;

  private GeneratedFile(Random random) {
    this.random = random;
  }

  static GeneratedFile yaml(Content content, Random random) {
    GeneratedFile file = new GeneratedFile(random);
    file.gap(0);
    file.block(content, ModelPath.ROOT, 0, true);
    file.gap(0);
    return file;
  }

  static GeneratedFile json(Content content, Random random) {
    GeneratedFile file = new GeneratedFile(random);
    file.flow(content, ModelPath.ROOT, true);
    return file;
  }

  String text() {
    return out.toString();
  }

  Map<ModelPath, Span> values() {
    return values;
  }

  Map<ModelPath, Span> keys() {
    return keys;
  }

  /** Comments and empty lines, as they may stand before a line of a block. */
  private void gap(int indent) {
    while (random.nextInt(4) == 0) {
      out.append(random.nextBoolean() ? "" : " ".repeat(indent) + "# é 😀: - [\"").append('\n');
    }
  }

  /**
   * A value that begins on a line of its own, or right here; ends with a line break.
   *
   * @param onLine whether the first line is indented already
   */
  private void block(Content content, ModelPath path, int indent, boolean onLine) {
    out.append(onLine ? "" : " ".repeat(indent));
    int start = out.length();
    int end = start;
    String next = "";
    if (content instanceof Content.Fields fields) {
      for (Map.Entry<String, Content> field : fields.fields().entrySet()) {
        out.append(next);
        ModelPath child = path.key(field.getKey());
        int key = out.length();
        scalar(new Content.Text(field.getKey()), -1);
        keys.put(child, new Span(key, out.length()));
        out.append(':');
        afterIndicator(field.getValue(), child, indent, false);
        end = values.get(child).end();
        gap(indent);
        next = " ".repeat(indent);
      }
    } else {
      for (int i = 0; i < ((Content.Items) content).items().size(); i++) {
        out.append(next).append('-');
        ModelPath child = path.index(i);
        afterIndicator(((Content.Items) content).items().get(i), child, indent, true);
        end = values.get(child).end();
        gap(indent);
        next = " ".repeat(indent);
      }
    }
    values.put(path, new Span(start, end));
  }

  /** A value after a colon or a dash, on the same line or below it; ends with a line break. */
  private void afterIndicator(Content content, ModelPath path, int indent, boolean item) {
    boolean collection = !(content instanceof Content.Text) && !(content instanceof Content.Word);
    boolean empty =
        (content instanceof Content.Items list && list.items().isEmpty())
            || (content instanceof Content.Fields fields && fields.fields().isEmpty());
    if (collection && !empty && random.nextInt(3) > 0) {
      if (item && random.nextBoolean()) {
        out.append(" ".repeat(random.nextInt(1, 4)));
        int line = out.lastIndexOf("\n") + 1;
        block(content, path, out.length() - line, true);
        return;
      }
      out.append(random.nextBoolean() ? "  # c 😀\n" : "\n");
      gap(indent);
      block(content, path, indent + random.nextInt(1, 4), false);
      return;
    }
    out.append(" ".repeat(random.nextInt(1, 4)));
    int start = out.length();
    if (collection) {
      flow(content, path, false);
    } else {
      scalar(content, indent);
    }
    values.put(path, new Span(start, out.length()));
    out.append(random.nextInt(4) == 0 && !inBlockText(start) ? " # c" : "").append('\n');
  }

  private boolean inBlockText(int start) {
    return "|>".indexOf(out.charAt(start)) >= 0;
  }

  /** A value in brackets or on one line, in YAML or JSON. */
  private void flow(Content content, ModelPath path, boolean json) {
    int start = out.length();
    if (content instanceof Content.Items list) {
      out.append('[');
      for (int i = 0; i < list.items().size(); i++) {
        out.append(i > 0 ? "," : "").append(space(json));
        flow(list.items().get(i), path.index(i), json);
      }
      out.append(space(json)).append(']');
    } else if (content instanceof Content.Fields fields) {
      out.append('{');
      boolean first = true;
      for (Map.Entry<String, Content> field : fields.fields().entrySet()) {
        out.append(first ? "" : ",").append(space(json));
        first = false;
        ModelPath child = path.key(field.getKey());
        int key = out.length();
        out.append(quoted(field.getKey()));
        keys.put(child, new Span(key, out.length()));
        out.append(json ? space(true) + ":" + space(true) : ": ");
        flow(field.getValue(), child, json);
      }
      out.append(space(json)).append('}');
    } else if (content instanceof Content.Text text) {
      out.append(!json && isPlain(text.text()) ? text.text() : quoted(text.text()));
    } else {
      out.append(((Content.Word) content).word());
    }
    values.put(path, new Span(start, out.length()));
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches() && ScalarKind.ofPlain(text) == ScalarKind.TEXT;
  }

  private String space(boolean json) {
    return json && random.nextInt(6) == 0 ? "\n\t" : " ".repeat(random.nextInt(3));
  }

  /**
   * A single value in some style.
   *
   * @param indent of the line around it; -1 for a key, which has to stay on its line
   */
  private void scalar(Content content, int indent) {
    if (content instanceof Content.Word word) {
      out.append(word.word());
      return;
    }
    String text = ((Content.Text) content).text();
    boolean plain = isPlain(text);
    switch (random.nextInt(indent < 0 ? 3 : 5)) {
      case 0 -> out.append(plain ? folded(text, indent) : quoted(text));
      case 1 ->
          out.append(
              text.matches("[^\\t\\n]*")
                  ? "'" + folded(text.replace("'", "''"), indent) + "'"
                  : quoted(text));
      case 3 -> {
        boolean literal = !text.isBlank() && !text.matches("(?s)[ \\n\\t].*|.*[ \\n\\t]");
        out.append(literal ? literal(text, indent) : quoted(text));
      }
      default -> out.append(quoted(text));
    }
  }

  /** Some single spaces between words become line breaks, with any indentation. */
  private String folded(String text, int indent) {
    if (indent < 0) {
      return text;
    }
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean between =
          i > 0
              && i + 1 < text.length()
              && Character.isLetter(text.charAt(i - 1))
              && Character.isLetter(text.charAt(i + 1));
      if (text.charAt(i) == ' ' && between && random.nextInt(3) == 0) {
        folded.append("  \n").append(" ".repeat(indent + random.nextInt(1, 5)));
      } else {
        folded.append(text.charAt(i));
      }
    }
    return folded.toString();
  }

  private String literal(String text, int indent) {
    String margin = " ".repeat(indent + random.nextInt(1, 4));
    String header = random.nextBoolean() ? "|- # why\n" : "|-\n";
    return header + margin + text.replace("\n", "\n" + margin);
  }

  /** Double quotes with JSON's escapes, some of them not needed. */
  private String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          boolean escape = random.nextInt(10) == 0 && !Character.isSurrogate(c);
          quoted.append(
              escape ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
        }
      }
    }
    return quoted.append('"').toString();
  }
}
