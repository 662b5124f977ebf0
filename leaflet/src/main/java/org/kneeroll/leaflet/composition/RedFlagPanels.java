package org.kneeroll.leaflet.composition;

import static org.kneeroll.leaflet.composition.Components.required;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.leaflet.RedFlags;
import org.kneeroll.leaflet.Block;

/** Signs that need help: what to do is the heading, so that it cannot be missed. */
final class RedFlagPanels {

  private RedFlagPanels() {}

  /** The emergency first, then what is less pressing. */
  static List<Block> of(RedFlags flags, String name) {
    List<Block> panels = new ArrayList<>();
    String path = "red flags " + name + ": ";
    RedFlags.Tier emergency = required(flags.emergency(), path + "emergency");
    panels.add(panel(Block.Urgency.EMERGENCY, emergency, path + "emergency"));
    if (flags.urgent() != null) {
      panels.add(panel(Block.Urgency.CAUTION, flags.urgent(), path + "urgent"));
    }
    return panels;
  }

  private static Block panel(Block.Urgency urgency, RedFlags.Tier tier, String path) {
    if (tier.signs().isEmpty()) {
      throw new IllegalArgumentException(path + ".signs are missing");
    }
    return new Block.Panel(
        urgency,
        List.of(
            new Block.Heading(2, required(tier.action(), path + ".action")),
            new Block.Items(false, tier.signs())));
  }
}
