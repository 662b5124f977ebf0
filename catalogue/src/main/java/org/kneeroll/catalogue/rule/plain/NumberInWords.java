package org.kneeroll.catalogue.rule.plain;

import java.util.function.Consumer;
import org.kneeroll.catalogue.language.NumberWords;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.PassageRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;

/** Amounts are written in figures. */
public final class NumberInWords implements PassageRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("number-in-words"),
          Severity.ADVICE,
          false,
          "amounts are written in figures: 2 times, 10 seconds",
          "readers look for figures, and find \"10\" sooner than \"ten\" when they come back to a"
              + " step");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public boolean reads(Part part) {
    return part != Part.NAME && part != Part.IMPRINT;
  }

  @Override
  public void check(Passage passage, RuleContext in, Consumer<Finding> out) {
    for (NumberWords.Found found : NumberWords.in(passage.text())) {
      Target place = passage.at(found.cue());
      out.accept(
          Finding.of(DOC, place, "\"" + found.cue().words() + "\" is a number in words")
              .with(Note.help("write `" + found.figures() + "`"))
              .with(Fix.safe("write the number in figures", place, found.figures())));
    }
  }
}
