package org.kneeroll.catalogue.rule.typing;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.text.Characters;

/** Letters that are characters of their own for the sake of their looks. */
public final class StyledLetter implements TypingRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("styled-letter"),
          Severity.WARNING,
          false,
          "letters are plain letters: no joined, wide or decorated ones",
          "a search does not find them in the file, and a screen reader spells them out");

  /** Most accents of one letter in any language. */
  private static final int ACCENTS = 4;

  private static final Pattern MARKED =
      Pattern.compile(
          "\\p{L}(?=[\\u0300-\\u036F]{5}|[\\u0300-\\u036F]{0,4}[\\u0334-\\u0338])"
              + "([\\u0300-\\u036F]++)");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(WrittenText text, Consumer<Finding> out) {
    marks(text, out);
    if (text.scalar().content().isAsWritten()) {
      return;
    }
    String written = text.text();
    int at = 0;
    while (at < written.length()) {
      int end = end(written, at);
      if (end == at) {
        at += Character.charCount(written.codePointAt(at));
        continue;
      }
      String run = written.substring(at, end);
      String plain = Characters.unstyled(run);
      out.accept(
          Finding.of(
                  DOC,
                  text.at(at, end),
                  run.codePointCount(0, run.length()) == 1
                      ? "`" + run + "` is one character that stands for `" + plain + "`"
                      : "`" + run + "` is made of characters that stand for `" + plain + "`")
              .with(Note.help("write `" + plain + "`, as it is printed"))
              .with(Fix.safe("write \"" + plain + "\"", text.at(at, end), plain)));
      at = end;
    }
  }

  /**
   * Reports the first letter that is struck through by a mark of its own, or has more accents than
   * any language puts on one; the marks of Hebrew, Thai and others belong to their scripts.
   */
  private static void marks(WrittenText text, Consumer<Finding> out) {
    Matcher marked = MARKED.matcher(text.text());
    if (marked.find()) {
      int count = marked.group(1).length();
      out.accept(
          Finding.of(
                  DOC,
                  text.at(marked.start(), marked.end()),
                  count > ACCENTS
                      ? "a letter with " + count + " accents"
                      : "a letter that is struck through by a mark of its own")
              .with(Note.help("write the letter alone, or with the one accent that it has")));
    }
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && Characters.isStyled(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }
}
