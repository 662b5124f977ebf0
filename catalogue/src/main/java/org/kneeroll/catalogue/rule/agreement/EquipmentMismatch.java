package org.kneeroll.catalogue.rule.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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
import org.kneeroll.core.wording.Phrases;

/** Words and list of equipment agree. */
public final class EquipmentMismatch implements ExerciseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("equipment-mismatch"),
          Severity.WARNING,
          false,
          "the things that the words use are those of `equipment`, and the other way round",
          "a reader fetches what the list says, and is half way through before the words ask for more");

  private static final String THING =
      "(?:towel|band|belt|strap|pillow|cushion|ball|dumbbell|kettlebell|barbell|weight|broomstick|stick|foam roller|bolster)";

  /**
   * A thing that is taken in hand or put somewhere; a body's weight and the ball of a foot are
   * none.
   */
  private static final Phrases USED =
      Phrases.of(
          "\\b(?:put|place|rest|use|loop|wrap|hold|roll up|squeeze|tie|fold|grip|take|grasp|with) (?:\\w+ ){0,2}?(?:a|an|the|one|two|your) (?:(?!body)[\\w-]+ ){0,3}?"
              + THING
              + "s?\\b(?! of (?:your|the)| (?:on|onto|over|through|in|evenly|forward|back) (?:your|the|one|both))");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    Equipment equipment = exercise.equipment() == null ? Equipment.none() : exercise.equipment();
    List<String> listed = new ArrayList<>(equipment.required());
    listed.addAll(equipment.oneOf());
    listed.addAll(equipment.optional());
    String list = String.join(" ", listed).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder();
    for (Passage passage : in.passages()) {
      words.append(' ').append(passage.text().toLowerCase(Locale.ROOT));
      if (!passage.part().isInstruction()) {
        continue;
      }
      for (Cue cue : USED.meantIn(passage.text())) {
        String thing = thing(cue.words());
        if (!list.contains(thing)) {
          out.accept(
              Finding.of(
                      DOC,
                      passage.at(cue),
                      "the step uses a " + thing + ", and `equipment` does not have it")
                  .with(Note.help("add it under `equipment`: required, one-of or optional"))
                  .restingOn(ModelPath.of("equipment")));
          return;
        }
      }
    }
    for (int i = 0; i < equipment.required().size() && !exercise.steps().isEmpty(); i++) {
      String name = equipment.required().get(i).toLowerCase(Locale.ROOT);
      if (Arrays.stream(name.split("[^\\p{L}]+"))
          .noneMatch(word -> word.length() > 2 && words.indexOf(stem(word)) >= 0)) {
        out.accept(
            Finding.of(
                    DOC,
                    new Target.Value(ModelPath.of("equipment", "required").index(i)),
                    "`" + equipment.required().get(i) + "` is needed, and nothing says what for")
                .with(Note.help("say in a step where it goes, or take it out"))
                .restingOn(ModelPath.of("steps")));
      }
    }
  }

  private static String thing(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return stem(last);
  }

  private static String stem(String word) {
    return word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
  }
}
