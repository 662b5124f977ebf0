package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kneeroll.leaflet.Block;
import org.kneeroll.pdf.page.Column;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Mark;

/** Sets any block, by handing it to the setter of its kind. */
final class BlockSetter {

  private static final double PARAGRAPH_GAP_PT = 7;
  private static final double SECTION_GAP_PT = 22;
  private static final double HEADING_GAP_PT = 14;
  private static final double AFTER_HEADING_PT = 10;

  /** How high a picture beside advice is, as a share of those beside exercises. */
  private static final double ADVICE_SHARE = 0.7;

  private final Stylesheet style;
  private final FieldsSetter fields;
  private final FactsSetter facts;
  private final PanelSetter panels;
  private final TableSetter tables;
  private final ExerciseSetter exercises;

  BlockSetter(Stylesheet style, Continuation continuation) {
    this.style = style;
    this.fields = new FieldsSetter(style);
    this.facts = new FactsSetter(style);
    this.panels = new PanelSetter(style, continuation);
    this.tables = new TableSetter(style);
    this.exercises = new ExerciseSetter(style, this, continuation);
  }

  /** One block. */
  Flow set(Block block, Column column) {
    if (block instanceof Block.Heading heading) {
      return TextSetter.heading(
          heading.level(),
          heading.text(),
          style.heading(heading.level()),
          column,
          heading.level() <= 2 ? SECTION_GAP_PT : HEADING_GAP_PT);
    }
    if (block instanceof Block.Paragraph paragraph) {
      return TextSetter.paragraph(
          paragraph.text(), style.paragraph(paragraph.tone()), column, PARAGRAPH_GAP_PT);
    }
    if (block instanceof Block.Items items) {
      return ItemsSetter.items(items, style.body(), column);
    }
    if (block instanceof Block.Picture picture) {
      return PictureSetter.picture(picture, column, style.density().pictures().alonePt());
    }
    if (block instanceof Block.Fields row) {
      return fields.fields(row, column);
    }
    if (block instanceof Block.Facts lines) {
      return facts.facts(lines, column);
    }
    if (block instanceof Block.Panel panel) {
      return panels.panel(panel, column);
    }
    if (block instanceof Block.Table table) {
      return tables.table(table, column);
    }
    return exercises.exercise((Block.Exercise) block, column);
  }

  /**
   * Blocks one below the other, one flow for each. A heading is kept with the next block; so is a
   * paragraph that announces what follows with a colon, or stands between a heading and an exercise
   * or before facts.
   */
  List<Flow> setAll(List<Block> content, Column column) {
    return setAll(content, block -> column, false);
  }

  /** The same for what follows a heading that was set elsewhere, each block in a column. */
  List<Flow> setAllUnderHeading(List<Block> content, Function<Block, Column> columns) {
    return setAll(content, columns, true);
  }

  private List<Flow> setAll(
      List<Block> content, Function<Block, Column> columns, boolean underHeading) {
    List<Flow> flows = new ArrayList<>(content.size());
    boolean announced = underHeading;
    for (int i = 0; i < content.size(); i++) {
      Block block = content.get(i);
      Column column = columns.apply(block);
      Optional<List<Flow>> pair = pair(content, i, column);
      if (pair.isPresent()) {
        Flow row = pair.get().get(0);
        flows.add(announced ? announced(row) : row);
        flows.add(pair.get().get(1));
        announced = false;
        i++;
        continue;
      }
      Flow flow = set(block, column);
      if (flow.isEmpty()) {
        flows.add(flow);
        continue;
      }
      flows.add(announced ? announced(flow) : flow);
      announced =
          announces(block)
              || (announced && leadsToAnExercise(content, i))
              || leadsToFacts(content, i);
    }
    return flows;
  }

  /**
   * The block at an index and the one after it side by side: exercises where that is better, and a
   * picture and the paragraph about it. One flow for each; the first has the strips of both.
   */
  private Optional<List<Flow>> pair(List<Block> content, int index, Column column) {
    if (index + 1 == content.size()) {
      return Optional.empty();
    }
    Block one = content.get(index);
    Block other = content.get(index + 1);
    if (one instanceof Block.Exercise left && other instanceof Block.Exercise right) {
      return exercises.pair(left, right, column);
    }
    return one instanceof Block.Picture picture && other instanceof Block.Paragraph about
        ? Optional.of(pictureAndWords(picture, about, column))
        : Optional.empty();
  }

  private List<Flow> pictureAndWords(Block.Picture picture, Block.Paragraph about, Column column) {
    double pictureColumnPt = column.widthPt() * style.density().pictures().share();
    Column right = column.indented(pictureColumnPt + PictureSetter.AFTER_PT);
    if (right.widthPt() < PictureSetter.NARROW_PT) {
      return List.of(set(picture, column), announced(set(about, column)));
    }
    Element figure = Element.figure(picture.alternativeText());
    Mark.Picture mark =
        PictureSetter.fitted(
            picture.drawing(),
            figure,
            column.xPt(),
            pictureColumnPt,
            style.density().pictures().besidePt() * ADVICE_SHARE);
    Flow words = set(about, right);
    Flow both =
        PictureSetter.beside(
            words,
            figure,
            mark.moved((pictureColumnPt - mark.widthPt()) / 2, 0),
            PARAGRAPH_GAP_PT,
            style.density().smallestGaps());
    List<Strip> strips = new ArrayList<>(both.strips());
    strips.set(0, strips.get(0).withBefore(Break.FREE));
    return List.of(new Flow(strips, List.of(figure)), new Flow(List.of(), words.elements()));
  }

  /** Whether a block is the one paragraph between a heading and the first exercise under it. */
  private static boolean leadsToAnExercise(List<Block> content, int index) {
    return content.get(index) instanceof Block.Paragraph
        && index + 1 < content.size()
        && content.get(index + 1) instanceof Block.Exercise;
  }

  /** Whether a block is a paragraph about the facts that follow, such as a contact's. */
  private static boolean leadsToFacts(List<Block> content, int index) {
    return content.get(index) instanceof Block.Paragraph
        && index + 1 < content.size()
        && content.get(index + 1) instanceof Block.Facts;
  }

  private static Flow announced(Flow flow) {
    Strip first = flow.strips().get(0);
    List<Strip> strips = new ArrayList<>(flow.strips());
    strips.set(
        0,
        first
            .withBefore(Break.NEVER)
            .withGap(Math.min(first.gapPt(), AFTER_HEADING_PT))
            .under(null));
    return new Flow(strips, flow.elements());
  }

  private static boolean announces(Block block) {
    return block instanceof Block.Heading
        || (block instanceof Block.Paragraph paragraph
            && paragraph.text().stripTrailing().endsWith(":"));
  }
}
