package org.kneeroll.core.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Joint;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StepPhase;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.wording.StatedAmount;

/**
 * What the steps that prepare say about both knees or both hips, held against the start of the
 * pose.
 *
 * <p>A sentence that speaks of one leg alone is left out: which one it means depends on more than
 * its words.
 */
final class StartInWords {

  /** A right angle by eye may be so far off, in degrees. */
  private static final double BY_EYE = 12;

  /** What nobody calls straight, in degrees of the knee. */
  private static final double BENT = 25;

  /** What nobody calls bent. */
  private static final double STRAIGHT = 15;

  private static final Pattern SENTENCE = Pattern.compile("[^.!?]+");
  private static final Pattern ONE_LEG =
      Pattern.compile(
          "(?i)\\b(?:one|other|left|right|top|upper|lower|affected|each) (?:leg|knee|hip|foot)\\b");
  private static final Pattern KNEES_STRAIGHT =
      Pattern.compile("(?i)\\b(?:(?:knees|legs) (?:are )?straight|straight (?:knees|legs))\\b");
  private static final Pattern KNEES_BENT =
      Pattern.compile("(?i)\\b(?:knees (?:are )?bent|bent knees|bend (?:both|your) knees)\\b");
  private static final Pattern KNEES = Pattern.compile("(?i)\\bknees\\b");
  private static final Pattern HIPS = Pattern.compile("(?i)\\bhips\\b");

  private final PlacedBody start;
  private final List<Finding> findings = new ArrayList<>();

  private StartInWords(PlacedBody start) {
    this.start = start;
  }

  /** What differs; empty for nothing. */
  static List<Finding> compare(List<Step> steps, PlacedBody start) {
    StartInWords words = new StartInWords(start);
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).phase() == StepPhase.PREPARE) {
        words.look(steps.get(i).words(), ModelPath.of("steps").index(i).key("text"));
      }
    }
    return words.findings;
  }

  private void look(String text, ModelPath path) {
    Matcher sentence = SENTENCE.matcher(text);
    while (sentence.find()) {
      if (!ONE_LEG.matcher(sentence.group()).find()) {
        look(sentence.group(), sentence.start(), path);
      }
    }
  }

  private void look(String sentence, int from, ModelPath path) {
    double knees = flexion(Joint.LEFT_KNEE);
    for (StatedAmount stated : StatedAmount.in(sentence)) {
      boolean ofKnees = KNEES.matcher(sentence).find();
      boolean ofHips = HIPS.matcher(sentence).find();
      if (stated.amount() instanceof Angle said && ofKnees != ofHips) {
        double shown = ofKnees ? knees : flexion(Joint.LEFT_HIP);
        if (StrictMath.abs(said.degrees() - shown) > BY_EYE) {
          report(
              path,
              from + stated.cue().from(),
              from + stated.cue().to(),
              stated.cue().words(),
              (ofKnees ? "the knees" : "the hips")
                  + " of the pose are bent by "
                  + StrictMath.round(shown)
                  + " degrees");
        }
      }
    }
    first(KNEES_STRAIGHT, sentence, knees > BENT, from, path);
    first(KNEES_BENT, sentence, knees < STRAIGHT, from, path);
  }

  private void first(Pattern words, String sentence, boolean wrong, int from, ModelPath path) {
    Matcher found = words.matcher(sentence);
    if (wrong && found.find()) {
      report(
          path,
          from + found.start(),
          from + found.end(),
          found.group(),
          "the knees of the pose are bent by "
              + StrictMath.round(flexion(Joint.LEFT_KNEE))
              + " degrees");
    }
  }

  private double flexion(Joint ofPair) {
    Angles left = start.posture().angles(ofPair);
    Angles right = start.posture().angles(ofPair.mirrored());
    return (left.flexion() + right.flexion()) / 2;
  }

  private void report(ModelPath path, int from, int to, String said, String but) {
    findings.add(
        Finding.of(
                PoseRules.START_DIFFERS,
                new Target.Slice(path, from, to),
                "the step says \"" + said + "\", but at the start " + but)
            .with(
                Note.help(
                    "let `position`, `set-up` and `start` of the pose say what the step says"))
            .restingOn(ModelPath.of("position"), ModelPath.of("set-up"), ModelPath.of("pose")));
  }
}
