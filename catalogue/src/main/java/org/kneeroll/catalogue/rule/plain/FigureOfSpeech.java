package org.kneeroll.catalogue.rule.plain;

import java.util.List;
import org.kneeroll.catalogue.language.FiguresOfSpeech;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.PhraseRule;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.wording.Cue;

/** A text means what it says. */
public final class FigureOfSpeech implements PhraseRule {

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
  public boolean reads(Part part) {
    return part != Part.IMPRINT;
  }

  @Override
  public List<Cue> phrases(String text) {
    return FiguresOfSpeech.in(text);
  }

  @Override
  public String message(Cue phrase) {
    return "\"" + phrase.words() + "\" is a figure of speech";
  }

  @Override
  public String help() {
    return "say what happens, or what to do, in plain words";
  }
}
