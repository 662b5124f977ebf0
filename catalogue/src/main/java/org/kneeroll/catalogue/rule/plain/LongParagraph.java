package org.kneeroll.catalogue.rule.plain;

import java.util.List;
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

/** A paragraph, and a step, is not longer than a reader takes in at once. */
public final class LongParagraph implements PassageRule {

  /** NHS digital service manual, How we write. */
  private static final int MOST_SENTENCES = 3;

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("long-paragraph"),
          Severity.ADVICE,
          false,
          "a paragraph, or a step, has at most 3 sentences",
          "a reader who looks up to do a movement has to find the place again");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Passage passage, RuleContext in, Consumer<Finding> out) {
    for (List<Sentence> paragraph : new Prose(passage.text()).paragraphs()) {
      if (paragraph.size() > MOST_SENTENCES) {
        boolean step = passage.part().isInstruction();
        out.accept(
            Finding.of(
                    DOC,
                    passage.at(
                        paragraph.get(MOST_SENTENCES).from(),
                        paragraph.get(paragraph.size() - 1).to()),
                    "the "
                        + (step ? "step" : "paragraph")
                        + " has "
                        + paragraph.size()
                        + " sentences, and "
                        + MOST_SENTENCES
                        + " are easy to keep in mind")
                .withLabel("the rest")
                .with(
                    Note.help(
                        step
                            ? "begin another step here"
                            : "begin another paragraph here, or leave something out")));
      }
    }
  }
}
