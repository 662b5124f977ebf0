package org.kneeroll.catalogue.rule.safety;

import java.util.List;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.PhraseRule;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;

/** Texts promise nothing that nobody can keep. */
public final class PromisedEffect implements PhraseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("promised-effect"),
          Severity.WARNING,
          true,
          "no text promises that an exercise is safe or free of pain, or that it cures",
          "nobody can know that for a reader, and one who believes it goes on when they should"
              + " stop");

  private static final String IT =
      "(?:this|these|it|they|the (?:exercise|movement|stretch|programme)s?|(?:this|these|all|our)"
          + " (?:\\w+ )?(?:exercise|movement|stretch|programme)(?:s|es)?)";

  private static final String PART =
      "(?:back|spine|neck|shoulder|elbow|wrist|hip|knee|ankle|foot|joint|disc|posture)s?";

  private static final Phrases PROMISES =
      Phrases.of(
          "\\b"
              + IT
              + " (?:is|are) (?:always |completely |perfectly |totally |entirely |very"
              + " )?(?:safe|harmless|risk[- ]free|without risk|pain[- ]free|painless)\\b(?! (?:to"
              + " stop|from|if|when|only|as long))",
          "\\b(?:completely|perfectly|totally|entirely|100\\s?%) (?:safe|harmless|painless|pain[-"
              + " ]free)\\b",
          "\\bsafe for (?:everyone|everybody|all|anyone|any)\\b",
          "\\b(?:a|this|these|our) (?:safe|painless|pain[- ]free|harmless|risk[- ]free) (?:\\w+"
              + " )?(?:exercise|movement|stretch|way|method|programme)(?:s|es)?\\b",
          "\\b(?:cures?|heals?|fixes|eliminates|banish(?:es)?)\\b[^.;]{0,30}\\b(?:pain|back|knee|neck|shoulder|sciatica|hip|disc|problem|stiffness)s?\\b",
          "\\b(?:will|instantly|quickly|immediately|always)"
              + " (?:relieves?|removes?|stops?|ends?|cures?|heals?|fix(?:es)?|takes?"
              + " away)\\b[^.;]{0,30}\\b(?:pain|ache|sciatica|spasm|stiffness|symptoms)\\b",
          "\\b(?:get|gets|getting|got) rid of (?:your |the |all |back ){0,4}pain\\b",
          "\\b(?:will|can) (?:cure|fix|heal|mend|repair) (?:your|the) (?:\\w+ )?" + PART + "\\b",
          "\\b(?:this|these|our|the) (?:\\w+ )?(?:exercise|movement|stretch|programme)(?:s|es)?"
              + " (?:cannot|can't|can never|will not|won't|will never)"
              + " (?:harm|hurt|injure|damage|do (?:you )?(?:any )?(?:harm|damage))\\b",
          "\\byou (?:will|'ll) (?:soon |surely |quickly )?(?:be|get|feel) (?:back to normal|pain[-"
              + " ]free|cured|healed|as good as new|(?:fully|completely) (?:better|recovered))\\b",
          "\\b(?:pain|sciatica|stiffness|aches?|symptoms|problems?) will (?:soon |quickly |simply"
              + " |all )?(?:disappear|vanish|be gone|be cured)\\b",
          "\\b(?:"
              + IT
              + "|(?:doing|practising) \\w+ exercises) will (?:always )?(?:prevent|rule out|stop)"
              + " (?:\\w+ ){0,2}?"
              + "(?:falls?|injur(?:y|ies)|pain|surgery|operations?|relapses?|flare-ups?|problems)\\b",
          "\\bguarantee(?:s|d)?\\b",
          "\\b(?:say goodbye to|never again|miracle|no risk|without any risk)\\b");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public boolean reads(Part part) {
    return part != Part.SIGN;
  }

  @Override
  public List<Cue> phrases(String text) {
    return PROMISES.meantIn(text);
  }

  @Override
  public String message(Cue phrase) {
    return "`" + phrase.words() + "` promises what nobody can know for a reader";
  }

  @Override
  public String help() {
    return "say what the exercise does: \"gently turns the lower back\", \"can help you move\"";
  }
}
