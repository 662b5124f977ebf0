package org.kneeroll.catalogue.rule.safety;

import java.util.function.Consumer;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;

/** A sign of an emergency stands among the emergencies. */
public final class EmergencySignTier implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("emergency-sign-tier"),
          Severity.ERROR,
          true,
          "a sign of pressed nerves at the end of the spine stands among the emergencies, not"
              + " lower",
          "help within hours can keep bladder, bowel and legs working; \"ask your clinician\" is"
              + " too late");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  /** Not a numb foot: that is a reason to stop and ask, and not an emergency by itself. */
  private static final Phrases SIGNS =
      Phrases.of(
          "\\b(?:numb\\w*|tingl\\w*|feeling|sensation)\\b[^.;]{0,40}\\b(?:saddle|genitals?|back"
              + " passage|groin|between your legs|inner thighs|private parts)\\b",
          "\\b(?:saddle|genitals?|back passage|inner thighs|private"
              + " parts)\\b[^.;]{0,30}\\b(?:numb\\w*|tingl\\w*)\\b",
          "\\b(?:control|lose|losing|lost|loss|leak\\w*|trouble|hard|unable|cannot|difficulty|change\\w*)\\b[^.;]{0,40}\\b(?:bladder|bowels?|pee|wee|poo|urine|stool)\\b",
          "\\b(?:weak\\w*|numb\\w*)\\b[^.;]{0,20}\\bboth (?:of )?(?:your )?legs\\b",
          "\\bboth (?:of )?(?:your )?legs\\b[^.;]{0,30}\\b(?:weak\\w*|numb\\w*)\\b");

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    for (Passage passage : in.passages()) {
      String path = passage.path().toString();
      boolean lower =
          path.matches("stop-rules\\b.*\\b(?:make-smaller|stop)\\[\\d+\\]")
              || path.matches("red-flags\\..*\\.urgent\\.signs\\[\\d+\\]");
      if (lower) {
        for (Cue cue : SIGNS.in(passage.text())) {
          out.accept(
              Finding.of(
                      DOC,
                      passage.at(cue),
                      "\""
                          + cue.words()
                          + "\" is a sign of an emergency, and stands among the less urgent ones")
                  .with(Note.help("move it to `emergency`"))
                  .with(
                      Note.source("Cauda equina warning signs, Greenhalgh, Finucane and Mercer")));
        }
      }
    }
  }
}
