package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.leaflet.Block;
import org.kneeroll.pdf.font.PrintableText;
import org.kneeroll.pdf.font.ShapedText;
import org.kneeroll.pdf.page.Column;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.Role;

/** Sets lists: a number or a bullet at the left, the words hanging beside it. */
final class ItemsSetter {

  private static final double GAP_PT = 6;
  private static final double BETWEEN_PT = 2.5;
  private static final double BULLET_COLUMN_PT = 15;
  private static final double AFTER_NUMBER_PT = 7;

  /** Only an item of more lines than these is parted. */
  private static final int LONG_ITEM_LINES = 6;

  private static final String BULLET = "•";

  private ItemsSetter() {}

  /** A list; items of which nothing would be seen are left out. */
  static Flow items(Block.Items items, TextStyle style, Column column) {
    List<ShapedText> bodies =
        items.items().stream()
            .filter(item -> !PrintableText.isBlank(item))
            .map(style::shape)
            .toList();
    List<ShapedText> labels = new ArrayList<>(bodies.size());
    double labelPt = BULLET_COLUMN_PT;
    for (int i = 0; i < bodies.size(); i++) {
      ShapedText label = style.shape(items.numbered() ? i + 1 + "." : BULLET);
      labels.add(label);
      labelPt =
          items.numbered() ? Math.max(labelPt, style.widthPt(label) + AFTER_NUMBER_PT) : labelPt;
    }
    Column body = column.atMost(Stylesheet.measurePt(style)).indented(labelPt);
    List<Strip> strips = new ArrayList<>();
    List<Element> elements = new ArrayList<>(bodies.size());
    for (int i = 0; i < bodies.size(); i++) {
      Element label = Element.leaf(Role.LABEL);
      Element text = Element.leaf(Role.LIST_BODY);
      elements.add(Element.of(Role.LIST_ITEM, List.of(label, text)));
      List<Strip> item =
          TextSetter.strips(bodies.get(i), style, text, body, i == 0 ? GAP_PT : BETWEEN_PT);
      Mark number = TextSetter.whole(labels.get(i), style, label, column.xPt(), 0);
      Break before = i == 0 ? Break.FREE : Break.INSIDE_BLOCK;
      strips.add(item.get(0).withBefore(before).after(List.of(number)));
      for (Strip line : item.subList(1, item.size())) {
        strips.add(item.size() > LONG_ITEM_LINES ? line : line.withBefore(Break.NEVER));
      }
    }
    if (strips.isEmpty()) {
      return Flow.EMPTY;
    }
    Element.Numbering numbering =
        items.numbered() ? Element.Numbering.DECIMAL : Element.Numbering.DISC;
    return new Flow(endsTogether(strips), List.of(Element.list(numbering, elements)));
  }

  /** Keeps the first two and the last two lines of a list together. */
  private static List<Strip> endsTogether(List<Strip> strips) {
    List<Strip> kept = new ArrayList<>(strips.size());
    for (int i = 0; i < strips.size(); i++) {
      boolean end = i > 0 && (i < TextSetter.TOGETHER || strips.size() - i < TextSetter.TOGETHER);
      kept.add(end ? strips.get(i).withBefore(Break.NEVER) : strips.get(i));
    }
    return kept;
  }
}
