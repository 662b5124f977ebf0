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
 * A text says how far, how much or how often.
 *
 * <p>Help is asked for "as soon as possible": that means now, and is understood.
 */
public final class VagueExtent implements PhraseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("vague-extent"),
          Severity.ADVICE,
          false,
          "a text says how far or how much, not \"as far as possible\"",
          "nobody knows what is possible for them until it hurts; a careful reader does too little,"
              + " and a keen one too much");

  private static final Phrases VAGUE =
      Phrases.of(
          "\\bas"
              + " (?:far|much|little|often|frequently|regularly|long|many|high|low|wide|deep|deeply|hard)(?:"
              + " [\\w-]+){0,2}? as (?:is |it is |humanly |reasonably )?possible\\b",
          "\\bas far as (?:it|they) (?:goes|go|will go)\\b",
          "\\bto the (?:greatest|fullest) (?:possible )?extent\\b");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public boolean reads(Part part) {
    return part != Part.IMPRINT;
  }

  @Override
  public List<Cue> phrases(String text) {
    return VAGUE.in(text);
  }

  @Override
  public String message(Cue phrase) {
    return "\"" + phrase.words() + "\" does not say where to stop";
  }

  @Override
  public String help() {
    return "say how far or how much, such as `only as far as is comfortable` or `for 10 minutes`;"
        + " or leave it out";
  }
}
