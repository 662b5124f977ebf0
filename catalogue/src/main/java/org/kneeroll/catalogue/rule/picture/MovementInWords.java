package org.kneeroll.catalogue.rule.picture;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;
import org.kneeroll.core.wording.StatedMotion;

/** What a step that moves asks for, held against the way of the picture. */
final class MovementInWords {

  /** Less than this is not seen as a movement: centimetres of a part, degrees of a joint. */
  private static final double SEEN_CM = 1;

  private static final double SEEN_DEGREES = 3;

  /** What is called straight may be so far bent, in degrees. */
  private static final double STRAIGHT = 20;

  /** What is called nearly straight. */
  private static final double NEARLY_STRAIGHT = 35;

  private static final Phrases UNTIL_STRAIGHT =
      Phrases.of(
          "\\b(?:until|till|so that) (?:your|the|it|that) ?(?:(?:whole|operated|sore|other)"
              + " )?(?:knees?|legs?|elbows?|arms?) (?:is|are) (?:completely |fully |almost |nearly"
              + " )?straight\\b");

  private static final Phrases NEARLY = Phrases.of("\\b(?:almost|nearly)\\b");
  private static final Phrases OF_AN_ARM = Phrases.of("\\b(?:elbows?|arms?)\\b");

  private MovementInWords() {}

  /** What differs, in the order of the step. */
  static List<Mismatch> in(Passage step, ShownBody shown) {
    List<Mismatch> differing = new ArrayList<>();
    for (StatedMotion motion : StatedMotion.in(step.text())) {
      if (shown.extent(motion) < least(motion.way())) {
        differing.add(
            new Mismatch(
                step,
                motion.cue(),
                "the " + motion.part().word() + " does not " + motion.way().verb()));
      }
    }
    for (Cue cue : UNTIL_STRAIGHT.meantIn(step.text())) {
      boolean arm = OF_AN_ARM.occurIn(cue.words());
      double bent = shown.bentAtEnd(arm ? Joint.LEFT_ELBOW : Joint.LEFT_KNEE);
      if (bent > (NEARLY.occurIn(cue.words()) ? NEARLY_STRAIGHT : STRAIGHT)) {
        differing.add(
            new Mismatch(
                step,
                cue,
                "the "
                    + (arm ? "elbow" : "knee")
                    + " is still bent by "
                    + StrictMath.round(bent)
                    + " degrees at the end"));
      }
    }
    return differing;
  }

  private static double least(StatedMotion.Way way) {
    return switch (way) {
      case UP, ALONG, SIDEWAYS, TO_CHEST -> SEEN_CM;
      case BEND, STRAIGHTEN, TURN, LEAN, CURVE -> SEEN_DEGREES;
    };
  }
}
