package org.kneeroll.catalogue.rule.wording;

import java.util.List;
import org.kneeroll.catalogue.rule.PhraseRule;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;

/** Fields to fill in are data, not typed lines. */
public final class FieldLabel implements PhraseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("field-label"),
          Severity.WARNING,
          false,
          "no text has the label of a field, or a line to write on",
          "a typed label is no field: it cannot be filled in, and stands there for advice that has"
              + " no dose");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  private static final Phrases LABELS =
      Phrases.of(
          "\\b(?:reps|repetitions|sets|hold|times (?:a|per) day)\\s?:(?=\\s{0,3}(?:$|[_.…-]|\\n))",
          "(?<![\\w,] )(?<=[.!?] {1,3})(?:reps|sets)\\s?$",
          "_{3,}",
          "(?:\\.\\s?){5,}+|…{2,}");

  @Override
  public List<Cue> phrases(String text) {
    return LABELS.in(text);
  }

  @Override
  public String message(Cue phrase) {
    return "\"" + phrase.words() + "\" is a field to fill in, typed into the text";
  }

  @Override
  public String help() {
    return "take it out; an exercise whose dose has `reps: blank` gets a field, and advice needs"
        + " none";
  }
}
