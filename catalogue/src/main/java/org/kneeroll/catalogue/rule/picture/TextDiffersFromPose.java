package org.kneeroll.catalogue.rule.picture;

import java.util.ArrayList;
import java.util.List;
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
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StepPhase;
import org.kneeroll.core.invariant.Evidence;
import org.kneeroll.core.pose.PosedExercise;

/**
 * The steps say what the picture shows.
 *
 * <p>Compared are how knees, feet and elbows are held at the start, with angles; where the hands
 * are; which side works; and each movement that a step asks for, with its amount. What a step
 * leaves open is not compared, and a picture may round: what is reported is what a reader would
 * see.
 */
public final class TextDiffersFromPose implements ExerciseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("text-differs-from-pose"),
          Severity.WARNING,
          false,
          "the steps say what the picture shows",
          "a reader who does as the words say does something else than the person in the picture");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    Evidence evidence = in.evidence();
    PosedExercise posed = in.posed().orElse(null);
    if (evidence == null || posed == null) {
      return;
    }
    ShownBody shown = new ShownBody(posed, evidence.geometry());
    List<Mismatch> all = new ArrayList<>();
    List<Passage> preparing = in.passages(Part.PREPARE);
    all.addAll(new StartInWords(shown).in(preparing));
    all.addAll(HandsInWords.in(in.passages(), posed.hands()));
    for (Passage step : preparing) {
      all.addAll(ThingsInWords.missing(step, posed));
    }
    if (shown.moves()) {
      for (Passage step : moving(exercise)) {
        all.addAll(MovementInWords.in(step, shown));
        all.addAll(AmountsInWords.in(step, shown));
        all.addAll(SideInWords.in(step, posed));
      }
    }
    all.forEach(mismatch -> out.accept(mismatch.finding(DOC)));
    ThingsInWords.unspoken(posed, exercise).forEach(kind -> out.accept(unspoken(kind)));
  }

  private static Finding unspoken(PropKind kind) {
    return Finding.of(
            DOC,
            new Target.KeyOf(ModelPath.of("pose")),
            "the picture shows a "
                + ThingsInWords.words(kind)
                + ", and nothing says what it is for")
        .with(Note.help("say in a step where it goes, or take it out of the picture"))
        .restingOn(ModelPath.of("steps"));
  }

  /** The steps that make the movement; those that go back say what was undone. */
  private static List<Passage> moving(Exercise exercise) {
    List<Passage> moving = new ArrayList<>();
    for (int i = 0; i < exercise.steps().size(); i++) {
      Step step = exercise.steps().get(i);
      if (step.phase() == StepPhase.MOVE) {
        ModelPath path = ModelPath.of("steps").index(i).key("text");
        moving.add(new Passage(path, Part.ACTION, step.words()));
      }
    }
    return moving;
  }
}
