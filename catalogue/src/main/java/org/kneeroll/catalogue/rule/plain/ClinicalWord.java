package org.kneeroll.catalogue.rule.plain;

import java.util.function.Consumer;
import org.kneeroll.catalogue.language.PlainWords;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.PassageRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/**
 * A patient reads words that patients use.
 *
 * <p>Names and headings are not looked at: a professional name may stand there. Nor is a word that
 * the text explains, as in "your kneecap (the patella)".
 */
public final class ClinicalWord implements PassageRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("clinical-word"),
          Severity.ADVICE,
          false,
          "instructions and advice use the words that patients use",
          "more than 4 in 10 adults struggle with the words of health information, and a movement"
              + " that is not understood is done wrongly or not at all");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public boolean reads(Part part) {
    return part != Part.NAME && part != Part.HEADING && part != Part.IMPRINT;
  }

  @Override
  public void check(Passage passage, RuleContext in, Consumer<Finding> out) {
    for (PlainWords.Found found : in.library().plainWords().in(passage.text())) {
      out.accept(
          Finding.of(
                  DOC,
                  passage.at(found.cue()),
                  "\"" + found.cue().words() + "\" has a plainer word")
              .with(Note.help("write `" + found.plain() + "`, or say it in other words")));
    }
  }
}
