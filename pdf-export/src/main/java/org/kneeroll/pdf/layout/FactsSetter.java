package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.leaflet.Block;
import org.kneeroll.pdf.font.ShapedText;
import org.kneeroll.pdf.page.Column;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.Role;

/**
 * Sets facts: labels in one column, values in another.
 *
 * <p>They are a list of terms to a screen reader, the label being the item's {@code Lbl}. A label
 * that would need more than its share of the width stands above its value.
 */
final class FactsSetter {

  private static final double GAP_PT = 6;
  private static final double BETWEEN_PT = 3;
  private static final double AFTER_LABEL_PT = 12;
  private static final int MANY_FACTS = 6;
  private static final double LABEL_SHARE = 0.4;

  private final TextStyle labelStyle;
  private final TextStyle valueStyle;
  private final TextStyle linkStyle;

  FactsSetter(Stylesheet style) {
    this.labelStyle = style.factLabel();
    this.valueStyle = style.body();
    this.linkStyle = style.body().in(style.strong());
  }

  Flow facts(Block.Facts facts, Column column) {
    double labelPt = labelColumnPt(facts, column);
    List<Strip> strips = new ArrayList<>();
    List<Element> items = new ArrayList<>();
    for (Block.Fact fact : facts.facts()) {
      Element label = Element.leaf(Role.LABEL);
      Element words = Element.leaf(fact.link() == null ? Role.LIST_BODY : Role.LINK);
      Element body = fact.link() == null ? words : Element.of(Role.LIST_BODY, List.of(words));
      items.add(Element.of(Role.LIST_ITEM, List.of(label, body)));
      boolean first = strips.isEmpty();
      List<Strip> item = item(fact, label, words, column, labelPt, first ? GAP_PT : BETWEEN_PT);
      boolean many = facts.facts().size() > MANY_FACTS;
      Break before = first ? Break.FREE : many ? Break.INSIDE_BLOCK : Break.NEVER;
      for (int i = 0; i < item.size(); i++) {
        strips.add(i == 0 ? item.get(0).withBefore(before) : item.get(i));
      }
    }
    return new Flow(strips, List.of(Element.list(Element.Numbering.NONE, items)));
  }

  private double labelColumnPt(Block.Facts facts, Column column) {
    double labelPt = 0;
    for (Block.Fact fact : facts.facts()) {
      double widthPt = labelStyle.widthPt(labelStyle.shape(fact.label())) + AFTER_LABEL_PT;
      if (widthPt <= column.widthPt() * LABEL_SHARE) {
        labelPt = Math.max(labelPt, widthPt);
      }
    }
    return labelPt;
  }

  private List<Strip> item(
      Block.Fact fact, Element label, Element words, Column column, double labelPt, double gapPt) {
    ShapedText term = labelStyle.shape(fact.label());
    boolean beside = labelStyle.widthPt(term) + AFTER_LABEL_PT <= labelPt;
    Column right = column.indented(labelPt).atMost(Stylesheet.measurePt(valueStyle));
    List<Strip> value = value(fact, words, right, beside ? gapPt : 0);
    if (beside && !value.isEmpty()) {
      Mark head = TextSetter.whole(term, labelStyle, label, column.xPt(), 0);
      List<Strip> strips = new ArrayList<>(value);
      strips.set(0, value.get(0).after(List.of(head)));
      return strips;
    }
    List<Strip> strips = new ArrayList<>(TextSetter.strips(term, labelStyle, label, column, gapPt));
    for (int i = 0; i < value.size(); i++) {
      strips.add(i == 0 ? value.get(0).withBefore(Break.NEVER) : value.get(i));
    }
    return strips;
  }

  private List<Strip> value(Block.Fact fact, Element words, Column column, double gapPt) {
    @Nullable String link = fact.link();
    TextStyle style = link == null ? valueStyle : linkStyle;
    ShapedText text = style.shape(fact.value());
    List<Strip> strips = TextSetter.strips(text, style, words, column, gapPt);
    if (link == null) {
      return strips;
    }
    List<Strip> linked = new ArrayList<>(strips.size());
    for (Strip strip : strips) {
      linked.add(linked(strip, words, link, fact.label() + ": " + fact.value(), style));
    }
    return linked;
  }

  /** Underlines a line and makes it lead somewhere. */
  private static Strip linked(
      Strip strip, Element words, String target, String description, TextStyle style) {
    Mark.Text line = (Mark.Text) strip.marks().get(0);
    double widthPt = line.widthPt();
    Mark underline =
        Mark.Box.filled(line.xPt(), line.baselinePt() + 1.6, widthPt, 0.7, style.colour());
    Mark area =
        new Mark.LinkArea(words, line.xPt(), 0, widthPt, style.leadingPt(), target, description);
    return strip.after(List.of(underline)).with(List.of(area));
  }
}
