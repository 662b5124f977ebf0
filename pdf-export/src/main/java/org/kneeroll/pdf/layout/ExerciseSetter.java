package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.leaflet.Block;
import org.kneeroll.pdf.font.ShapedText;

/**
 * Sets numbered exercises: a badge with the number, the name beside it, everything else below the
 * name.
 *
 * <p>With a picture there are two columns, the picture in the left one; without, the text begins
 * right of the badge and is as wide as a good line. An exercise is kept on one page if it fits on
 * one.
 */
final class ExerciseSetter {

  private static final double GAP_PT = 20;
  private static final double BADGE_PT = 24;
  private static final double AFTER_BADGE_PT = 10;
  private static final double PICTURE_SHARE = 0.31;
  private static final double PICTURE_HIGHEST_PT = 190;
  private static final double AFTER_PICTURE_PT = 14;

  private final Stylesheet style;
  private final BlockSetter blocks;

  ExerciseSetter(Stylesheet style, BlockSetter blocks) {
    this.style = style;
    this.blocks = blocks;
  }

  Flow exercise(Block.Exercise exercise, Column column) {
    double pictureColumnPt = column.widthPt() * PICTURE_SHARE;
    Column right =
        exercise.picture() == null ? column : column.indented(pictureColumnPt + AFTER_PICTURE_PT);
    Column text = right.indented(BADGE_PT + AFTER_BADGE_PT);

    Block.Heading name = exercise.heading();
    Flow heading =
        TextSetter.heading(name.level(), name.text(), style.exerciseName(), text, GAP_PT);
    Flow headed = badged(heading, exercise.number(), right.xPt());
    List<Flow> flows = new ArrayList<>();
    flows.add(headed);
    flows.addAll(blocks.setAllUnderHeading(exercise.content(), text));

    Block.Picture picture = exercise.picture();
    if (picture == null) {
      return begun(Flow.kept(flows), column);
    }
    Element figure = Element.figure(picture.alternativeText());
    Mark.Picture mark =
        PictureSetter.fitted(
            picture.drawing(), figure, column.xPt(), pictureColumnPt, PICTURE_HIGHEST_PT);
    double leftPt = (pictureColumnPt - mark.widthPt()) / 2;
    flows.set(0, illustrated(headed, figure, mark.moved(leftPt, 0)));
    return begun(beside(Flow.kept(flows), mark.heightPt()), column);
  }

  /** The heading with its number, which is read as part of it: "1. Knee roll". */
  private Flow badged(Flow heading, int number, double xPt) {
    Element element = heading.elements().get(0);
    TextStyle badge = style.badge();
    ShapedText digits = badge.shape(Integer.toString(number));
    double widthPt = Math.max(BADGE_PT, badge.widthPt(digits) + 11);
    Strip first = heading.strips().get(0);
    double middlePt = first.heightPt() / 2;
    Mark ground =
        new Mark.Box(
            Tag.Artifact.DECORATION,
            xPt + (BADGE_PT - widthPt) / 2,
            middlePt - BADGE_PT / 2,
            widthPt,
            BADGE_PT,
            BADGE_PT / 2,
            style.look().primary(),
            null,
            0);
    Mark numeral =
        TextSetter.part(
            digits,
            0,
            digits.length(),
            badge,
            element,
            xPt + (BADGE_PT - badge.widthPt(digits)) / 2,
            middlePt - badge.leadingPt() / 2,
            number + ". ");
    List<Strip> strips = new ArrayList<>(heading.strips());
    strips.set(0, first.after(List.of(ground, numeral)));
    return new Flow(strips, heading.elements());
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
  private static Flow beside(Flow flow, double picturePt) {
    List<Strip> strips = new ArrayList<>();
    double heightPt = 0;
    for (Strip strip : flow.strips()) {
      boolean beside = heightPt > 0 && heightPt < picturePt;
      strips.add(beside ? strip.withBefore(Break.NEVER) : strip);
      heightPt += strip.heightPt() + (strips.size() == 1 ? 0 : strip.gapPt());
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
