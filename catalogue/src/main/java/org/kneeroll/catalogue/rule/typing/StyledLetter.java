package org.kneeroll.catalogue.rule.typing;

import java.util.function.Consumer;
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

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(WrittenText text, Consumer<Finding> out) {
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

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && Characters.isStyled(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }
}
