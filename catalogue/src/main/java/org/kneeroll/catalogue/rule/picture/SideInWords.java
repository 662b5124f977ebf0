package org.kneeroll.catalogue.rule.picture;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;
import org.kneeroll.core.wording.SideWords;

/** The limb that a step names by its side, held against the one that moves in the picture. */
final class SideInWords {

  private static final Phrases LEG = Phrases.of("\\b(?:leg|knee|thigh|hip|foot|heel|ankle)\\b");
  private static final Phrases ARM = Phrases.of("\\b(?:arm|elbow|hand|shoulder|wrist)\\b");

  /** "Stand on your left leg", "behind your left knee": a limb that carries, or is touched. */
  private static final Pattern AT_REST =
      Phrases.pattern(
          "\\b(?:on|onto|over|behind|against|with|beside|from|to|towards|under|hold) (?:the |your"
              + " )?$");

  private SideInWords() {}

  /** What differs; nothing where a step names limbs of both sides. */
  static List<Mismatch> in(Passage step, PosedExercise posed) {
    List<Cue> left = SideWords.leftLimb(step.text());
    List<Cue> right = SideWords.rightLimb(step.text());
    if (left.isEmpty() == right.isEmpty()) {
      return List.of();
    }
    Side named = right.isEmpty() ? Side.LEFT : Side.RIGHT;
    return Stream.concat(left.stream(), right.stream())
        .filter(cue -> !AT_REST.matcher(step.before(cue)).find())
        .filter(cue -> movesOnTheOtherSideAlone(cue, named, posed))
        .findFirst()
        .map(
            cue ->
                new Mismatch(
                    step,
                    cue,
                    "the " + named.other().word() + " side moves: see `side` of the pose"))
        .stream()
        .toList();
  }

  private static boolean movesOnTheOtherSideAlone(Cue cue, Side named, PosedExercise posed) {
    Segment limb =
        LEG.occurIn(cue.words())
            ? Segment.LEFT_SHANK
            : ARM.occurIn(cue.words()) ? Segment.LEFT_FOREARM : null;
    return limb != null
        && !posed.path().toBothSides()
        && posed.movers().contains(Segment.onSide(limb, named.other()))
        && !posed.movers().contains(Segment.onSide(limb, named));
  }
}
