package org.kneeroll.leaflet.composition;

import static org.kneeroll.leaflet.composition.Components.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Sides;

/** Says to which side a one-sided exercise is done; the other patterns are in the steps. */
final class SideWords {

  private final Wording wording;

  SideWords(Wording wording) {
    this.wording = wording;
  }

  /** The words, or empty for an exercise that is not one-sided. */
  Optional<String> of(Programme.Entry entry) {
    Exercise exercise = entry.exercise();
    Sides sides = required(exercise.sides(), entry.path("sides"));
    if (!sides.isOneSided()) {
      return Optional.empty();
    }
    List<String> sentences = new ArrayList<>();
    if (sides.limb() != null) {
      sentences.add(one("sides.limb." + sides.limb().word()));
    }
    if (sides.direction() != null) {
      sentences.add(one("sides.direction." + sides.direction().word()));
    }
    if (sides.ifCentral() != null) {
      String central = wording.say("sides.central." + sides.ifCentral().word());
      // An author may have written the very same sentence as a step.
      if (exercise.steps().stream().noneMatch(step -> step.words().contains(central))) {
        sentences.add(central);
      }
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  private String one(String key) {
    return wording.say("sides.one", wording.say(key));
  }
}
