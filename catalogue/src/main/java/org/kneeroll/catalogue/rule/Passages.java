package org.kneeroll.catalogue.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.core.catalogue.CatalogueSettings;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.exercise.Contraindication;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Precaution;
import org.kneeroll.core.exercise.Progression;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StopRules;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.leaflet.Contact;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.RedFlags;
import org.kneeroll.core.leaflet.Section;
import org.kneeroll.core.text.PlainText;

/** Collects the texts for readers from a record, each with its path. */
public final class Passages {

  private final List<Passage> found = new ArrayList<>();

  private Passages() {}

  /** The texts of an exercise, a leaflet or a catalogue's settings; none of anything else. */
  public static List<Passage> of(Object value) {
    Passages passages = new Passages();
    if (value instanceof Exercise exercise) {
      passages.addExercise(exercise);
    } else if (value instanceof Leaflet leaflet) {
      passages.addLeaflet(leaflet);
    } else if (value instanceof CatalogueSettings settings) {
      passages.addSettings(settings);
    }
    return List.copyOf(passages.found);
  }

  /** Those texts that are of one kind. */
  public static List<Passage> of(Object value, Part part) {
    return of(value).stream().filter(passage -> passage.part() == part).toList();
  }

  private void addExercise(Exercise exercise) {
    add(ModelPath.of("name"), Part.NAME, exercise.name());
    add(ModelPath.of("purpose"), Part.PURPOSE, exercise.purpose());
    for (int i = 0; i < exercise.steps().size(); i++) {
      Step step = exercise.steps().get(i);
      add(ModelPath.of("steps").index(i).key("text"), part(step), step.text());
    }
    if (exercise.stopRules() != null) {
      addStopRules(ModelPath.of("stop-rules"), exercise.stopRules());
    }
    add(ModelPath.of("transfer"), Part.TRANSFER, exercise.transfer());
    addContraindications(ModelPath.of("contraindications"), exercise.contraindications());
    addPrecautions(ModelPath.of("precautions"), exercise.precautions());
    addProgressions(ModelPath.of("progress-to"), exercise.progressTo());
    addProgressions(ModelPath.of("regress-to"), exercise.regressTo());
  }

  private static Part part(Step step) {
    if (step.phase() == null) {
      return Part.ACTION;
    }
    return switch (step.phase()) {
      case PREPARE -> Part.PREPARE;
      case BREATHE -> Part.BREATHE;
      case MOVE, HOLD, RETURN, REPEAT -> Part.ACTION;
    };
  }

  private void addStopRules(ModelPath path, StopRules rules) {
    addAll(path.key("make-smaller"), Part.SIGN, rules.makeSmaller());
    addAll(path.key("stop"), Part.SIGN, rules.stop());
    addAll(path.key("emergency"), Part.SIGN, rules.emergency());
  }

  private void addContraindications(ModelPath path, List<Contraindication> list) {
    for (int i = 0; i < list.size(); i++) {
      add(path.index(i).key("for"), Part.SIGN, list.get(i).condition());
      add(path.index(i).key("because"), Part.PRECAUTION, list.get(i).because());
    }
  }

  private void addPrecautions(ModelPath path, List<Precaution> list) {
    for (int i = 0; i < list.size(); i++) {
      add(path.index(i).key("for"), Part.SIGN, list.get(i).condition());
      add(path.index(i).key("do"), Part.PRECAUTION, list.get(i).action());
      add(path.index(i).key("because"), Part.PRECAUTION, list.get(i).because());
    }
  }

  private void addProgressions(ModelPath path, List<Progression> list) {
    for (int i = 0; i < list.size(); i++) {
      add(path.index(i).key("when"), Part.ADVICE, list.get(i).when());
    }
  }

  private void addLeaflet(Leaflet leaflet) {
    add(ModelPath.of("title"), Part.NAME, leaflet.title());
    add(ModelPath.of("audience"), Part.SIGN, leaflet.audience());
    add(ModelPath.of("introduction"), Part.ADVICE, leaflet.introduction());
    for (int i = 0; i < leaflet.sections().size(); i++) {
      Section section = leaflet.sections().get(i);
      ModelPath path = ModelPath.of("sections").index(i);
      add(path.key("heading"), Part.HEADING, section.heading());
      addAll(path.key("advice"), Part.ADVICE, section.advice());
    }
    addContact(ModelPath.of("self-referral"), leaflet.selfReferral());
    addContact(ModelPath.of("contact"), leaflet.contact());
    addAll(ModelPath.of("credits"), Part.IMPRINT, leaflet.credits());
    add(ModelPath.of("disclosure"), Part.IMPRINT, leaflet.disclosure());
    add(ModelPath.of("other-formats"), Part.IMPRINT, leaflet.otherFormats());
  }

  private void addContact(ModelPath path, @Nullable Contact contact) {
    if (contact != null) {
      add(path.key("heading"), Part.HEADING, contact.heading());
      addAll(path.key("text"), Part.IMPRINT, contact.text());
    }
  }

  private void addSettings(CatalogueSettings settings) {
    for (Map.Entry<? extends Term, StopRules> rules : settings.stopRules().entrySet()) {
      addStopRules(ModelPath.of("stop-rules", rules.getKey().word()), rules.getValue());
    }
    settings
        .transfers()
        .forEach(
            (position, text) ->
                add(ModelPath.of("transfers", position.word()), Part.TRANSFER, text));
    settings
        .contraindicationSets()
        .forEach(
            (name, set) -> addContraindications(ModelPath.of("contraindication-sets", name), set));
    settings
        .precautionSets()
        .forEach((name, set) -> addPrecautions(ModelPath.of("precaution-sets", name), set));
    settings
        .redFlags()
        .forEach((name, flags) -> addRedFlags(ModelPath.of("red-flags", name), flags));
  }

  private void addRedFlags(ModelPath path, RedFlags flags) {
    addTier(path.key("emergency"), flags.emergency());
    addTier(path.key("urgent"), flags.urgent());
  }

  private void addTier(ModelPath path, RedFlags.@Nullable Tier tier) {
    if (tier != null) {
      add(path.key("do"), Part.HEADING, tier.action());
      addAll(path.key("signs"), Part.SIGN, tier.signs());
    }
  }

  private void addAll(ModelPath path, Part part, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      add(path.index(i), part, texts.get(i));
    }
  }

  private void add(ModelPath path, Part part, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      found.add(new Passage(path, part, PlainText.words(text)));
    }
  }
}
