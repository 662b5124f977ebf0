package org.kneeroll.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Markdown as a person reads it in a terminal: headings stand out, paragraphs are wrapped, examples
 * are indented and keep their lines.
 *
 * <p>Knows headings, paragraphs, lists of one level, fenced blocks, emphasis and links; words in
 * backticks keep them, so that it shows what is to be typed.
 */
public final class MarkdownText {

  private static final String EXAMPLE_INDENT = "    ";
  private static final String FENCE = "```";
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\([^)]*\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*`])\\*{1,2}([^*`]+)\\*{1,2}(?![\\w*`])");

  private final int width;
  private final Palette palette;
  private final StringBuilder out = new StringBuilder();
  private final List<String> paragraph = new ArrayList<>();

  private MarkdownText(int width, Palette palette) {
    this.width = width;
    this.palette = palette;
  }

  /**
   * The text.
   *
   * @param width of a line, in columns of a terminal
   */
  public static String of(String markdown, int width, Palette palette) {
    return new MarkdownText(width, palette).print(markdown);
  }

  private String print(String markdown) {
    boolean fenced = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith(FENCE)) {
        flush();
        fenced = !fenced;
      } else if (fenced) {
        out.append(palette.frame((EXAMPLE_INDENT + line).stripTrailing())).append('\n');
      } else {
        print(line.strip(), line);
      }
    }
    flush();
    return out.toString();
  }

  private void print(String words, String line) {
    if (words.isEmpty()) {
      flush();
      out.append('\n');
    } else if (words.startsWith("#")) {
      flush();
      out.append(palette.strong(plain(words.replaceFirst("#+ *", "")))).append('\n');
    } else {
      if (words.startsWith("- ")) {
        flush();
      }
      paragraph.add(line.strip());
    }
  }

  private void flush() {
    if (paragraph.isEmpty()) {
      return;
    }
    String words = plain(String.join(" ", paragraph));
    boolean item = words.startsWith("- ");
    List<String> lines =
        Wrapping.lines(item ? words.substring(2) : words, Math.max(1, item ? width - 2 : width));
    for (int i = 0; i < lines.size(); i++) {
      out.append(item ? (i == 0 ? "- " : "  ") : "").append(lines.get(i)).append('\n');
    }
    paragraph.clear();
  }

  private static String plain(String words) {
    return EMPHASIS.matcher(LINK.matcher(words).replaceAll("$1")).replaceAll("$1");
  }
}
