package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kneeroll.leaflet.Block;
import org.kneeroll.pdf.font.ShapedText;

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
  private static final double BADGE_PT = 24;
  private static final double AROUND_DIGITS_PT = 11;
  private static final double AFTER_BADGE_PT = 10;
  private static final double AFTER_PICTURE_PT = 14;
  private static final double FIELDS_GAP_PT = 6;
  private static final double TALLEST_PICTURES = 3;
  private static final double NARROW_PT = 220;

  private final Stylesheet style;
  private final BlockSetter blocks;

  ExerciseSetter(Stylesheet style, BlockSetter blocks) {
    this.style = style;
    this.blocks = blocks;
  }

  Flow exercise(Block.Exercise exercise, Column column) {
    double pictureColumnPt = column.widthPt() * style.density().pictureShare();
    Column beside = column.indented(pictureColumnPt + AFTER_PICTURE_PT);
    boolean narrow = beside.widthPt() < NARROW_PT;
    Block.Picture picture = exercise.picture();
    Column right = picture == null || narrow ? column : beside;
    ShapedText digits = style.badge().shape(Integer.toString(exercise.number()));
    double badgePt = Math.max(BADGE_PT, style.badge().widthPt(digits) + AROUND_DIGITS_PT);
    Column text = right.indented(badgePt + AFTER_BADGE_PT);

    Block.Heading name = exercise.heading();
    Flow heading =
        TextSetter.heading(name.level(), name.text(), style.exerciseName(), text, GAP_PT);
    Flow headed = badged(heading, digits, right.xPt(), badgePt);
    List<Flow> flows = new ArrayList<>();
    flows.add(headed);
    if (picture != null && narrow) {
      List<Block> content = new ArrayList<>();
      content.add(picture);
      content.addAll(exercise.content());
      flows.addAll(blocks.setAllUnderHeading(content, column));
      return begun(Flow.kept(flows), column);
    }
    flows.addAll(blocks.setAllUnderHeading(exercise.content(), narrow ? column : text));
    if (picture == null) {
      return begun(Flow.kept(flows), column);
    }
    Element figure = Element.figure(picture.alternativeText());
    Mark.Picture mark =
        PictureSetter.fitted(
            picture.drawing(),
            figure,
            column.xPt(),
            pictureColumnPt,
            style.density().pictureHighestPt());
    double leftPt = (pictureColumnPt - mark.widthPt()) / 2;
    Flow illustrated = illustrated(headed, figure, mark.moved(leftPt, 0));
    if (style.density().fieldsUnderPicture()) {
      Column left = column.atMost(pictureColumnPt);
      Optional<Flow> closer =
          fieldsUnderPicture(exercise, illustrated, mark.heightPt(), text, left);
      if (closer.isPresent()) {
        return begun(closer.get(), column);
      }
    }
    flows.set(0, illustrated);
    return begun(beside(Flow.kept(flows), mark.heightPt()), column);
  }

  /**
   * The exercise with its fields below the picture, as one strip; empty if something else follows
   * the fields, if that would not save height, or if it is too tall never to be cut.
   */
  private Optional<Flow> fieldsUnderPicture(
      Block.Exercise exercise, Flow illustrated, double picturePt, Column text, Column left) {
    int last = exercise.content().size() - 1;
    if (last < 0 || !(exercise.content().get(last) instanceof Block.Fields fields)) {
      return Optional.empty();
    }
    List<Flow> flows = new ArrayList<>();
    flows.add(illustrated);
    flows.addAll(blocks.setAllUnderHeading(exercise.content().subList(0, last), text));
    Flow words = Flow.kept(flows);
    Flow entries = blocks.set(fields, left);
    if (words.isDecorated() || entries.isEmpty()) {
      return Optional.empty();
    }
    double gaps = style.density().smallestGaps();
    Strip beside = words.fused(gaps);
    Strip below = entries.fused(gaps);
    double entriesTopPt = picturePt + FIELDS_GAP_PT;
    double leftPt = entriesTopPt + below.heightPt();
    double heightPt = Math.max(beside.heightPt(), leftPt);
    if (heightPt > beside.heightPt() + below.heightPt()
        || heightPt > TALLEST_PICTURES * style.density().pictureHighestPt()) {
      return Optional.empty();
    }
    List<Mark> marks = below.marks().stream().map(mark -> mark.moved(0, entriesTopPt)).toList();
    List<Element> elements = new ArrayList<>(words.elements());
    elements.addAll(entries.elements());
    Strip whole = beside.with(marks).withHeight(heightPt);
    return Optional.of(new Flow(List.of(whole), elements));
  }

  /** The heading with its number, which is read as part of it: "1. Knee roll". */
  private Flow badged(Flow heading, ShapedText digits, double xPt, double widthPt) {
    Element element = heading.elements().get(0);
    TextStyle badge = style.badge();
    Strip first = heading.strips().get(0);
    double middlePt = first.heightPt() / 2;
    Mark ground =
        new Mark.Box(
            Tag.Artifact.DECORATION,
            xPt,
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
            xPt + (widthPt - badge.widthPt(digits)) / 2,
            middlePt - badge.leadingPt() / 2,
            digits.substring(0, digits.length()) + ". ");
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
