package org.kneeroll.catalogue.rule;

import java.util.List;
import java.util.function.Consumer;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.wording.Cue;

/** A rule for which certain phrases are wrong by themselves, wherever it reads them. */
public interface PhraseRule extends PassageRule {

  /** The phrases of a text that are wrong, in its order. */
  List<Cue> phrases(String text);

  /** What is wrong with one of them, with its words. */
  String message(Cue phrase);

  /** What to write instead. */
  String help();

  @Override
  default void check(Passage passage, RuleContext in, Consumer<Finding> out) {
    for (Cue phrase : phrases(passage.text())) {
      out.accept(Finding.of(doc(), passage.at(phrase), message(phrase)).with(Note.help(help())));
    }
  }
}
