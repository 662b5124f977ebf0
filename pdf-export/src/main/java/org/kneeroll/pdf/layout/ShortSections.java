package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.leaflet.Block;

/**
 * Sections of a few lines, such as a heading, a sentence and a telephone number: a page rather ends
 * before or after one than in the middle, unless that costs another page.
 */
final class ShortSections {

  private ShortSections() {}

  /**
   * Flows of blocks, those of short sections less willing to be parted.
   *
   * @param flows one for each block
   * @param highestPt what a section of this height or less is short for
   */
  static List<Flow> kept(List<Block> blocks, List<Flow> flows, double highestPt) {
    List<Flow> kept = new ArrayList<>(flows);
    int start = 0;
    while (start < blocks.size()) {
      int end = start + 1;
      if (blocks.get(start) instanceof Block.Heading) {
        while (end < blocks.size() && isPlain(blocks.get(end))) {
          end++;
        }
        List<Flow> content = kept.subList(start + 1, end);
        if (Flow.joined(kept.subList(start, end)).heightPt() <= highestPt) {
          content.replaceAll(
              flow -> flow.broken(Break.INSIDE_SHORT_SECTION, Break.INSIDE_SHORT_SECTION));
        }
      }
      start = end;
    }
    return kept;
  }

  private static boolean isPlain(Block block) {
    return block instanceof Block.Paragraph
        || block instanceof Block.Items
        || block instanceof Block.Facts
        || block instanceof Block.Picture;
  }
}
