package org.kneeroll.catalogue.rule.leaflet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.rule.LeafletRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.wording.Phrases;

/** The exercises of a leaflet put a thing in the same place. */
public final class EquipmentDiffers implements LeafletRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("equipment-differs"),
          Severity.ADVICE,
          false,
          "what a reader uses goes to the same place in each exercise of a leaflet",
          "a towel round the knee here and behind the legs there makes a reader guess which is"
              + " right");

  private static final Pattern PLACED =
      Phrases.pattern(
          "\\b(towel|band|belt|strap|pillow|cushion|ball) (?:(?:can |may"
              + " )?(?:go|goes|is|placed|looped|held|put)"
              + " ){0,2}((round|around|behind|under|underneath|over|across|below|between) (?:your"
              + " |the |both |one ){0,4}(?:\\w+ )?"
              + "(knee|thigh|leg|shin|ankle|foot|feet|thighs|knees|legs|back|head|hips?|bottom)s?)\\b");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Leaflet leaflet, RuleContext in, Consumer<Finding> out) {
    Map<String, Placement> first = new HashMap<>();
    for (RuleContext.Listed listed : in.exercisesOf(leaflet)) {
      for (Step step : listed.exercise().steps()) {
        Matcher found = PLACED.matcher(step.words());
        while (found.find()) {
          Placement here = Placement.of(found, listed.exercise());
          Placement there = first.putIfAbsent(here.thing() + " " + here.part(), here);
          if (there != null
              && !there.where().equals(here.where())
              && !there.by().equals(here.by())) {
            out.accept(
                Finding.of(
                        DOC,
                        new Target.Value(listed.path().key("id")),
                        "the "
                            + here.thing()
                            + " goes "
                            + here.words()
                            + " here, but "
                            + there.words()
                            + " in `"
                            + there.by()
                            + "`")
                    .with(Note.help("say the same in both, or say why they differ")));
          }
        }
      }
    }
  }

  /** Where a thing goes in an exercise. */
  private record Placement(String thing, String part, String where, String words, String by) {

    static Placement of(Matcher found, Exercise exercise) {
      String side =
          switch (found.group(3).toLowerCase(Locale.ROOT)) {
            case "round", "around", "over", "across" -> "over";
            case "behind", "under", "underneath", "below" -> "under";
            default -> "between";
          };
      String part = found.group(4).toLowerCase(Locale.ROOT);
      boolean leg = part.matches("knees?|thighs?|legs?|shins?");
      return new Placement(
          found.group(1).toLowerCase(Locale.ROOT),
          leg ? "leg" : part,
          side,
          found.group(2),
          exercise.label());
    }
  }
}
