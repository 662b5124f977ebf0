package org.kneeroll.catalogue.rule.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.rule.ExerciseRule;
import org.kneeroll.catalogue.rule.Passage;
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

  private static final Phrases RIGHT_ANGLE = Phrases.of("\\bright[ -]angles?\\b");

  private static final String BENT = "(?i)(?:bent|bend|flexed)\\b.*";
  private static final String APART = "(?i).*\\bapart\\b.*";

  /**
   * What a step says of a part, and what the set-up says that cannot be so at the same time.
   *
   * @param parts of the body
   * @param said in the step
   * @param placed words of the set-up; an angle that is not a straight one counts as bent
   */
  private record Opposite(List<BodyPart> parts, Phrases said, Pattern placed) {}

  private static final List<BodyPart> KNEES = List.of(BodyPart.KNEES, BodyPart.KNEE);
  private static final List<BodyPart> FEET = List.of(BodyPart.FEET);

  private static final List<Opposite> OPPOSITES =
      List.of(
          new Opposite(
              KNEES,
              Phrases.of(
                  "\\b(?:knees|both legs|(?:your|with|the) legs) (?:kept )?(?:out )?straight\\b"),
              Pattern.compile(BENT)),
          new Opposite(
              KNEES,
              Phrases.of(
                  "\\bbend (?:your|both) (?:hips and )?knees\\b", "\\bknees (?:are )?bent\\b"),
              Pattern.compile("(?i)straight\\b.*")),
          new Opposite(
              FEET,
              Phrases.of("\\bfeet (?:[\\w-]+ ){0,3}apart\\b"),
              Pattern.compile("(?i)together\\b.*")),
          new Opposite(FEET, Phrases.of("\\bfeet (?:close )?together\\b"), Pattern.compile(APART)),
          new Opposite(
              KNEES, Phrases.of("\\bknees (?:close )?together\\b"), Pattern.compile(APART)));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    for (Passage passage : Instructions.preparing(exercise)) {
      for (StatedAmount stated : StatedAmount.in(passage.text())) {
        checkAmount(exercise, passage, stated.cue(), stated.amount(), out);
      }
      for (Cue cue : RIGHT_ANGLE.in(passage.text())) {
        checkAmount(exercise, passage, cue, Angle.degrees(90), out);
      }
      for (Opposite opposite : OPPOSITES) {
        checkWords(exercise, passage, opposite, out);
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

  private static void checkWords(
      Exercise exercise, Passage passage, Opposite opposite, Consumer<Finding> out) {
    List<Cue> cues = opposite.said().meantIn(passage.text());
    if (cues.isEmpty()) {
      return;
    }
    exercise.setUp().entrySet().stream()
        .filter(entry -> opposite.parts().contains(entry.getKey()))
        .filter(entry -> isPlaced(entry.getValue(), opposite.placed()))
        .findFirst()
        .ifPresent(entry -> out.accept(finding(passage, cues.get(0), entry)));
  }

  private static boolean isPlaced(Placement placement, Pattern words) {
    boolean bent =
        placement
            .amount()
            .filter(Angle.class::isInstance)
            .filter(a -> isBent((Angle) a))
            .isPresent();
    return words.matcher(placement.words()).matches() || (bent && words.pattern().equals(BENT));
  }

  private static boolean isBent(Angle angle) {
    return angle.exceeds(Angle.degrees(20));
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
