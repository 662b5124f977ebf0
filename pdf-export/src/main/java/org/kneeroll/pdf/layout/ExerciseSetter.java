package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kneeroll.leaflet.Block;
import org.kneeroll.pdf.page.Column;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.Role;

/**
 * Sets numbered exercises: a badge with the number, the name beside it, everything else below.
 *
 * <p>With a picture there are two columns below the name, the picture in the left one; the fields
 * run across both, so that they form one row where they can. Without a picture the text begins
 * right of the badge and is as wide as a good line. On a narrow page everything stands one below
 * the other.
 *
 * <p>An exercise is kept on one page if it fits on one. If not, it is parted between two steps
 * rather than elsewhere: dose and fields go with the last of them.
 */
final class ExerciseSetter {

  private static final double GAP_PT = 20;
  private static final double BELOW_NAME_PT = 7;
  private static final double SAVING = 0.95;

  /** In a column narrower than this, words beside a picture would leave neither enough room. */
  private static final double NARROW_PT = 360;

  private static final double LOWEST_STACKED_PT = 48;

  private final Stylesheet style;
  private final BlockSetter blocks;
  private final PackedSetter packed;
  private final Continuation continuation;

  ExerciseSetter(Stylesheet style, BlockSetter blocks, Continuation continuation) {
    this.style = style;
    this.blocks = blocks;
    this.packed = new PackedSetter(style, blocks);
    this.continuation = continuation;
  }

  Flow exercise(Block.Exercise exercise, Column column) {
    NumberedHeading heading = NumberedHeading.of(exercise, style, column);
    Block.Picture picture = exercise.picture();
    if (picture == null) {
      List<Flow> content = content(exercise, heading.text(), heading.text());
      content.add(0, heading.flow());
      return begun(Flow.joined(content), exercise, column);
    }
    if (column.widthPt() < NARROW_PT) {
      return begun(stacked(heading, exercise, picture, column), exercise, column);
    }
    double pictureColumnPt = column.widthPt() * style.density().pictures().share();
    Column left = column.atMost(pictureColumnPt);
    Column right = column.indented(pictureColumnPt + PictureSetter.AFTER_PT);
    Optional<Flow> close =
        style.density().packed()
            ? packed.beside(exercise, picture, column, left, right)
            : Optional.empty();
    return begun(
        close.orElseGet(() -> beside(heading, exercise, picture, left, right, column)),
        exercise,
        column);
  }

  /**
   * Two exercises side by side, where that spends less paper than one below the other.
   *
   * @return one flow for each, of which the first has the strip for both; empty if it does not
   */
  Optional<List<Flow>> pair(Block.Exercise one, Block.Exercise other, Column column) {
    if (!style.density().paired()) {
      return Optional.empty();
    }
    double belowPt = exercise(one, column).heightPt() + exercise(other, column).heightPt();
    return packed
        .pair(one, other, column)
        .filter(flows -> flows.get(0).heightPt() < belowPt * SAVING)
        .map(flows -> List.of(begun(flows.get(0), one, column), flows.get(1).under(Role.SECTION)));
  }

  /** The content below a name, with the breaks between and inside its parts. */
  private List<Flow> content(Block.Exercise exercise, Column words, Column fields) {
    List<Flow> flows =
        blocks.setAllUnderHeading(
            exercise.content(), block -> block instanceof Block.Fields ? fields : words);
    for (int i = 0; i < flows.size(); i++) {
      Block block = exercise.content().get(i);
      boolean steps = block instanceof Block.Items;
      boolean withSteps =
          steps
              || block instanceof Block.Fields
              || (block instanceof Block.Paragraph p && p.tone() == Block.Tone.STRONG);
      flows.set(
          i,
          flows
              .get(i)
              .broken(
                  withSteps ? Break.INSIDE_PART : Break.BETWEEN_PARTS,
                  steps ? Break.BETWEEN_PARTS : Break.INSIDE_PART));
    }
    return flows;
  }

  /** Picture, then words, then fields; the picture as large as lets the whole stay on one page. */
  private Flow stacked(
      NumberedHeading heading, Block.Exercise exercise, Block.Picture picture, Column column) {
    Density density = style.density();
    Flow rest = Flow.joined(content(exercise, column, column));
    double restPt = heading.flow().heightPt() + rest.fused(density.smallestGaps()).heightPt();
    double highestPt =
        Math.min(
            density.pictures().alonePt(),
            Math.max(LOWEST_STACKED_PT, density.exerciseHighestPt() - restPt));
    Flow above =
        PictureSetter.picture(picture, column, highestPt)
            .broken(Break.NEVER, Break.NEVER)
            .withGap(BELOW_NAME_PT);
    return Flow.joined(List.of(heading.flow(), above, rest));
  }

  /** Picture and words side by side, fields below both. */
  private Flow beside(
      NumberedHeading heading,
      Block.Exercise exercise,
      Block.Picture picture,
      Column left,
      Column right,
      Column whole) {
    Element figure = Element.figure(picture.alternativeText());
    Mark.Picture mark =
        PictureSetter.fitted(
            picture.drawing(),
            figure,
            left.xPt(),
            left.widthPt(),
            style.density().pictures().besidePt());
    List<Flow> content = content(exercise, right, whole);
    int words = 0;
    while (words < content.size() && !(exercise.content().get(words) instanceof Block.Fields)) {
      words++;
    }
    Flow first =
        PictureSetter.beside(
            Flow.joined(content.subList(0, words)),
            figure,
            mark.moved((left.widthPt() - mark.widthPt()) / 2, 0),
            BELOW_NAME_PT,
            style.density().smallestGaps());
    List<Flow> flows = new ArrayList<>();
    flows.add(heading.flow());
    flows.add(first);
    flows.addAll(content.subList(words, content.size()));
    return Flow.joined(flows);
  }

  /**
   * Puts the space and the rule above that part an exercise from what stands before it, and its
   * name above what goes on overleaf.
   */
  private Flow begun(Flow flow, Block.Exercise exercise, Column column) {
    String name = exercise.number() + ". " + exercise.heading().text();
    List<Strip> strips = new ArrayList<>(flow.strips());
    Mark.Box rule = Mark.Box.filled(column.xPt(), -0.4, column.widthPt(), 0.8, Stylesheet.RULE);
    strips.set(0, strips.get(0).withBefore(Break.FREE).withGap(GAP_PT).under(rule));
    return new Flow(strips, flow.elements())
        .continuing(continuation.of(name, style, column))
        .under(Role.SECTION);
  }
}
