package org.kneeroll.catalogue.rule.plain;

import java.util.List;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.PhraseRule;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;

/**
 * An instruction tells the reader to do something, rather than that something is done.
 *
 * <p>Only the verbs of exercise are looked for, and only where the passive is the instruction: "the
 * knee should be bent" and "your arm is lifted". A state that is to be reached ("until your leg is
 * lifted", "so that your knees are bent") is none.
 */
public final class PassiveInstruction implements PhraseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("passive-instruction"),
          Severity.ADVICE,
          false,
          "a step tells the reader what to do",
          "\"the knee is bent\" leaves open who bends it, and takes longer to understand than"
              + " \"bend your knee\"");

  private static final String DONE =
      "(?:bent|held|lifted|raised|lowered|moved|placed|put|pulled|pushed|pressed|turned|rotated|rolled|repeated|"
          + "performed|done|drawn|brought|straightened|stretched|squeezed|tightened|supported|kept|rested|slid|tilted|returned|carried"
          + " out|taken|flexed|extended|positioned|maintained|relaxed|released)";

  private static final String ADVERB =
      "(?:(?:then|slowly|gently|now|also|always|carefully|firmly) )?";

  private static final Phrases PASSIVE =
      Phrases.of(
          "\\b(?:should|must|is to|are to|needs? to|has to|have to|can|may) "
              + ADVERB
              + "be "
              + ADVERB
              + DONE
              + "\\b",
          "(?:^|(?<=[.!?;:] ))(?:the|your|this|both|one|each) (?:\\w+ ){1,2}(?:is|are) "
              + ADVERB
              + "(?!bent|supported|kept|rested|relaxed|positioned|tightened|turned)"
              + DONE
              + "\\b");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public boolean reads(Part part) {
    return part.isInstruction();
  }

  @Override
  public List<Cue> phrases(String text) {
    return PASSIVE.in(text);
  }

  @Override
  public String message(Cue phrase) {
    return "\"" + phrase.words() + "\" says that something is done, not what to do";
  }

  @Override
  public String help() {
    return "begin with the verb, such as `Bend your knee.`";
  }
}
