package org.kneeroll.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.pdf.font.ShapedText;
import org.kneeroll.pdf.font.Typeface;
import org.kneeroll.pdf.font.Weight;

class LineBreakerTest {

  private static final double SIZE_PT = 10;

  private static ShapedText shaped(String text) {
    return ShapedText.of(text, Typeface.of(Weight.REGULAR));
  }

  private static List<String> words(ShapedText text, List<LineBreaker.Line> lines) {
    return lines.stream().map(line -> text.substring(line.from(), line.end())).toList();
  }

  @Test
  void letsNoShortWordEndAParagraph() {
    ShapedText text = shaped("You do not need a letter from your GP.");
    double measurePt = text.widthEm() * SIZE_PT - 1;

    assertThat(words(text, LineBreaker.filled(text, SIZE_PT, measurePt)))
        .containsExactly("You do not need a letter from your", "GP.");
    assertThat(words(text, LineBreaker.lines(text, SIZE_PT, measurePt)))
        .containsExactly("You do not need a letter from", "your GP.");
  }

  @Test
  void leavesAParagraphAsItIsWhereItEndsWell() {
    ShapedText text = shaped("Bend your knees and keep both feet flat on the bed or on the mat.");

    assertThat(LineBreaker.lines(text, SIZE_PT, 220))
        .isEqualTo(LineBreaker.filled(text, SIZE_PT, 220))
        .hasSize(2);
  }

  @Test
  void makesTheLinesOfAHeadingAboutAsLong() {
    ShapedText text = shaped("Exercises for acute lower back pain");
    double measurePt = text.widthEm() * SIZE_PT - 1;

    assertThat(words(text, LineBreaker.evened(text, SIZE_PT, measurePt)))
        .containsExactly("Exercises for acute", "lower back pain");
  }

  @Test
  void cutsAWordThatIsWiderThanTheMeasure() {
    ShapedText text = shaped("a " + "m".repeat(40));

    for (List<LineBreaker.Line> lines :
        List.of(LineBreaker.lines(text, SIZE_PT, 100), LineBreaker.evened(text, SIZE_PT, 100))) {
      assertThat(lines).isEqualTo(LineBreaker.filled(text, SIZE_PT, 100));
    }
  }

  @Test
  void hasNoLineForNothing() {
    assertThat(LineBreaker.lines(shaped(""), SIZE_PT, 100)).isEmpty();
    assertThat(LineBreaker.evened(shaped(""), SIZE_PT, 100)).isEmpty();
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void needsNoLineMoreThanFilledLinesAndLosesNothing(long seed) {
    Random random = new Random(seed);
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      words.append("n".repeat(1 + random.nextInt(12))).append(' ');
    }
    ShapedText text = shaped(words.toString());
    double measurePt = 60 + random.nextInt(300);
    int fewest = LineBreaker.filled(text, SIZE_PT, measurePt).size();

    for (List<LineBreaker.Line> lines :
        List.of(
            LineBreaker.lines(text, SIZE_PT, measurePt),
            LineBreaker.evened(text, SIZE_PT, measurePt))) {
      assertThat(lines).hasSize(fewest);
      int from = 0;
      for (LineBreaker.Line line : lines) {
        assertThat(line.from()).isEqualTo(from);
        assertThat(text.widthEm(line.from(), line.end()) * SIZE_PT)
            .isLessThanOrEqualTo(measurePt + 1e-6);
        from = line.next();
      }
      assertThat(from).isEqualTo(text.length());
    }
  }
}
