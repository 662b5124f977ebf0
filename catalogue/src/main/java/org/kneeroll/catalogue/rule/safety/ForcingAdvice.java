package org.kneeroll.catalogue.rule.safety;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Forcing;
import org.kneeroll.core.wording.Phrases;

/** Advice around an exercise does not ask for what an instruction must not ask for. */
public final class ForcingAdvice implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("forcing-advice"),
          Severity.ERROR,
          true,
          "advice, precautions and criteria never ask to go into or through pain, or to use force",
          "readers follow what stands beside an exercise as they follow the exercise");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  /** "Long rest can make the pain worse" tells something, and asks for nothing. */
  private static final Pattern TOLD =
      Phrases.pattern("\\b(?:can|may|might|could|will|would|to|that|which|often|also|usually) $");

  /** "Go on with your day as far as you can" is about a day, and asks no joint to go further. */
  private static final Pattern DAILY =
      Phrases.pattern(
          "\\b(?:active|moving|mobile|activit\\w+|day|daily|normal\\w*|usual\\w*|routines?|work|job|tasks?|chores|life|"
              + "hobb\\w+|rest|resting|avoid|plan|follow|help|support)\\b[^.;:!?]{0,60}$");

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    for (Passage passage : in.passages()) {
      boolean beside =
          switch (passage.part()) {
            case ADVICE, PRECAUTION -> true;
            case NAME, HEADING -> in.leaflet().isPresent();
            case TRANSFER -> in.settings().isPresent();
            default -> false;
          };
      boolean reason = passage.path().toString().endsWith(".because");
      if (beside && !reason) {
        SWINGING.meantIn(passage.text()).forEach(cue -> out.accept(finding(passage, cue)));
        for (Cue cue : Forcing.cues(passage.text())) {
          if (!isTold(passage.before(cue), cue)) {
            out.accept(finding(passage, cue));
          }
        }
      }
    }
  }

  /** Words that are about nothing else than how a movement is done. */
  private static final Phrases SWINGING =
      Phrases.of(
          "\\b(?:use|using|with) (?:some |the |your |more )?momentum\\b", "\\bbounc(?:e|ing)\\b");

  private static boolean isTold(String before, Cue cue) {
    boolean extent = cue.words().regionMatches(true, 0, "as ", 0, 3);
    return TOLD.matcher(before).find() || (extent && DAILY.matcher(before).find());
  }

  private static Finding finding(Passage passage, Cue cue) {
    return Finding.of(
            DOC, passage.at(cue), "\"" + cue.words() + "\" asks for more than is comfortable")
        .with(Note.help("say how far at most: only as far as is comfortable"));
  }
}
