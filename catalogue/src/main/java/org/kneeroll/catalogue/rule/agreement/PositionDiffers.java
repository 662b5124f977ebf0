package org.kneeroll.catalogue.rule.agreement;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.kneeroll.catalogue.rule.ExerciseRule;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;

/** The words begin in the position that the exercise names. */
public final class PositionDiffers implements ExerciseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("position-differs"),
          Severity.ERROR,
          false,
          "the start position of the words is that of the data",
          "the picture, the transfer and the limits follow the data, and the reader follows the words");

  private static final Map<Phrases, Set<Position>> SAID = said();

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    Position position = exercise.position();
    if (position == null || position == Position.ANY) {
      return;
    }
    for (Passage passage : Instructions.preparing(exercise)) {
      for (Map.Entry<Phrases, Set<Position>> said : SAID.entrySet()) {
        List<Cue> cues = said.getKey().meantIn(passage.text());
        if (!cues.isEmpty()) {
          if (!said.getValue().contains(position)) {
            out.accept(
                Finding.of(
                        DOC,
                        passage.at(cues.get(0)),
                        "the step says \""
                            + cues.get(0).words()
                            + "\", but `position` is `"
                            + position.word()
                            + "`")
                    .with(Note.help("let the step and `position` say the same"))
                    .restingOn(ModelPath.of("position")));
          }
          return;
        }
      }
    }
  }

  private static Map<Phrases, Set<Position>> said() {
    Map<Phrases, Set<Position>> said = new LinkedHashMap<>();
    said.put(
        Phrases.of("\\b(?:lie|lying|lay|laying) (?:\\w+ ){0,2}?on (?:your|the) (?:\\w+ )?side\\b"),
        EnumSet.of(Position.SIDE_LYING));
    said.put(
        Phrases.of(
            "\\b(?:lie|lying|lay|laying) (?:\\w+ ){0,2}?(?:on (?:your|the) (?:front|stomach|tummy|belly)|face down|prone)\\b"),
        EnumSet.of(Position.PRONE, Position.PRONE_ON_ELBOWS));
    said.put(
        Phrases.of(
            "\\b(?:lie|lying|lay|laying) (?:\\w+ ){0,2}?(?:on (?:your|the) back|face up|supine)\\b"),
        EnumSet.of(Position.SUPINE, Position.CROOK_LYING));
    said.put(
        Phrases.of("\\b(?:on (?:your )?(?:hands and knees|all fours))\\b"),
        EnumSet.of(Position.FOUR_POINT_KNEELING, Position.KNEELING));
    said.put(
        Phrases.of("^(?:kneel|start kneeling|begin kneeling)\\b"),
        EnumSet.of(Position.KNEELING, Position.HALF_KNEELING, Position.FOUR_POINT_KNEELING));
    said.put(
        Phrases.of("^(?:sit|start sitting|begin sitting|sitting)\\b(?! back)"),
        EnumSet.of(Position.SITTING, Position.LONG_SITTING));
    said.put(
        Phrases.of("^(?:stand|start standing|begin standing|standing)\\b"),
        EnumSet.of(Position.STANDING));
    return said;
  }
}
