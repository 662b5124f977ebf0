package org.kneeroll.catalogue.rule.agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kneeroll.catalogue.rule.ExerciseRule;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.PreparedPosture;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Placement;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;
import org.kneeroll.core.wording.StatedAmount;
import org.kneeroll.core.wording.StatedPosture;
import org.kneeroll.core.wording.StatedPosture.Held;

/**
 * The steps that prepare place the body as the set-up does.
 *
 * <p>A part of which the set-up says nothing, or only in words that have no opposite, is not
 * compared.
 */
public final class SetUpDiffers implements ExerciseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("set-up-differs"),
          Severity.ERROR,
          false,
          "the steps that prepare place the body as `set-up` does",
          "the picture follows the data, and the reader follows the words");

  /** From here on an angle of a joint counts as bent. */
  private static final Angle BENT = Angle.degrees(20);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    for (Passage passage : in.passages(Part.PREPARE)) {
      for (StatedAmount stated : StatedAmount.in(passage.text())) {
        checkAmount(exercise, passage, stated.cue(), stated.amount(), out);
      }
    }
    for (PreparedPosture posture : PreparedPosture.after(in.passages(Part.PREPARE))) {
      if (!posture.stated().ofOneLimb()) {
        checkPosture(exercise, posture, out);
      }
    }
  }

  private static void checkAmount(
      Exercise exercise, Passage passage, Cue cue, Amount amount, Consumer<Finding> out) {
    List<Map.Entry<BodyPart, Placement>> measured =
        exercise.setUp().entrySet().stream()
            .filter(entry -> isComparable(entry.getValue(), amount))
            .toList();
    boolean agrees =
        measured.stream().anyMatch(entry -> entry.getValue().amount().equals(Optional.of(amount)));
    if (!agrees) {
      measured.stream()
          .filter(entry -> names(passage.text(), entry.getKey()))
          .findFirst()
          .ifPresent(entry -> out.accept(finding(passage, cue, entry)));
    }
  }

  private static boolean isComparable(Placement placement, Amount amount) {
    return placement.amount().filter(amount::comparableWith).isPresent();
  }

  private static boolean names(String text, BodyPart part) {
    return Phrases.of("\\b" + part.single().word() + "s?\\b", "\\b" + part.word() + "\\b")
        .occurIn(text);
  }

  private static void checkPosture(
      Exercise exercise, PreparedPosture posture, Consumer<Finding> out) {
    Held opposite = posture.stated().held().opposite();
    exercise.setUp().entrySet().stream()
        .filter(entry -> postures(entry).contains(opposite))
        .findFirst()
        .ifPresent(entry -> out.accept(finding(posture.passage(), posture.stated().cue(), entry)));
  }

  /** What the set-up says of a part, read as a step would say it: "knees straight". */
  private static Set<Held> postures(Map.Entry<BodyPart, Placement> placed) {
    BodyPart part = placed.getKey();
    Set<Held> postures = EnumSet.noneOf(Held.class);
    StatedPosture.in(part.word() + " " + placed.getValue().words())
        .forEach(stated -> postures.add(stated.held()));
    boolean bent =
        placed.getValue().amount().filter(SetUpDiffers::isBent).isPresent()
            && part.single() == BodyPart.KNEE;
    if (bent) {
      postures.add(Held.KNEES_BENT);
    }
    return postures;
  }

  private static boolean isBent(Amount amount) {
    return amount instanceof Angle angle && angle.exceeds(BENT);
  }

  private static Finding finding(Passage passage, Cue cue, Map.Entry<BodyPart, Placement> placed) {
    return Finding.of(
            DOC,
            passage.at(cue),
            "the step says \""
                + cue.words()
                + "\", but `set-up` has `"
                + placed.getKey().word()
                + ": "
                + placed.getValue()
                + "`")
        .with(Note.help("let the step and `set-up` say the same"))
        .restingOn(ModelPath.of("set-up"));
  }
}
