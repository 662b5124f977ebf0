package org.kneeroll.catalogue.rule.plain;

import java.util.function.Consumer;
import org.kneeroll.catalogue.language.Prose;
import org.kneeroll.catalogue.language.Prose.Sentence;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.PassageRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/** A sentence is not longer than a reader can hold in mind. */
public final class LongSentence implements PassageRule {

  /** NHS digital service manual, How we write. */
  private static final int MOST_WORDS = 20;

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("long-sentence"),
          Severity.ADVICE,
          false,
          "a sentence has at most 20 words",
          "somebody who is in pain, tired or reads slowly loses the beginning of a long sentence"
              + " before its end");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Passage passage, RuleContext in, Consumer<Finding> out) {
    for (Sentence sentence : new Prose(passage.text()).sentences()) {
      int words = sentence.words().size();
      if (words > MOST_WORDS) {
        out.accept(
            Finding.of(
                    DOC,
                    passage.at(sentence.from(), sentence.to()),
                    "the sentence has " + words + " words, and " + MOST_WORDS + " are easy to read")
                .with(Note.help("make two sentences of it, one idea in each")));
      }
    }
  }
}
