package org.kneeroll.catalogue.rule.typing;

import java.util.function.Consumer;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/** Escapes that nobody replaced. */
public final class LiteralEscape implements TypingRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("literal-escape"),
          Severity.ERROR,
          false,
          "a text holds characters, and not the escapes by which programs write them",
          "they are printed as they stand, and a patient reads `\\n` or `\\u00e9`");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(WrittenText text, Consumer<Finding> out) {
    MarkedText.report(
        DOC,
        text,
        sort -> !sort.isMarkup(),
        "write the character itself; between \"...\" YAML reads escapes with one backslash",
        out);
  }
}
