package org.kneeroll.catalogue.rule.notation;

import java.util.HashMap;
import java.util.Map;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.ModelPath;

/**
 * Which texts of an item are made of sentences, and not of phrases such as a name or a sign.
 *
 * @param known by path, as far as it follows from what a text is for
 */
record Sentences(Map<ModelPath, Boolean> known) {

  static Sentences of(RuleContext in) {
    Map<ModelPath, Boolean> known = new HashMap<>();
    in.passages().forEach(passage -> known.put(passage.path(), passage.part().isSentences()));
    return new Sentences(known);
  }

  /** Whether a text is one of sentences; where nothing else tells, by how it begins. */
  boolean at(ModelPath path, String text) {
    Boolean told = known.get(path);
    return told != null ? told : !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /** Whether a list holds texts for a reader to act on, and not names of people or things. */
  boolean isProse(ModelPath list, String first) {
    return known.containsKey(list.index(0)) || CarriedOn.words(first) > 2;
  }
}
