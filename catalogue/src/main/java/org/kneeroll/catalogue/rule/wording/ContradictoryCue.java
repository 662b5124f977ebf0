package org.kneeroll.catalogue.rule.wording;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.ExerciseRule;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.Speed;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Forcing;
import org.kneeroll.core.wording.Hurrying;
import org.kneeroll.core.wording.Phrases;

/** An exercise that is called gentle asks for nothing that is not. */
public final class ContradictoryCue implements ExerciseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("contradictory-cue"),
          Severity.ERROR,
          true,
          "an exercise that is called gentle or slow asks for no momentum, speed or strong effort",
          "a reader cannot do both, and the stronger word wins");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  private static final Phrases GENTLE =
      Phrases.of("\\b(?:gentl[ey]|softly|without effort|effortless(?:ly)?)\\b");

  /** Alone they say that the whole movement is not gentle; "quickly" may be said of one part. */
  private static final Phrases NEVER_GENTLE =
      Phrases.of(
          "\\b(?:momentum|bounc\\w+|jerk\\w*|swing\\w*|vigorous\\w*|fling\\w*|thrust\\w*)\\b");

  @Override
  public void check(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    String claim = claim(exercise);
    for (Passage passage : in.passages(Part.ACTION)) {
      String said = GENTLE.occurIn(passage.text()) ? "the same step is gentle" : claim;
      for (Cue cue : Hurrying.cues(passage.text())) {
        if (said != null || (saysGentleSomewhere(in) && NEVER_GENTLE.occurIn(cue.words()))) {
          out.accept(finding(passage, cue, said == null ? "another step is gentle" : said));
        }
      }
      for (Cue cue : Forcing.effortCues(passage.text())) {
        if (said != null) {
          out.accept(finding(passage, cue, said));
        }
      }
    }
  }

  /** What the exercise as a whole says of itself; null if it says nothing of the kind. */
  private static @Nullable String claim(Exercise exercise) {
    String purpose = exercise.purpose();
    if (purpose != null && !GENTLE.meantIn(purpose).isEmpty()) {
      return "the purpose says \"" + GENTLE.meantIn(purpose).get(0).words() + "\"";
    }
    Movement movement = exercise.movement();
    return movement != null && movement.speed() == Speed.SLOW ? "`speed` is `slow`" : null;
  }

  private static boolean saysGentleSomewhere(RuleContext in) {
    return in.passages().stream()
        .anyMatch(
            passage -> passage.part().isInstruction() && !GENTLE.meantIn(passage.text()).isEmpty());
  }

  private static Finding finding(Passage passage, Cue cue, String said) {
    return Finding.of(DOC, passage.at(cue), "the step says \"" + cue.words() + "\", but " + said)
        .with(Note.help("say one of the two; in a gentle exercise, say that the movement is slow"));
  }
}
