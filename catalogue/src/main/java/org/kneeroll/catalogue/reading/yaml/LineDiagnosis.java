package org.kneeroll.catalogue.reading.yaml;

import static org.kneeroll.catalogue.reading.yaml.YamlDiagnosis.QUOTE_IT;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.reading.form.Problems.Problem;
import org.kneeroll.catalogue.reading.form.Repair;
import org.kneeroll.core.diagnostic.Span;

/** Why a line does not fit between the lines around it. */
final class LineDiagnosis {

  private static final Pattern WORD_AND_COLON = Pattern.compile("[\\p{L}\\p{N}_-]+");
  private static final Pattern NO_SPACE =
      Pattern.compile("^[ ]*(?:- +){0,20}[\\p{L}\\p{N}_-]+ *(:)[^\\s:/]");

  /** Two keys on one line, before the second colon. */
  private static final Pattern TWO_KEYS =
      Pattern.compile("^[ ]*(?:- +){0,20}([\\p{L}\\p{N}_-]+): +([\\p{L}\\p{N}_-]+)$");

  private static final Pattern BULLET = Pattern.compile("[•◦▪·‣⁃–—●○■\\x{F0B7}][ \\t\\x{A0}]*");

  /** A word in small letters before other words, as a key is. */
  private static final Pattern FIRST_WORD = Pattern.compile("([a-z][a-z-]*) +\\S");

  private final Lines lines;
  private final String text;

  LineDiagnosis(Lines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  /** A colon and a space where no key can end. */
  YamlFailure strayColon(int at) {
    int start = lines.start(at);
    String before = text.substring(start, at);
    String key = before.strip();
    boolean looksLikeKey = WORD_AND_COLON.matcher(key).matches();
    int above = lines.above(start);
    if (!looksLikeKey || above < 0) {
      Matcher two = TWO_KEYS.matcher(before);
      String help =
          two.find()
              ? "put the whole text in quotes, or write `%s` on the next line, indented below `%s`"
                  .formatted(two.group(2), two.group(1))
              : QUOTE_IT;
      return YamlFailure.at(
          BlockEntry.quotable(
              Problem.syntax(
                      new Span(at, at + 1),
                      "a colon followed by a space stands inside of a text without quotes",
                      help)
                  .labelled("read as the end of a key"),
              lines));
    }
    int keyAt = start + before.indexOf(key);
    if (lines.indent(start) > lines.indent(above)) {
      return YamlFailure.at(
              Problem.syntax(
                  new Span(keyAt, at),
                  "`" + key + "` is indented further than the line above it, which is complete",
                  "let the line begin under the key that it belongs with"))
          .causedAt(Math.max(above, lines.trimmedEnd(above) - 1));
    }
    return withoutColon(above);
  }

  /** The line around an offset should be a key and its value, and is read as a text. */
  YamlFailure withoutColon(int at) {
    int line = lines.start(at);
    Matcher tight = NO_SPACE.matcher(text.substring(line, lines.end(line)));
    if (tight.find()) {
      int colon = line + tight.start(1);
      if (Character.isSpaceChar(text.charAt(colon + 1))) {
        return unreadSpace(colon + 1);
      }
      Problem tightColon =
          Problem.syntax(
              new Span(colon, colon + 1),
              "a space is missing after this colon",
              "write a space between the colon and the value");
      return YamlFailure.at(
              tightColon.fixedBy("write a space", new Span(colon + 1, colon + 1), " "))
          .repairedBy(Repair.insertion(colon + 1, " "));
    }
    int start = line + lines.indent(line);
    YamlFailure bullet = bullet(start);
    if (bullet != null) {
      return bullet;
    }
    Matcher word = FIRST_WORD.matcher(text).region(start, lines.end(line));
    return YamlFailure.at(
        Problem.syntax(
            new Span(start, Math.max(start, lines.trimmedEnd(line))),
            "this line has no key",
            word.lookingAt()
                ? "write a colon after `%s` if that is the key, or indent the line if it belongs to the text above"
                    .formatted(word.group(1))
                : "write a key and a colon before it, or indent it if it belongs to the text"
                    + " above"));
  }

  /** A dash and a space where no list can begin. */
  YamlFailure strayDash(int at) {
    boolean afterKey = !text.substring(lines.start(at), at).isBlank();
    return afterKey
        ? YamlFailure.at(
            Problem.syntax(
                new Span(at, at + 1),
                "a list begins on the line of its key",
                "begin the list on the next line, or put the text in quotes if the - belongs to"
                    + " it"))
        : indentation(at);
  }

  /** A line whose beginning stands in none of the columns that it could. */
  YamlFailure indentation(int at) {
    if (text.charAt(at) == '-'
        && at + 1 < text.length()
        && !Character.isWhitespace(text.charAt(at + 1))) {
      return noSpaceAfterDash(at);
    }
    YamlFailure bullet = bullet(at);
    if (bullet != null) {
      return bullet;
    }
    if (text.charAt(at) == '-') {
      return YamlFailure.at(
          Problem.syntax(
              new Span(at, at + 1),
              "this list item does not line up with the list that it belongs to",
              "let every - of a list begin in the same column, below its key"));
    }
    return YamlFailure.at(
        Problem.syntax(
            lines.word(at),
            "this line does not line up with the lines around it",
            "let keys that belong together begin in the same column"));
  }

  /** The mark that a word processor puts before a list item; null if there is none. */
  private @Nullable YamlFailure bullet(int at) {
    Matcher bullet = BULLET.matcher(text).region(at, lines.end(lines.start(at)));
    if (!bullet.lookingAt()) {
      return null;
    }
    Span mark = new Span(at, bullet.end());
    Problem problem =
        Problem.syntax(
            new Span(at, at + 1),
            "a list item begins with a hyphen and a space, and not with " + text.charAt(at),
            "write `- ` in its place");
    return YamlFailure.at(problem.perhapsFixedBy("write a hyphen and a space", mark, "- "))
        .repairedBy(new Repair(mark, "- ", Repair.Loss.NOTHING));
  }

  /** A list item that YAML takes for a key or a text like others. */
  static YamlFailure noSpaceAfterDash(int dash) {
    Span after = new Span(dash + 1, dash + 1);
    Problem problem =
        Problem.syntax(
            new Span(dash, dash + 1),
            "a space is missing after this dash",
            "write a space after the dash of each list item");
    return YamlFailure.at(problem.fixedBy("write a space", after, " "))
        .repairedBy(Repair.insertion(dash + 1, " "));
  }

  /** A space as word processors put it in, which ends no key. */
  private YamlFailure unreadSpace(int at) {
    Span place = new Span(at, at + 1);
    return YamlFailure.at(
            Problem.syntax(
                    place,
                    "the space after the colon is a no-break space, as word processors put it in",
                    "delete it, and type a space in its place")
                .fixedBy("write a plain space", place, " "))
        .repairedBy(Repair.character(at, ' '));
  }
}
