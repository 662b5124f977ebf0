package org.kneeroll.catalogue.rule.wording;

import java.util.List;
import org.kneeroll.catalogue.rule.PhraseRule;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;

/** Texts do without words that frighten and explain nothing. */
public final class FrighteningWord implements PhraseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("frightening-word"),
          Severity.ADVICE,
          false,
          "a text does without words that make a back sound broken",
          "words such as \"slipped\" and \"locked\" are wrong as facts, and readers who believe"
              + " them move less and hurt for longer");

  private static final String SPINE =
      "(?:disc|disk|vertebra|vertebrae|back|spine|joint|pelvis|sacrum)s?";

  private static final Phrases WORDS =
      Phrases.of(
          "\\b(?:slipped|locked(?:[- ]up)?|crumbling|degenerat(?:ed|ing)|worn(?:[-"
              + " ]out)?|collapsed) "
              + SPINE
              + "\\b",
          "\\b"
              + SPINE
              + " (?:has |have |had |is |are |was |were |may have |can )?(?:slipped|locked(?:"
              + " up)?|gone out|go(?:es)? out|popped out|worn(?: out)?|crumbl(?:ed|ing)|out of"
              + " (?:place|line|alignment))\\b",
          "\\block(?:s|ed|ing)? (?:up )?(?:your|the) (?:lower )?(?:back|spine|joints?|pelvis)\\b",
          "\\b(?:put|puts|putting|pop|click)(?:s|ping|ing)? (?:your |the )?"
              + SPINE
              + " back (?:in|into place)\\b",
          "\\bwear and tear\\b",
          "\\bbone (?:rubs |rubbing |grinding )?on bone\\b",
          "\\b(?:in|into|goes into|go into|a|acute|muscle) spasms?\\b");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public List<Cue> phrases(String text) {
    return WORDS.meantIn(text);
  }

  @Override
  public String message(Cue phrase) {
    return "`" + phrase.words() + "` makes the body sound broken";
  }

  @Override
  public String help() {
    return "say what the reader feels instead: stiff, sore, painful, tight";
  }
}
