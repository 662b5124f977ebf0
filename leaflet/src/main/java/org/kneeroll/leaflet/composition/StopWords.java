package org.kneeroll.leaflet.composition;

import static org.kneeroll.leaflet.composition.Components.required;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kneeroll.core.exercise.SensationRule;
import org.kneeroll.core.exercise.StopRules;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Tone;

/**
 * What may be felt, and when to change, to stop and to get help.
 *
 * <p>A sign that more than one exercise gives stands once, for all of them: to stop on it is right
 * in any exercise. A sign that one exercise alone gives stands with that exercise.
 */
final class StopWords {

  /** What a sign asks for, and the last part of its keys in the wording. */
  private enum Tier {
    MAKE_SMALLER("make-smaller"),
    STOP("stop"),
    EMERGENCY("emergency");

    private final String key;

    Tier(String key) {
      this.key = key;
    }

    List<String> signs(StopRules rules) {
      return switch (this) {
        case MAKE_SMALLER -> rules.makeSmaller();
        case STOP -> rules.stop();
        case EMERGENCY -> rules.emergency();
      };
    }
  }

  private final Wording wording;
  private final List<Programme.Entry> entries;
  private final Map<Tier, Shared<String>> signs = new LinkedHashMap<>();
  private final SensationRule usual;

  StopWords(Wording wording, List<Programme.Entry> entries) {
    this.wording = wording;
    this.entries = entries;
    int least = Math.min(2, entries.size());
    for (Tier tier : Tier.values()) {
      signs.put(tier, Shared.among(entries, least, entry -> tier.signs(rules(entry))));
    }
    this.usual = usual(entries);
  }

  /** The panel for all exercises; empty for a leaflet without exercises. */
  List<Block> panel() {
    if (entries.isEmpty()) {
      return List.of();
    }
    List<Block> content = new ArrayList<>();
    content.add(new Block.Heading(2, wording.say("while.heading")));
    String felt = wording.say("sensation." + usual.word());
    boolean always = entries.stream().allMatch(entry -> rule(entry) == usual);
    content.add(
        new Block.Paragraph(Tone.PLAIN, always ? felt : wording.say("sensation.most", felt)));
    signs.forEach(
        (tier, shared) ->
            content.addAll(list("stop." + tier.key, List.copyOf(shared.common().keySet()))));
    return List.of(new Block.Panel(Block.Urgency.CAUTION, content));
  }

  /** What holds for this exercise and is not in the panel. */
  List<Block> own(Programme.Entry entry) {
    List<Block> own = new ArrayList<>();
    if (rule(entry) != usual) {
      String felt = Sentences.continued(wording.say("sensation." + rule(entry).word()));
      own.add(new Block.Paragraph(Tone.PLAIN, wording.say("sensation.own", felt)));
    }
    signs.forEach((tier, shared) -> own.addAll(list("stop.own." + tier.key, shared.own(entry))));
    return own;
  }

  private List<Block> list(String leadKey, List<String> signs) {
    return signs.isEmpty()
        ? List.of()
        : List.of(
            new Block.Paragraph(Tone.STRONG, wording.say(leadKey)), new Block.Items(false, signs));
  }

  private static StopRules rules(Programme.Entry entry) {
    return required(entry.exercise().stopRules(), entry.path("stop rules"));
  }

  private static SensationRule rule(Programme.Entry entry) {
    return required(
        required(entry.exercise().sensation(), entry.path("sensation")).rule(),
        entry.path("sensation rule"));
  }

  /** The rule of most exercises, the first of them where several are equally frequent. */
  private static SensationRule usual(List<Programme.Entry> entries) {
    Map<SensationRule, Integer> counts = new LinkedHashMap<>();
    entries.forEach(entry -> counts.merge(rule(entry), 1, Integer::sum));
    SensationRule usual = SensationRule.NO_INCREASE;
    int most = 0;
    for (Map.Entry<SensationRule, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        usual = count.getKey();
        most = count.getValue();
      }
    }
    return usual;
  }
}
