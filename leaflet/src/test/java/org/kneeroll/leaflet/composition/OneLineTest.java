package org.kneeroll.leaflet.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.leaflet.Block;

class OneLineTest {

  @Test
  void breaksNoLineAndKeepsSpacesThatHoldTogether() {
    assertThat(OneLine.of(" one\r\n two\u2028three\t\n")).isEqualTo("one two three");
    assertThat(OneLine.of("45\u00A0cm")).isEqualTo("45\u00A0cm");
  }

  @Test
  void reachesEveryTextOfEveryKindOfBlock() {
    String broken = "one\ntwo";
    Block.Heading heading = new Block.Heading(3, broken);
    Block.Picture picture = new Block.Picture(new Drawing(1, 1, List.of()), broken);
    List<Block> blocks =
        List.of(
            heading,
            new Block.Paragraph(Block.Tone.PLAIN, broken),
            new Block.Items(true, List.of(broken)),
            picture,
            new Block.Fields(
                List.of(new Block.Field("a.b", broken, broken, broken, Block.Width.SHORT))),
            new Block.Facts(List.of(new Block.Fact(broken, broken, null))),
            new Block.Panel(Block.Urgency.CALM, List.of(heading)),
            new Block.Exercise(1, heading, picture, List.of(heading)));

    assertThat(OneLine.blocks(blocks).toString()).doesNotContain("\n").contains("one two");
    assertThat(OneLine.blocks(blocks)).hasSameSizeAs(blocks);
  }
}
