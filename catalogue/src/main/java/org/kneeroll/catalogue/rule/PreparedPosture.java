package org.kneeroll.catalogue.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kneeroll.core.wording.StatedPosture;

/**
 * How limbs are held once all steps that prepare are done.
 *
 * <p>"Lie with your legs straight. Then bend both knees" ends with bent knees: what later words
 * take back is left out.
 *
 * @param passage that says it last
 * @param stated what it says
 */
public record PreparedPosture(Passage passage, StatedPosture stated) {

  /** Refuses nulls. */
  public PreparedPosture {
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(stated, "stated");
  }

  /** The postures that some steps lead to, in the order in which they are named. */
  public static List<PreparedPosture> after(List<Passage> preparing) {
    List<PreparedPosture> held = new ArrayList<>();
    for (Passage passage : preparing) {
      for (StatedPosture stated : StatedPosture.in(passage.text())) {
        held.removeIf(earlier -> earlier.stated().held() == stated.held().opposite());
        held.add(new PreparedPosture(passage, stated));
      }
    }
    return held;
  }
}
