package org.kneeroll.catalogue.rule.agreement;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kneeroll.catalogue.rule.ExerciseRule;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.Passages;
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
          "the picture, the transfer and the limits follow the data, and the reader follows the"
              + " words");

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
    List<Said> said =
        Passages.of(exercise, Part.PREPARE).stream()
            .flatMap(passage -> Said.in(passage).stream())
            .toList();
    if (said.isEmpty() || said.stream().anyMatch(one -> one.positions().contains(position))) {
      return;
    }
    Said first = said.get(0);
    out.accept(
        Finding.of(
                DOC,
                first.passage().at(first.cue()),
                "the step says \""
                    + first.cue().words()
                    + "\", but `position` is `"
                    + position.word()
                    + "`")
            .with(Note.help("let the step and `position` say the same"))
            .restingOn(ModelPath.of("position")));
  }

  /** A position that a step names; of several in one step the more telling one. */
  private record Said(Passage passage, Cue cue, Set<Position> positions) {

    static Optional<Said> in(Passage passage) {
      for (Map.Entry<Phrases, Set<Position>> form : SAID.entrySet()) {
        List<Cue> cues = form.getKey().meantIn(passage.text());
        if (!cues.isEmpty()) {
          return Optional.of(new Said(passage, cues.get(0), form.getValue()));
        }
      }
      return Optional.empty();
    }
  }

  private static final String LIE =
      "\\b(?:lie|lying|lay|laying|rest|turn|roll|get|come)"
          + " (?:(?!(?:hands?|palms?|arms?|forearms?|fingers|elbows?|foot|feet|heels?) )\\w+"
          + " ){0,2}?";
  private static final String BEGINNING = "(?:^|(?<=[.!;] ))(?:start |begin )?";

  private static Map<Phrases, Set<Position>> said() {
    Map<Phrases, Set<Position>> said = new LinkedHashMap<>();
    said.put(
        Phrases.of(LIE + "on(?:to)? (?:your|the|one) (?:\\w+ )?side\\b"),
        EnumSet.of(Position.SIDE_LYING));
    said.put(
        Phrases.of(
            LIE + "(?:on(?:to)? (?:your|the) (?:front|stomach|tummy|belly)|face down|prone)\\b",
            "\\bface down\\b"),
        EnumSet.of(Position.PRONE, Position.PRONE_ON_ELBOWS));
    said.put(
        Phrases.of("\\bon your back\\b[^.;]{0,40}\\b(?:legs|knees) (?:out )?straight\\b"),
        EnumSet.of(Position.SUPINE));
    said.put(
        Phrases.of(LIE + "(?:on(?:to)? (?:your|the) back|face up|supine)\\b"),
        EnumSet.of(Position.SUPINE, Position.CROOK_LYING));
    said.put(
        Phrases.of("\\blie (?:down|back|flat|comfortably|still|with|on)\\b"),
        EnumSet.of(
            Position.SUPINE,
            Position.CROOK_LYING,
            Position.PRONE,
            Position.PRONE_ON_ELBOWS,
            Position.SIDE_LYING));
    said.put(
        Phrases.of("\\bon(?:to)? (?:your )?(?:hands and knees|all fours)\\b"),
        EnumSet.of(Position.FOUR_POINT_KNEELING, Position.KNEELING));
    said.put(
        Phrases.of("\\bhalf[- ]kneel\\w*\\b", BEGINNING + "kneel (?:\\w+ ){0,2}?on one knee\\b"),
        EnumSet.of(Position.HALF_KNEELING));
    said.put(
        Phrases.of(BEGINNING + "(?:kneel|kneeling)\\b"),
        EnumSet.of(Position.KNEELING, Position.HALF_KNEELING, Position.FOUR_POINT_KNEELING));
    said.put(
        Phrases.of(
            BEGINNING + "(?:sit|sitting|seated|take a seat|perch)\\b(?! back)",
            "\\b(?:in|while|when|be|are|in a|in the) (?:sitting|seated)\\b",
            "\\bfrom (?:a )?(?:sitting|seated)\\b(?![^.;]{0,60}\\b(?:stand|rise|get up)\\b)"),
        EnumSet.of(Position.SITTING, Position.LONG_SITTING));
    said.put(
        Phrases.of(
            BEGINNING + "(?:stand|standing)\\b",
            "\\b(?:in|while|when|be|are|in a) standing\\b",
            "\\bfrom (?:a )?standing\\b(?![^.;]{0,60}\\b(?:sit|kneel|lower)\\b)"),
        EnumSet.of(Position.STANDING));
    return said;
  }
}
