package org.kneeroll.catalogue.rule.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kneeroll.catalogue.rule.ExerciseRule;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Equipment;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.wording.Cue;

/** Words and list of equipment agree. */
public final class EquipmentMismatch implements ExerciseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("equipment-mismatch"),
          Severity.WARNING,
          false,
          "the things that the words use are those of `equipment`, and the other way round",
          "a reader fetches what the list says, and is half way through before the words ask for"
              + " more");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    Equipment equipment = exercise.equipment() == null ? Equipment.none() : exercise.equipment();
    if (!checkUsed(exercise, equipment, in, out) && !exercise.steps().isEmpty()) {
      checkListed(equipment, in, out);
    }
  }

  /** Whether the steps use a thing that is not listed; the first is reported. */
  private static boolean checkUsed(
      Exercise exercise, Equipment equipment, RuleContext in, Consumer<Finding> out) {
    List<String> had = new ArrayList<>();
    Stream.of(equipment.required(), equipment.oneOf(), equipment.optional()).forEach(had::addAll);
    exercise.surface().forEach(surface -> had.add(surface.word()));
    for (Passage passage : in.passages()) {
      if (passage.part().isInstruction()) {
        for (Cue cue : EquipmentWords.used(passage.text(), exercise.position())) {
          String thing = EquipmentWords.last(cue.words());
          if (had.stream().noneMatch(name -> EquipmentWords.isMentioned(thing, name))) {
            out.accept(
                Finding.of(
                        DOC,
                        passage.at(cue),
                        "the step uses "
                            + (thing.matches("[aeiou].*") ? "an " : "a ")
                            + thing
                            + ", and `equipment` does not have it")
                    .with(Note.help("add it under `equipment`: required, one-of or optional"))
                    .restingOn(ModelPath.of("equipment")));
            return true;
          }
        }
      }
    }
    return false;
  }

  private static void checkListed(Equipment equipment, RuleContext in, Consumer<Finding> out) {
    String words = String.join("\n", in.passages().stream().map(Passage::text).toList());
    ModelPath path = ModelPath.of("equipment");
    for (int i = 0; i < equipment.required().size(); i++) {
      String name = equipment.required().get(i);
      if (!EquipmentWords.isMentioned(name, words)) {
        report(
            new Target.Value(path.key("required").index(i)),
            "`" + name + "` is needed, and nothing says what for",
            out);
      }
    }
    if (!equipment.oneOf().isEmpty()
        && equipment.oneOf().stream().noneMatch(name -> EquipmentWords.isMentioned(name, words))) {
      report(
          new Target.Value(path.key("one-of")),
          "one of these is needed, and nothing says what for",
          out);
    }
  }

  private static void report(Target target, String message, Consumer<Finding> out) {
    out.accept(
        Finding.of(DOC, target, message)
            .with(Note.help("say in a step where it goes, or take it out"))
            .restingOn(ModelPath.of("steps")));
  }
}
