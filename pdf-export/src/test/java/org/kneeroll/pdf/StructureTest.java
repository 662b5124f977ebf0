package org.kneeroll.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kneeroll.testing.Golden;
import org.kneeroll.testing.StructureDump;

class StructureTest {

  private static final byte[] RICH = Pdf.of(SampleLeaflets.rich());

  @Test
  void showsTheTreeThatAScreenReaderWalksThrough() {
    Golden.assertMatches("rich-structure.txt", StructureDump.of(RICH));
  }

  @Test
  void showsTheTextInTheOrderInWhichItIsDrawn() {
    Golden.assertMatches("rich-text.txt", Pdf.text(RICH));
  }

  @Test
  void drawsTheWordsInTheOrderOfTheTree() {
    List<String> read = new ArrayList<>();
    Pattern spoken = Pattern.compile("^ *\\w+ \"(.*)\"", Pattern.MULTILINE);
    for (MatchResult line : spoken.matcher(StructureDump.of(RICH)).results().toList()) {
      read.add(line.group(1).strip());
    }
    assertThat(read).isNotEmpty();

    String drawn = Pdf.text(RICH).replaceAll("\\s+", " ");
    int from = 0;
    for (String words : read) {
      int at = drawn.indexOf(words.replaceAll("\\s+", " "), from);
      assertThat(at).as("`%s` after character %s of the text", words, from).isNotNegative();
      from = at + words.length();
    }
  }
}
