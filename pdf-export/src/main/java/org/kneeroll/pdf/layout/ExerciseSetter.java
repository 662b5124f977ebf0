package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kneeroll.leaflet.Block;

/**
 * Sets numbered exercises: a badge with the number, the name beside it, everything else below the
 * name.
 *
 * <p>With a picture there are two columns, the picture in the left one; without, the text begins
 * right of the badge and is as wide as a good line. On a narrow page everything stands one below
 * the other. An exercise is kept on one page if it fits on one.
 */
final class ExerciseSetter {

  private static final double GAP_PT = 20;
  private static final double AFTER_PICTURE_PT = 14;
  private static final double SAVING = 0.95;
  private static final double NARROW_PT = 220;

  private final Stylesheet style;
  private final BlockSetter blocks;
  private final PackedSetter packed;

  ExerciseSetter(Stylesheet style, BlockSetter blocks) {
    this.style = style;
    this.blocks = blocks;
    this.packed = new PackedSetter(style, blocks);
  }

  Flow exercise(Block.Exercise exercise, Column column) {
    Block.Picture picture = exercise.picture();
    if (picture == null) {
      NumberedHeading heading = NumberedHeading.of(exercise, style, column);
      return begun(headed(heading, exercise.content(), heading.text()), column);
    }
    double pictureColumnPt = column.widthPt() * style.density().pictureShare();
    Column right = column.indented(pictureColumnPt + AFTER_PICTURE_PT);
    if (right.widthPt() < NARROW_PT) {
      List<Block> content = new ArrayList<>();
      content.add(picture);
      content.addAll(exercise.content());
      return begun(headed(NumberedHeading.of(exercise, style, column), content, column), column);
    }
    Optional<Flow> packed =
        style.density().packed()
            ? this.packed.beside(exercise, picture, column.atMost(pictureColumnPt), right)
            : Optional.empty();
    if (packed.isPresent()) {
      return begun(packed.get(), column);
    }
    NumberedHeading heading = NumberedHeading.of(exercise, style, right);
    Element figure = Element.figure(picture.alternativeText());
    Mark.Picture mark =
        PictureSetter.fitted(
            picture.drawing(),
            figure,
            column.xPt(),
            pictureColumnPt,
            style.density().pictureHighestPt());
    double leftPt = (pictureColumnPt - mark.widthPt()) / 2;
    Flow illustrated = illustrated(heading.flow(), figure, mark.moved(leftPt, 0));
    NumberedHeading both = new NumberedHeading(illustrated, heading.text());
    return begun(beside(headed(both, exercise.content(), right), mark.heightPt()), column);
  }

  /**
   * Two exercises side by side, where that spends less paper than one below the other.
   *
   * @return one flow for each, of which the first has the strip for both; empty if it does not
   */
  Optional<List<Flow>> pair(Block.Exercise one, Block.Exercise other, Column column) {
    if (!style.density().packed()) {
      return Optional.empty();
    }
    double belowPt = exercise(one, column).heightPt() + exercise(other, column).heightPt();
    return packed
        .pair(one, other, column)
        .filter(flows -> flows.get(0).heightPt() < belowPt * SAVING)
        .map(flows -> List.of(begun(flows.get(0), column), flows.get(1).under(Role.SECTION)));
  }

  private Flow headed(NumberedHeading heading, List<Block> content, Column text) {
    List<Flow> flows = new ArrayList<>();
    flows.add(heading.flow());
    flows.addAll(blocks.setAllUnderHeading(content, text));
    return Flow.kept(flows);
  }

  /** The picture is read after the heading, although it stands left of it. */
  private static Flow illustrated(Flow heading, Element figure, Mark picture) {
    List<Strip> strips = new ArrayList<>(heading.strips());
    int last = strips.size() - 1;
    double abovePt = 0;
    for (int i = 0; i < last; i++) {
      abovePt += strips.get(i).heightPt();
    }
    strips.set(last, strips.get(last).with(List.of(picture.moved(0, -abovePt))));
    return new Flow(strips, List.of(heading.elements().get(0), figure));
  }

  /** Makes the strips at least as high as the picture beside them, and parts none of those. */
  private Flow beside(Flow flow, double picturePt) {
    double gaps = style.density().smallestGaps();
    List<Strip> strips = new ArrayList<>();
    double heightPt = 0;
    for (Strip strip : flow.strips()) {
      boolean beside = heightPt > 0 && heightPt < picturePt;
      strips.add(beside ? strip.withBefore(Break.NEVER) : strip);
      heightPt += strip.heightPt() + (strips.size() == 1 ? 0 : strip.gapPt() * gaps);
    }
    if (heightPt < picturePt) {
      Strip last = strips.get(strips.size() - 1);
      strips.set(strips.size() - 1, last.withHeight(last.heightPt() + picturePt - heightPt));
    }
    return new Flow(strips, flow.elements());
  }

  /** Puts the space and the rule above that part an exercise from what stands before it. */
  private static Flow begun(Flow flow, Column column) {
    List<Strip> strips = new ArrayList<>(flow.strips());
    Mark.Box rule = Mark.Box.filled(column.xPt(), -0.4, column.widthPt(), 0.8, Stylesheet.RULE);
    strips.set(0, strips.get(0).withBefore(Break.FREE).withGap(GAP_PT).under(rule));
    return new Flow(strips, flow.elements()).under(Role.SECTION);
  }
}
