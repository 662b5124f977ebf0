package org.kneeroll.catalogue.rule.wording;

import java.util.Map;
import java.util.function.Consumer;
import org.kneeroll.catalogue.rule.ExerciseRule;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.FormLimit;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;

/** What is kept as it is does not move. */
public final class KeepContradicted implements ExerciseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("keep-contradicted"),
          Severity.ERROR,
          false,
          "no instruction moves what the exercise keeps as it is",
          "a reader who is told to turn at the waist and to keep the hips still can do only one of"
              + " the two");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  private static final String YOUR = "(?:your |the |both |both of your )?";

  /** What is said of a limit that no words break. */
  private static final Phrases NOTHING = Phrases.of();

  private static final Map<FormLimit, Phrases> MOVES =
      Map.of(
          FormLimit.PELVIS_STILL,
          Phrases.of(
              "\\b(?:turn|rotat|twist|swivel)(?:e|es|s|ing)? (?:\\w+ ){0,3}?(?:at|from) "
                  + YOUR
                  + "(?:waist|hips|pelvis)\\b",
              "\\b(?:turn|rotate|twist|tilt|rock|lift) " + YOUR + "(?:hips|pelvis)\\b",
              "\\b(?:let|allow) "
                  + YOUR
                  + "(?:hips|pelvis) (?:to"
                  + " )?(?:turn|rotate|twist|tilt|rock|roll|lift|drop|sway)\\b"),
          FormLimit.LOWER_BACK_STILL,
          Phrases.of(
              "\\b(?:flatten|arch|press|push|round|lift) (?:your |the )?(?:lower |small of your"
                  + " |small of the )?back\\b"),
          FormLimit.FEET_PLANTED,
          Phrases.of("\\b(?:lift|raise) (?:your |both |one |the )?(?:\\w+ )?(?:foot|feet)\\b"),
          FormLimit.HEELS_DOWN,
          Phrases.of(
              "\\b(?:lift|raise) (?:your |both |one |the )?heels?\\b",
              "\\b(?:let|allow) " + YOUR + "heels? (?:to )?(?:lift|rise|come (?:up|off))\\b",
              "\\b(?:rise|go|come) up on(?:to)? " + YOUR + "toes\\b"),
          FormLimit.KNEES_TOGETHER,
          Phrases.of(
              "\\bknees? (?:drop|fall|move|go|come|open)s? (?:\\w+ )?(?:apart|outwards?|open)\\b",
              "\\b(?:move|part|open|spread) " + YOUR + "knees\\b(?! (?:to|towards|over)\\b)"),
          FormLimit.KNEES_STRAIGHT,
          Phrases.of("\\bbend (?:your |both |one |the )?knees?\\b"),
          FormLimit.SHOULDERS_FLAT,
          Phrases.of(
              "\\b(?:lift|raise) (?:your |both |one |the )?(?:shoulder blades|shoulders?)\\b"),
          FormLimit.BOTTOM_DOWN,
          Phrases.of("\\b(?:lift|raise) (?:your |the )?(?:bottom|hips|pelvis|buttocks)\\b"),
          FormLimit.HEAD_SUPPORTED,
          Phrases.of("\\b(?:lift|raise) (?:your |the )?head\\b"));

  @Override
  public void check(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    Movement movement = exercise.movement();
    if (movement == null) {
      return;
    }
    for (Passage passage : in.passages(Part.ACTION)) {
      for (FormLimit limit : movement.keep()) {
        Phrases moves = MOVES.getOrDefault(limit, NOTHING);
        moves.meantIn(passage.text()).forEach(cue -> out.accept(finding(passage, cue, limit)));
      }
    }
  }

  private static Finding finding(Passage passage, Cue cue, FormLimit limit) {
    return Finding.of(
            DOC,
            passage.at(cue),
            "the step says \"" + cue.words() + "\", but `keep` has `" + limit.word() + "`")
        .with(Note.help("change the step, or take `" + limit.word() + "` out of `keep`"))
        .restingOn(ModelPath.of("movement", "keep"));
  }
}
