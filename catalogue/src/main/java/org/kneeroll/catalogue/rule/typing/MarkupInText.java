package org.kneeroll.catalogue.rule.typing;

import java.util.function.Consumer;
import org.kneeroll.catalogue.language.Markup;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/** Signs of a language for programs that would be printed as they stand. */
public final class MarkupInText implements TypingRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("markup"),
          Severity.ERROR,
          false,
          "a text has no markup: no tags, entities or signs of Markdown, BBCode or LaTeX",
          "it is printed as it stands, and a patient reads `<b>` or `&nbsp;`");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(WrittenText text, Consumer<Finding> out) {
    MarkedText.report(
        DOC,
        text,
        Markup.Sort::isMarkup,
        "write the words alone; a new line or paragraph is a new entry of the list",
        out);
  }
}
