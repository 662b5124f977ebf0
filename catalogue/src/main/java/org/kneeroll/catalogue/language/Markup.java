package org.kneeroll.catalogue.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that a program would have read and a reader of the page is not meant to see: tags and
 * entities of HTML, Markdown, BBCode, LaTeX, and escapes that nobody replaced.
 *
 * <p>Each is known by its form and not by its words: a tag begins right behind its bracket and has
 * an end, emphasis stands around words without a space, an entity ends in a semicolon. So "pain
 * {@literal <} 3", "A&amp;E", "5 * 3" and "and/or" are none. What stands in an address of the web
 * is none either.
 */
public final class Markup {

  private Markup() {}

  /** What sort of sign it is. */
  public enum Sort {
    /** A tag or a comment of HTML or XML. */
    TAG("a tag of HTML", true),
    /** A character by its name or number in HTML. */
    ENTITY("an entity of HTML", true),
    /** Emphasis, a link, a heading, code or a table in Markdown. */
    MARKDOWN("Markdown", true),
    /** A tag of bulletin boards. */
    BBCODE("a tag of BBCode", true),
    /** A command or a formula of LaTeX. */
    LATEX("LaTeX", true),
    /** A line break or a character by its number, as programs write it in quotes. */
    ESCAPE("an escape of a program", false);

    private final String words;
    private final boolean markup;

    Sort(String words, boolean markup) {
      this.words = words;
      this.markup = markup;
    }

    /** What messages call it. */
    public String words() {
      return words;
    }

    /** Whether it says how a text looks, rather than spelling a character. */
    public boolean isMarkup() {
      return markup;
    }
  }

  /**
   * A sign that was found.
   *
   * @param from offset of its first character
   * @param to offset after its last character
   * @param sort what it is
   */
  public record Found(int from, int to, Sort sort) {}

  private record Form(Sort sort, Pattern pattern) {
    static Form of(Sort sort, String expression) {
      return new Form(sort, Pattern.compile(expression));
    }
  }

  /** Of two that overlap, the earlier form is taken. */
  private static final List<Form> FORMS =
      List.of(
          Form.of(Sort.TAG, "<!--|-->|<!\\[CDATA\\[|<!DOCTYPE\\b|<\\?xml\\b"),
          Form.of(
              Sort.TAG,
              "</?[A-Za-z][A-Za-z0-9]{0,30}(?:\\s[^<>\\n]{0,500}=[^<>\\n]{0,500})?\\s{0,2}/?>"),
          Form.of(
              Sort.ENTITY,
              "&(?:[A-Za-z]?[a-z]{1,30}[0-9]{0,2}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"
                  + "|&(?:nbsp|amp|lt|gt|quot|apos)(?![A-Za-z;])"),
          Form.of(
              Sort.LATEX,
              "\\\\[a-zA-Z]{2,20}\\{[^{}\\n]{0,200}\\}"
                  + "|\\$[^$\\n]{0,60}[\\\\^_][^$\\n]{0,60}\\$"
                  + "|\\\\(?:circ|degree|item|times|leq|geq|begin|end)\\b"),
          Form.of(
              Sort.BBCODE,
              "\\[([A-Za-z]{1,10})(?:=[^\\]\\n]{0,200})?\\][^\\[\\n]{0,500}\\[/\\1\\]"),
          Form.of(
              Sort.MARKDOWN,
              "!?\\[[^\\]\\n]{1,200}\\]\\((?:https?:|mailto:|www\\.|[#/.])[^)\\s]{0,500}\\)"),
          Form.of(Sort.MARKDOWN, "(?m)^#{1,6} {1,3}(?=\\p{L})"),
          Form.of(Sort.MARKDOWN, "\\|\\s{0,3}:?-{3,60}:?\\s{0,3}\\|"),
          Form.of(
              Sort.MARKDOWN, "(?m)^```|(?<![\\w`])`[^`\\s](?:[^`\\n]{0,200}[^`\\s])?`(?![\\w`])"),
          Form.of(
              Sort.MARKDOWN,
              "(?<![\\w*])\\*\\*(?=[^\\s*])[^*\\n]{1,300}(?<=[^\\s*])\\*\\*(?!\\*)"
                  + "|(?<![\\w_])__(?=[^\\s_])[^_\\n]{1,300}(?<=[^\\s_])__(?![\\w_])"
                  + "|(?<![\\w~])~~(?=[^\\s~])[^~\\n]{1,300}(?<=[^\\s~])~~(?![\\w~])"),
          Form.of(
              Sort.MARKDOWN,
              "(?<![\\w*])\\*(?=\\p{L})[^*\\n]{1,200}(?<=[\\p{L}\\p{N}.!?,;:)])\\*(?![\\w*])"
                  + "|(?<![\\w_])_(?=\\p{L})[^_\\n]{1,200}(?<=[\\p{L}\\p{N}.!?,;:)])_(?![\\w_])"),
          Form.of(
              Sort.ESCAPE,
              "\\\\u[0-9A-Fa-f]{4}|\\\\x[0-9A-Fa-f]{2}(?![0-9A-Za-z])|(?:\\\\r"
                  + ")?\\\\n"
                  + "(?=\\p{L}{2}|\\p{Lu}|[^\\p{L}]|$)|\\\\t(?=[^\\p{Ll}]|$)|\\\\[\"']"),
          Form.of(
              Sort.ESCAPE, "(?:%[C-F][0-9A-F](?:%[89AB][0-9A-F]){1,3})+|(?<=\\p{L})%20(?=\\p{L})"),
          Form.of(Sort.ESCAPE, "=[C-F][0-9A-F](?:=[89AB][0-9A-F]){1,3}"));

  private static final String SIGNS = "<&*_~`[#|\\$=%";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:\\b[a-z][a-z0-9+.-]{1,9}://|\\bwww\\.|\\b[a-z]:\\\\)[^\\s<>\\[\\]()]*");

  /** All signs in a text, in its order. */
  public static List<Found> in(String text) {
    if (text.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0) && !text.contains("-->")) {
      return List.of();
    }
    List<Found> addresses = new ArrayList<>();
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      addresses.add(new Found(address.start(), address.end(), Sort.MARKDOWN));
    }
    List<Found> found = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher sign = form.pattern().matcher(text);
      while (sign.find()) {
        Found next = new Found(sign.start(), sign.end(), form.sort());
        if (!startsWithin(next, addresses) && found.stream().noneMatch(f -> overlap(f, next))) {
          found.add(next);
        }
      }
      if (found.size() > MOST) {
        break;
      }
    }
    found.sort(Comparator.comparingInt(Found::from));
    return found;
  }

  /** A text with more is markup from end to end. */
  private static final int MOST = 200;

  private static boolean startsWithin(Found sign, List<Found> stretches) {
    return stretches.stream().anyMatch(s -> sign.from() >= s.from() && sign.from() < s.to());
  }

  private static boolean overlap(Found one, Found other) {
    return one.from() < other.to() && other.from() < one.to();
  }
}
