package org.kneeroll.catalogue.rule.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.PreparedPosture;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.Measure;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.wording.Phrases;
import org.kneeroll.core.wording.StatedAmount;
import org.kneeroll.core.wording.StatedPosture;

/** What the steps that prepare say of knees, hips, elbows and feet, held against the start. */
final class StartInWords {

  /** An angle by eye may be so far off, in degrees. */
  private static final double BY_EYE = 12;

  /** What nobody calls straight, in degrees. */
  private static final double BENT = 25;

  /** What nobody calls bent. */
  private static final double STRAIGHT = 15;

  /** What nobody calls together, in centimetres of gap. */
  private static final double APART_CM = 10;

  /** What nobody calls apart. */
  private static final double TOGETHER_CM = 2;

  private static final Map<Phrases, Joint> JOINTS =
      Map.of(
          Phrases.of("\\bknees?\\b"), Joint.LEFT_KNEE,
          Phrases.of("\\bhips?\\b"), Joint.LEFT_HIP,
          Phrases.of("\\belbows?\\b"), Joint.LEFT_ELBOW);

  private final ShownBody shown;

  StartInWords(ShownBody shown) {
    this.shown = shown;
  }

  /** What differs: angles first. */
  List<Mismatch> in(List<Passage> preparing) {
    List<Mismatch> differing = new ArrayList<>();
    preparing.forEach(passage -> angles(passage, differing));
    for (PreparedPosture posture : PreparedPosture.after(preparing)) {
      differs(posture.stated())
          .map(but -> new Mismatch(posture.passage(), posture.stated().cue(), but))
          .ifPresent(differing::add);
    }
    return differing;
  }

  private Optional<String> differs(StatedPosture posture) {
    return switch (posture.held()) {
      case KNEES_BENT -> tooStraight(Joint.LEFT_KNEE, posture.ofOneLimb());
      case KNEES_STRAIGHT -> tooBent(Joint.LEFT_KNEE, posture.ofOneLimb());
      case ELBOWS_BENT -> tooStraight(Joint.LEFT_ELBOW, posture.ofOneLimb());
      case ELBOWS_STRAIGHT -> tooBent(Joint.LEFT_ELBOW, posture.ofOneLimb());
      case KNEES_TOGETHER -> tooWide("knees", Landmark.LEFT_KNEE, Measure.KNEE_RADIUS);
      case FEET_TOGETHER -> tooWide("ankles", Landmark.LEFT_ANKLE, Measure.ANKLE_RADIUS);
      case KNEES_APART -> tooNarrow("knees", Landmark.LEFT_KNEE, Measure.KNEE_RADIUS);
      case FEET_APART -> tooNarrow("ankles", Landmark.LEFT_ANKLE, Measure.ANKLE_RADIUS);
    };
  }

  private Optional<String> tooBent(Joint ofPair, boolean one) {
    double bent = one ? shown.leastBentAtStart(ofPair) : shown.bentAtStart(ofPair);
    return bent > BENT ? Optional.of(bentBy(ofPair, bent)) : Optional.empty();
  }

  private Optional<String> tooStraight(Joint ofPair, boolean one) {
    double bent = one ? shown.mostBentAtStart(ofPair) : shown.bentAtStart(ofPair);
    return bent < STRAIGHT ? Optional.of(bentBy(ofPair, bent)) : Optional.empty();
  }

  private static String bentBy(Joint ofPair, double degrees) {
    return "the "
        + ofPair.kind().words()
        + "s are bent by "
        + StrictMath.round(degrees)
        + " degrees at the start";
  }

  private Optional<String> tooWide(String parts, Landmark ofPair, Measure radius) {
    double gap = shown.gapCm(ofPair, radius);
    return gap > APART_CM ? Optional.of(gap(parts, gap)) : Optional.empty();
  }

  private Optional<String> tooNarrow(String parts, Landmark ofPair, Measure radius) {
    double gap = shown.gapCm(ofPair, radius);
    return gap < TOGETHER_CM ? Optional.of(gap(parts, gap)) : Optional.empty();
  }

  private static String gap(String parts, double cm) {
    return "the gap between the "
        + parts
        + " is "
        + StrictMath.round(StrictMath.max(0, cm))
        + " cm";
  }

  /** An angle in a sentence that names one joint is that joint's. */
  private void angles(Passage passage, List<Mismatch> differing) {
    for (StatedAmount stated : StatedAmount.in(passage.text())) {
      String sentence = passage.sentence(stated.cue());
      List<Joint> named =
          JOINTS.entrySet().stream()
              .filter(entry -> entry.getKey().occurIn(sentence))
              .map(Map.Entry::getValue)
              .toList();
      if (stated.amount() instanceof Angle said && named.size() == 1) {
        Joint joint = named.get(0);
        double nearest =
            DoubleStream.of(
                    shown.bentAtStart(joint),
                    shown.mostBentAtStart(joint),
                    shown.leastBentAtStart(joint))
                .boxed()
                .min(Comparator.comparingDouble(d -> StrictMath.abs(d - said.degrees())))
                .orElseThrow();
        if (StrictMath.abs(nearest - said.degrees()) > BY_EYE) {
          differing.add(new Mismatch(passage, stated.cue(), bentBy(joint, nearest)));
        }
      }
    }
  }
}
