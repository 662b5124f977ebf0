package org.kneeroll.catalogue.rule.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.wording.StatedHands;

/** Where the steps put the hands, held against where the picture has them. */
final class HandsInWords {

  /** Where hands lie of themselves; steps need not say so, and may say either. */
  private static final Set<Hands> USUAL =
      EnumSet.of(Hands.AT_SIDES, Hands.ON_THIGHS, Hands.ON_FLOOR);

  private HandsInWords() {}

  /**
   * What differs: the first words about hands, where none of all fits the picture.
   *
   * @param shown where the picture has the hands, or null where they rest of themselves
   */
  static List<Mismatch> in(List<Passage> passages, @Nullable Hands shown) {
    List<Mismatch> said = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.part() == Part.PREPARE || passage.part() == Part.ACTION) {
        for (StatedHands stated : StatedHands.in(passage.text())) {
          if (fits(stated.places(), shown)) {
            return List.of();
          }
          said.add(new Mismatch(passage, stated.cue(), "the hands are " + words(shown)));
        }
      }
    }
    return said.isEmpty() ? List.of() : said.subList(0, 1);
  }

  private static boolean fits(Set<Hands> said, @Nullable Hands shown) {
    return shown == null
        ? said.stream().anyMatch(USUAL::contains)
        : said.contains(shown)
            || (USUAL.contains(shown) && said.stream().anyMatch(USUAL::contains));
  }

  private static String words(@Nullable Hands hands) {
    return hands == null ? "where the position lets them rest" : "`" + hands.word() + "`";
  }
}
