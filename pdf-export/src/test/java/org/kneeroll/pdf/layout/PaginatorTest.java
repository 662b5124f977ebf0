package org.kneeroll.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.pdf.page.Mark;

/** Pages here are 700 points high, from 100 to 800. */
class PaginatorTest {

  private static final double TOP_PT = 100;
  private static final double BOTTOM_PT = 800;
  private static final List<Double> GAP_SCALES = List.of(1.0, 0.9, 0.8, 0.7, 0.6);

  @Test
  void putsOnAPageWhatFits() {
    assertThat(counts(strips(10, Break.FREE, 0, 100))).containsExactly(7, 3);
  }

  @Test
  void givesOneEmptyPageForNothing() {
    assertThat(pages(List.of())).containsExactly(List.of());
  }

  @Test
  void takesWhatMustNotBePartedToTheNextPage() {
    List<Strip> strips = strips(6, Break.FREE, 0, 100);
    strips.add(strip(Break.FREE, 0, 50));
    strips.add(strip(Break.NEVER, 0, 100));

    assertThat(counts(strips)).containsExactly(6, 2);
  }

  @Test
  void keepsTheEarlierKindOfBreakForLater() {
    List<Strip> strips = strips(3, Break.FREE, 0, 100);
    strips.add(strip(Break.FREE, 0, 150));
    strips.add(strip(Break.BETWEEN_PARTS, 0, 150));
    strips.add(strip(Break.INSIDE_PART, 0, 150));

    assertThat(counts(strips))
        .as("450 points that fit on a page stay together")
        .containsExactly(3, 3);
  }

  @Test
  void beginsWhatIsTallerThanAPageWhereItStands() {
    List<Strip> strips = strips(3, Break.FREE, 0, 100);
    strips.add(strip(Break.FREE, 0, 150));
    for (int i = 0; i < 5; i++) {
      strips.add(strip(Break.BETWEEN_PARTS, 0, 150));
    }

    assertThat(counts(strips)).containsExactly(5, 4);
  }

  @Test
  void partsInsideAPartWhereNothingElseIsLeft() {
    List<Strip> strips = new ArrayList<>();
    strips.add(strip(Break.FREE, 0, 300));
    strips.add(strip(Break.INSIDE_PART, 0, 300));
    strips.add(strip(Break.NEVER, 0, 300));

    assertThat(counts(strips)).containsExactly(1, 2);
  }

  @Test
  void givesAStripThatIsTallerThanAPageAPageOfItsOwn() {
    List<Strip> strips = strips(1, Break.FREE, 0, 900);
    strips.add(strip(Break.FREE, 0, 100));

    assertThat(counts(strips)).containsExactly(1, 1);
  }

  @Test
  void narrowsGapsWhereThatSavesAPage() {
    List<List<Mark>> pages = pages(strips(8, Break.FREE, 10, 80));

    assertThat(pages).hasSize(1);
    assertThat(tops(pages.get(0)).get(1)).isCloseTo(TOP_PT + 80 + 8, within(1e-6));
  }

  @Test
  void leavesGapsAsTheyAreWhereNothingIsSaved() {
    List<List<Mark>> pages = pages(strips(12, Break.FREE, 10, 80));

    assertThat(pages).hasSize(2);
    assertThat(tops(pages.get(1)).get(1)).isCloseTo(TOP_PT + 80 + 10, within(1e-6));
  }

  @Test
  void spreadsWhatIsLeftOfAPageOverItsWideGaps() {
    List<List<Mark>> pages = pages(strips(6, Break.FREE, 20, 150));

    assertThat(pages).hasSize(2);
    assertThat(tops(pages.get(0)))
        .as("gaps of 20 points and 12 more, the most that is added")
        .containsExactly(100.0, 282.0, 464.0, 646.0);
    assertThat(tops(pages.get(1)))
        .as("the last page ends where it ends")
        .containsExactly(100.0, 270.0);
  }

  @Test
  void drawsWhatEnclosesStripsOnEachPageThatTheyReach() {
    Enclosure enclosure =
        (topPt, bottomPt) -> List.of(Mark.Box.filled(0, topPt, 9, bottomPt - topPt, Colour.BLACK));
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      strips.add(strip(Break.BETWEEN_PARTS, 0, 100).in(enclosure));
    }

    List<List<Mark>> pages = pages(strips);

    assertThat(pages).hasSize(2);
    assertThat(((Mark.Box) pages.get(0).get(0)).heightPt())
        .as("a little below the last line, as the frame goes on overleaf")
        .isEqualTo(705);
    assertThat(((Mark.Box) pages.get(1).get(0)).heightPt()).isEqualTo(300);
  }

  @Test
  void saysAtTheTopOfAPageWhatGoesOnThere() {
    Strip above = strip(Break.NEVER, 0, 30);
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      strips.add(strip(Break.BETWEEN_PARTS, 10, 100).continuing(above));
    }

    List<List<Mark>> pages = pages(strips.subList(0, 8));

    assertThat(pages).hasSize(2);
    assertThat(tops(pages.get(1)).subList(0, 2)).containsExactly(100.0, 130.0);
    assertThat(((Mark.Box) pages.get(1).get(0)).heightPt()).isEqualTo(30);
  }

  @Test
  void partsWhatIsTallerThanAPageSeldomRatherThanSavingAPage() {
    List<Strip> strips = strips(1, Break.FREE, 0, 600);
    strips.add(strip(Break.FREE, 0, 100));
    for (int i = 0; i < 12; i++) {
      strips.add(strip(Break.BETWEEN_PARTS, 0, 100));
    }
    strips.add(strip(Break.FREE, 0, 100));

    assertThat(counts(strips)).containsExactly(1, 7, 7);
  }

  @Test
  void endsAPageBetweenBlocksRatherThanInsideAList() {
    List<Strip> strips = strips(5, Break.FREE, 0, 110);
    strips.add(strip(Break.FREE, 12, 60));
    strips.add(strip(Break.INSIDE_BLOCK, 0, 60));
    strips.add(strip(Break.INSIDE_BLOCK, 0, 60));

    assertThat(counts(strips)).containsExactly(5, 3);
  }

  @Test
  void drawsSeparatorsBetweenStripsAndNotAtTheTopOfAPage() {
    Mark.Box rule = Mark.Box.filled(0, 0, 100, 1, Colour.BLACK);
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      strips.add(strip(Break.FREE, 10, 300).under(rule));
    }

    List<List<Mark>> pages = pages(strips);

    assertThat(pages).extracting(List::size).containsExactly(3, 3);
    assertThat(tops(pages.get(0))).containsExactly(100.0, 405.0, 410.0);
  }

  private static List<Strip> strips(int count, Break before, double gapPt, double heightPt) {
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      strips.add(strip(before, gapPt, heightPt));
    }
    return strips;
  }

  private static Strip strip(Break before, double gapPt, double heightPt) {
    Mark mark = Mark.Box.filled(0, 0, 10, heightPt, Colour.WHITE);
    return new Strip(before, gapPt, heightPt, List.of(mark));
  }

  private static List<List<Mark>> pages(List<Strip> strips) {
    Paginator paginator = new Paginator(strips, page -> TOP_PT, page -> BOTTOM_PT, GAP_SCALES);
    return paginator.pages(paginator.breaks());
  }

  private static List<Integer> counts(List<Strip> strips) {
    return pages(strips).stream().map(List::size).toList();
  }

  private static List<Double> tops(List<Mark> page) {
    return page.stream().map(mark -> ((Mark.Box) mark).yPt()).toList();
  }
}
