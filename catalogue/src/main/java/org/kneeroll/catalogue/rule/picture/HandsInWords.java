package org.kneeroll.catalogue.rule.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.core.wording.StatedHands;

/** Where the steps put the hands, held against where the picture has them. */
final class HandsInWords {

  /** Where hands lie of themselves; steps need not say so, and may say either. */
  private static final Set<Hands> USUAL =
      EnumSet.of(Hands.AT_SIDES, Hands.ON_THIGHS, Hands.ON_FLOOR);

  private HandsInWords() {}

  /** What differs: the first words about hands, where none of all fits the picture. */
  static List<Mismatch> in(Exercise exercise, PosedExercise posed, RuleContext in) {
    List<Mismatch> said = new ArrayList<>();
    for (Passage passage : in.passages()) {
      if (passage.part() == Part.PREPARE || passage.part() == Part.ACTION) {
        for (StatedHands stated : StatedHands.in(passage.text())) {
          if (fits(stated.places(), posed.hands())) {
            return List.of();
          }
          said.add(new Mismatch(passage, stated.cue(), "the hands are " + words(posed.hands())));
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
    return hands == null ? "where they lie of themselves" : "`" + hands.word() + "`";
  }
}
