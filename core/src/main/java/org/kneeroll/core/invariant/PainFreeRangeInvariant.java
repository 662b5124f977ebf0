package org.kneeroll.core.invariant;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.PlaceInRange;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Sensation;
import org.kneeroll.core.exercise.SensationRule;
import org.kneeroll.core.exercise.Speed;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.StopRules;
import org.kneeroll.core.geometry.Excursion;
import org.kneeroll.core.geometry.GeometryReport;
import org.kneeroll.core.geometry.MeasuredMaximum;
import org.kneeroll.core.text.PlainText;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Forcing;
import org.kneeroll.core.wording.Hurrying;

/**
 * No pain-provoking range.
 *
 * <p>Asked of every exercise: a rule for what may be felt, a rule for when to stop, and no words
 * that ask to go against pain. A traffic light of pain scores has a source and a named reviewer,
 * because the published bands differ and none was made for acute back pain (Silbernagel 2007,
 * Thomeé 1997).
 *
 * <p>Asked in the acute stage of exercises that settle pain or restore mobility: nothing gets worse
 * than before starting, no momentum, no speed. A movement that ends late in its range carries a
 * precaution or a contraindication at every stage.
 *
 * <p>Percentages of a normal range are not judged: published values are means of a position, not
 * limits. A joint that the pose moves further than anybody in a study went, who lay as the exercise
 * does, is out of range; joints that are held are not judged.
 */
public record PainFreeRangeInvariant() implements Invariant {

  private static final RuleDoc PAIN_RULE =
      new RuleDoc(
          RuleId.of("pain-rule"),
          Severity.ERROR,
          true,
          "in the acute stage nothing may get worse; another pain rule needs a source and a"
              + " reviewer",
          "the sources for acute back pain are stricter than any pain scale, and the scales"
              + " disagree");

  private static final RuleDoc NO_STOP =
      new RuleDoc(
          RuleId.of("stop-rule-missing"),
          Severity.ERROR,
          true,
          "every exercise says on which signs to stop and ask for advice",
          "a patient at home has nobody to ask whether a new symptom matters");

  private static final RuleDoc FORCING =
      new RuleDoc(
          RuleId.of("forcing-cue"),
          Severity.ERROR,
          true,
          "no instruction asks to go into or through pain, or to use force",
          "the bound of every movement is the smaller of its number and comfort");

  private static final RuleDoc HURRYING =
      new RuleDoc(
          RuleId.of("momentum-cue"),
          Severity.ERROR,
          true,
          "in the acute stage no instruction asks for momentum, swing or speed",
          "what swings cannot stop where it begins to hurt");

  private static final RuleDoc LATE =
      new RuleDoc(
          RuleId.of("late-without-precaution"),
          Severity.ERROR,
          true,
          "a movement that ends late in its range carries a precaution or a contraindication",
          "the end of a range is where some people have to ask first, and the reader is told who");

  private static final RuleDoc BEYOND =
      new RuleDoc(
          RuleId.of("beyond-measured-range"),
          Severity.ERROR,
          true,
          "no joint moves further than anybody did in the study of its range",
          "beyond what healthy people reach lies what hurts");

  @Override
  public List<RuleDoc> rules() {
    return List.of(PAIN_RULE, NO_STOP, FORCING, HURRYING, LATE, BEYOND);
  }

  @Override
  public Judgement judge(Evidence evidence, ClinicalLimits limits) {
    Exercise exercise = evidence.exercise();
    List<Finding> findings = new ArrayList<>();
    Aim aim = exercise.aim();
    boolean acute = aim != null && aim.isGentle() && exercise.stages().contains(Stage.ACUTE);
    checkSensation(exercise, acute, findings);
    checkStopRules(exercise, findings);
    checkWords(exercise, acute, findings);
    checkMovement(exercise, acute, findings);
    checkRange(exercise, evidence.geometry(), findings);
    return Judgement.of(findings);
  }

  private static void checkSensation(Exercise exercise, boolean acute, List<Finding> findings) {
    Sensation sensation = exercise.sensation();
    if (sensation == null || sensation.rule() == null) {
      return;
    }
    SensationRule rule = sensation.rule();
    ModelPath path = ModelPath.of("sensation");
    if (rule == SensationRule.TRAFFIC_LIGHT) {
      boolean sourced = sensation.source() != null && !sensation.source().isBlank();
      if (!sourced || sensation.review() == null) {
        String missing = sourced ? "review" : "source";
        findings.add(
            Finding.of(
                    PAIN_RULE,
                    new Target.Missing(path.key(missing)),
                    "a traffic-light pain rule has no "
                        + (missing.equals("source") ? "source" : "reviewer"))
                .with(
                    Note.help(
                        "add `source` and `review` (reviewer, role, date) to it, or use"
                            + " `no-increase`")));
      }
    } else if (acute && rule != SensationRule.NO_INCREASE) {
      findings.add(
          Finding.of(
                  PAIN_RULE,
                  new Target.Value(path.key("rule")),
                  "`" + rule.word() + "` allows more than an acute stage does")
              .withLabel("expected `no-increase`")
              .with(
                  Note.help(
                      "no worse than before starting, not spreading, and settling afterwards: write"
                          + " `no-increase`")));
    }
  }

  private static void checkStopRules(Exercise exercise, List<Finding> findings) {
    StopRules rules = exercise.stopRules();
    if (rules != null && rules.stop().isEmpty()) {
      findings.add(
          Finding.of(
                  NO_STOP,
                  new Target.Missing(ModelPath.of("stop-rules", "stop")),
                  "nothing says on which signs to stop and ask for advice")
              .with(
                  Note.help(
                      "add `stop:` with at least one sign, such as symptoms that spread further"
                          + " down the leg")));
    }
  }

  private static void checkWords(Exercise exercise, boolean acute, List<Finding> findings) {
    for (int i = 0; i < exercise.steps().size(); i++) {
      ModelPath path = ModelPath.of("steps").index(i).key("text");
      checkText(path, exercise.steps().get(i).words(), acute, findings);
    }
    String purpose = exercise.purpose();
    if (purpose != null) {
      checkText(ModelPath.of("purpose"), PlainText.words(purpose), acute, findings);
    }
    String transfer = exercise.transfer();
    if (transfer != null) {
      checkText(ModelPath.of("transfer"), PlainText.words(transfer), acute, findings);
    }
  }

  private static void checkText(
      ModelPath path, String text, boolean acute, List<Finding> findings) {
    for (Cue cue : Forcing.cues(text)) {
      findings.add(
          Finding.of(
                  FORCING,
                  slice(path, cue),
                  "\"" + cue.words() + "\" asks for more than is comfortable")
              .with(Note.help("say how far at most: only as far as is comfortable")));
    }
    if (acute) {
      for (Cue cue : Forcing.effortCues(text)) {
        findings.add(
            Finding.of(
                    FORCING,
                    slice(path, cue),
                    "\"" + cue.words() + "\" asks for more than is comfortable in the acute stage")
                .with(Note.help("say how far at most: only as far as is comfortable")));
      }
      for (Cue cue : Hurrying.cues(text)) {
        findings.add(
            Finding.of(
                    HURRYING,
                    slice(path, cue),
                    "\"" + cue.words() + "\" does not go with a gentle movement in the acute stage")
                .with(Note.help("take these words out, and say that the movement is slow")));
      }
    }
  }

  private static Target slice(ModelPath path, Cue cue) {
    return new Target.Slice(path, cue.from(), cue.to());
  }

  private static void checkMovement(Exercise exercise, boolean acute, List<Finding> findings) {
    Movement movement = exercise.movement();
    if (movement == null) {
      return;
    }
    if (acute && movement.speed() == Speed.FAST) {
      findings.add(
          Finding.of(
                  HURRYING,
                  new Target.Value(ModelPath.of("movement", "speed")),
                  "`fast` does not go with a gentle movement in the acute stage")
              .withLabel("expected `slow` or `steady`"));
    }
    if (movement.place() == PlaceInRange.LATE
        && exercise.precautions().isEmpty()
        && exercise.contraindications().isEmpty()) {
      findings.add(
          Finding.of(
                  LATE,
                  new Target.Value(ModelPath.of("movement", "place")),
                  "the movement ends late in its range, and nothing says who should ask first")
              .with(Note.help("add at least one entry to `precautions` or `contraindications`"))
              .restingOn(ModelPath.of("precautions"), ModelPath.of("contraindications")));
    }
  }

  private static void checkRange(
      Exercise exercise, GeometryReport geometry, List<Finding> findings) {
    Pose pose = exercise.pose();
    Position position = exercise.position();
    if (pose == null || position == null) {
      return;
    }
    for (Excursion excursion : geometry.excursions()) {
      MeasuredMaximum.of(excursion.joint().kind(), excursion.motion(), position)
          .filter(most -> excursion.peak() > most.degrees())
          .ifPresent(
              most ->
                  findings.add(
                      Finding.of(
                              BEYOND,
                              new Target.KeyOf(ModelPath.of("pose")),
                              "the "
                                  + excursion.joint().words()
                                  + " moves to "
                                  + StrictMath.round(excursion.peak())
                                  + " degrees of "
                                  + excursion.motion()
                                  + ", and nobody in the study went beyond "
                                  + StrictMath.round(most.degrees()))
                          .with(Note.source(most.source()))
                          .with(
                              Note.help(
                                  "let the movement end earlier, and say so where it has its"
                                      + " bound"))));
    }
  }
}
