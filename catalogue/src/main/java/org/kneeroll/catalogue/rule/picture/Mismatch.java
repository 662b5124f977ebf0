package org.kneeroll.catalogue.rule.picture;

import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.wording.Cue;

/**
 * Words that a picture shows otherwise.
 *
 * @param passage where they stand
 * @param cue the words
 * @param shown what is seen instead, as it goes on after "but in the picture"
 */
record Mismatch(Passage passage, Cue cue, String shown) {

  Finding finding(RuleDoc rule) {
    return Finding.of(
            rule,
            passage.at(cue),
            "the step says \"" + cue.words() + "\", but in the picture " + shown)
        .with(
            Note.help(
                "let `position`, `set-up`, `movement` and `pose` say what the step says, or change"
                    + " the step"))
        .restingOn(ModelPath.of("position"), ModelPath.of("set-up"), ModelPath.of("pose"));
  }
}
