package org.kneeroll.catalogue.rule.plain;

import java.util.function.Consumer;
import org.kneeroll.catalogue.language.Slips;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.PassageRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;

/** The slips that are often made in texts about exercise. */
public final class Misspelling implements PassageRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("misspelling"),
          Severity.WARNING,
          false,
          "words are spelt as they are meant",
          "a slip makes a reader doubt the rest, and a screen reader reads out another word");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Passage passage, RuleContext in, Consumer<Finding> out) {
    for (Slips.Found found : Slips.in(passage.text())) {
      Target place = passage.at(found.cue());
      String right = found.right().strip();
      out.accept(
          Finding.of(DOC, place, "\"" + found.cue().words().strip() + "\" is likely a slip")
              .with(Note.help("write `" + right + "`"))
              .with(Fix.safe("write \"" + right + "\"", place, found.right())));
    }
  }
}
