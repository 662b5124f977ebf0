package org.kneeroll.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.drawing.Outline;

class LetteringTest {

  private static final Lettering LETTERS = new Lettering(Weight.BOLD, 10);

  @Test
  void wordsThatFitStandInOneLine() {
    assertThat(LETTERS.lines("Knee roll", 100, 2)).containsExactly("Knee roll");
    assertThat(LETTERS.lines("", 100, 2)).isEmpty();
  }

  @Test
  void longWordsArePartedBetweenWordsAndNoLineIsTooWide() {
    List<String> lines = LETTERS.lines("Figure-four rock over a towel roll", 90, 5);

    assertThat(String.join(" ", lines)).isEqualTo("Figure-four rock over a towel roll");
    assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> LETTERS.width(line) <= 90);
  }

  @Test
  void whatDoesNotFitIsCutOffWithAnEllipsis() {
    List<String> lines = LETTERS.lines("Figure-four rock over a towel roll on a firm mat", 80, 2);

    assertThat(lines).hasSize(2).allMatch(line -> LETTERS.width(line) <= 80);
    assertThat(lines.get(1)).endsWith("\u2026");
  }

  @Test
  void aWordThatIsWiderThanALineIsPartedAnywhere() {
    List<String> lines = LETTERS.lines("sternocleidomastoid", 40, 9);

    assertThat(String.join("", lines)).isEqualTo("sternocleidomastoid");
    assertThat(lines).allMatch(line -> LETTERS.width(line) <= 40);
  }

  @Test
  void everyScriptThatIsPrintedIsDrawnAndTheRestIsAQuestionMark() {
    for (String words : List.of("Übung für Ärzte", "Упражнение", "Άσκηση", "Bài tập", "3½ × 10°")) {
      assertThat(LETTERS.outline(words, 0, 0).segments()).as(words).isNotEmpty();
    }
    assertThat(LETTERS.lines("膝 roll", 100, 1)).containsExactly("? roll");
    assertThat(LETTERS.outline("膝", 5, 7)).isEqualTo(LETTERS.outline("?", 5, 7));
  }

  @Test
  void lettersStandOnTheBaseLineBetweenTheirStartAndTheirWidth() {
    List<double[]> points = points(LETTERS.outline("HO", 20, 50));
    double right = 20 + LETTERS.width("HO");

    assertThat(points).allMatch(p -> p[0] > 20 && p[0] < right && p[1] > 42 && p[1] < 50.2);
    // an H has 12 corners; an O has 2 contours of curves alone
    List<Outline.Segment> h = LETTERS.outline("H", 0, 0).segments();
    assertThat(h).filteredOn(Outline.Curve.class::isInstance).isEmpty();
    List<Outline.Segment> o = LETTERS.outline("O", 0, 0).segments();
    assertThat(o).filteredOn(Outline.Close.class::isInstance).hasSize(2);
  }

  private static List<double[]> points(Outline outline) {
    return outline.segments().stream()
        .filter(segment -> !(segment instanceof Outline.Close))
        .map(
            segment ->
                segment instanceof Outline.Move m
                    ? new double[] {m.x(), m.y()}
                    : segment instanceof Outline.Line l
                        ? new double[] {l.x(), l.y()}
                        : new double[] {
                          ((Outline.Curve) segment).x(), ((Outline.Curve) segment).y()
                        })
        .toList();
  }
}
