package org.kneeroll.catalogue.rule.plain;

import java.util.function.Consumer;
import org.kneeroll.catalogue.language.FiguresOfSpeech;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.wording.Cue;

/** A text means what it says. */
public final class FigureOfSpeech implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("figure-of-speech"),
          Severity.ADVICE,
          false,
          "a text says things directly, without figures of speech",
          "a reader who takes words as they stand, or reads in a second language, is lost; and a"
              + " picture of a worn or slipped part frightens people out of moving");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    for (Passage passage : in.passages()) {
      if (passage.part() != Part.IMPRINT) {
        for (Cue cue : FiguresOfSpeech.in(passage.text())) {
          out.accept(
              Finding.of(DOC, passage.at(cue), "\"" + cue.words() + "\" is a figure of speech")
                  .with(Note.help("say what happens, or what to do, in plain words")));
        }
      }
    }
  }
}
