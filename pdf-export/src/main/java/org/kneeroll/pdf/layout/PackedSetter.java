package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kneeroll.leaflet.Block;
import org.kneeroll.pdf.page.Column;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Mark;

/**
 * Sets exercises so that they spend little paper: the fields stand beside or below the picture,
 * where paper would stay empty, and the whole is one strip that is never cut. Everything is read in
 * its own order all the same.
 */
final class PackedSetter {

  private static final double GAP_PT = 6;
  private static final double GUTTER_PT = 22;
  private static final double NARROWEST_CARD_PT = 235;
  private static final double CARD_PICTURE_SHARE = 0.44;
  private static final double TALLEST_PICTURES = 4;

  private final Stylesheet style;
  private final BlockSetter blocks;

  PackedSetter(Stylesheet style, BlockSetter blocks) {
    this.style = style;
    this.blocks = blocks;
  }

  /**
   * Where the parts of an exercise stand.
   *
   * @param wordsBesidePicture whether the words begin right below the heading; otherwise below
   *     picture and fields
   */
  private record Places(
      Column heading, Column picture, Column fields, Column words, boolean wordsBesidePicture) {}

  /** The heading above, picture and fields at the left, words at the right. */
  Optional<Flow> beside(
      Block.Exercise exercise, Block.Picture picture, Column whole, Column left, Column right) {
    return set(exercise, picture, new Places(whole, left, left, right, true));
  }

  /** Two exercises side by side; the first of the two flows has the strip for both. */
  Optional<List<Flow>> pair(Block.Exercise one, Block.Exercise other, Column column) {
    double cardPt = (column.widthPt() - GUTTER_PT) / 2;
    if (cardPt < NARROWEST_CARD_PT) {
      return Optional.empty();
    }
    Optional<Flow> left = card(one, column.atMost(cardPt));
    Optional<Flow> right = card(other, column.indented(cardPt + GUTTER_PT));
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Strip first = left.get().strips().get(0);
    Strip second = right.get().strips().get(0);
    Strip row =
        first.with(second.marks()).withHeight(Math.max(first.heightPt(), second.heightPt()));
    return Optional.of(
        List.of(
            new Flow(List.of(row), left.get().elements()),
            new Flow(List.of(), right.get().elements())));
  }

  /** The heading above, below it picture and fields side by side, and below these the words. */
  private Optional<Flow> card(Block.Exercise exercise, Column column) {
    Block.Picture picture = exercise.picture();
    if (picture == null) {
      return Optional.empty();
    }
    Column left = column.atMost(column.widthPt() * CARD_PICTURE_SHARE);
    Column right = column.indented(left.widthPt() + GAP_PT);
    return set(exercise, picture, new Places(column, left, right, column, false));
  }

  /** Sets all parts; empty if a part has a frame of its own, or if the whole would be too tall. */
  private Optional<Flow> set(Block.Exercise exercise, Block.Picture picture, Places places) {
    double gaps = style.density().smallestGaps();
    Flow heading = NumberedHeading.of(exercise, style, places.heading()).flow();
    List<Block> wordBlocks =
        exercise.content().stream().filter(block -> !(block instanceof Block.Fields)).toList();
    List<Flow> words = blocks.setAllUnderHeading(wordBlocks, block -> places.words());
    if (words.stream().anyMatch(Flow::isDecorated)) {
      return Optional.empty();
    }
    Heap heap = new Heap(gaps);
    double headingPt = heap.add(heading, 0);
    double pictureTopPt = headingPt + GAP_PT;
    double pictureBottomPt = heap.add(figure(picture, places.picture()), pictureTopPt);

    double fieldsPt = places.wordsBesidePicture() ? pictureBottomPt + GAP_PT : pictureTopPt;
    double fieldsBottomPt = fieldsPt;
    for (Block block : exercise.content()) {
      fieldsBottomPt += block instanceof Block.Fields f ? fields(f, places).heightPt() : 0;
    }
    double wordsPt =
        places.wordsBesidePicture()
            ? headingPt
            : Math.max(pictureBottomPt, fieldsBottomPt) + GAP_PT;
    int next = 0;
    for (Block block : exercise.content()) {
      if (block instanceof Block.Fields f) {
        fieldsPt = heap.add(fields(f, places), fieldsPt);
      } else {
        Flow flow = words.get(next++);
        wordsPt =
            heap.add(flow, wordsPt + (flow.isEmpty() ? 0 : flow.strips().get(0).gapPt() * gaps));
      }
    }
    return heap.heightPt() > TALLEST_PICTURES * style.density().pictures().besidePt()
        ? Optional.empty()
        : Optional.of(heap.asOneStrip(heading));
  }

  private Flow fields(Block.Fields fields, Places places) {
    return blocks.set(fields, places.fields());
  }

  private Flow figure(Block.Picture picture, Column column) {
    Element figure = Element.figure(picture.alternativeText());
    Mark.Picture mark =
        PictureSetter.fitted(
            picture.drawing(),
            figure,
            column.xPt(),
            column.widthPt(),
            style.density().pictures().besidePt());
    Mark centred = mark.moved((column.widthPt() - mark.widthPt()) / 2, 0);
    Strip strip = new Strip(Break.NEVER, 0, mark.heightPt(), List.of(centred));
    return new Flow(List.of(strip), List.of(figure));
  }

  /** Parts at heights of their own, in reading order. */
  private static final class Heap {

    private final double gaps;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private double heightPt;

    Heap(double gaps) {
      this.gaps = gaps;
    }

    /** Adds a part and returns where it ends. */
    double add(Flow part, double topPt) {
      elements.addAll(part.elements());
      if (part.isEmpty()) {
        return topPt;
      }
      Strip strip = part.fused(gaps);
      strip.marks().forEach(mark -> marks.add(mark.moved(0, topPt)));
      double bottomPt = topPt + strip.heightPt();
      heightPt = Math.max(heightPt, bottomPt);
      return bottomPt;
    }

    double heightPt() {
      return heightPt;
    }

    Flow asOneStrip(Flow heading) {
      Strip first = heading.strips().get(0);
      return new Flow(List.of(new Strip(first.before(), first.gapPt(), heightPt, marks)), elements);
    }
  }
}
