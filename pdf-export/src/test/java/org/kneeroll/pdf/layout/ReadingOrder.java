package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Layout;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.Sheet;

/** The words that a leaflet has to show, one after the other, worked out from its blocks alone. */
public final class ReadingOrder {

  private final StringBuilder words = new StringBuilder();

  private ReadingOrder() {}

  /** The words of a leaflet without spaces, so that cut words compare equal to whole ones. */
  public static String of(ComposedLeaflet leaflet) {
    ReadingOrder order = new ReadingOrder();
    leaflet.look().headerLines().forEach(order::add);
    order.add(leaflet.title());
    order.addAll(leaflet.body());
    return order.words.toString();
  }

  /** The words that a layout shows, in the order of its marks, without spaces and artifacts. */
  static String of(Layout layout) {
    StringBuilder shown = new StringBuilder();
    for (Sheet sheet : layout.sheets()) {
      for (Mark mark : sheet.marks()) {
        if (mark instanceof Mark.Text text && text.tag() instanceof Element) {
          shown.append(
              text.spoken() == null
                  ? text.text().substring(text.from(), text.to())
                  : text.spoken());
        } else if (mark instanceof Mark.Picture picture && picture.tag() instanceof Element) {
          shown.append("[picture]");
        } else if (mark instanceof Mark.Entry entry) {
          shown.append('[').append(entry.field().name()).append(']');
        }
      }
    }
    return shown.toString().replaceAll("\\s+", "").replaceFirst("\\[picture\\]", "");
  }

  private void addAll(List<Block> blocks) {
    blocks.forEach(this::add);
  }

  private void add(Block block) {
    if (block instanceof Block.Heading heading) {
      add(heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      add(paragraph.text());
    } else if (block instanceof Block.Items items) {
      List<String> labels = new ArrayList<>();
      for (String item : items.items()) {
        labels.add(item);
        add(items.numbered() ? labels.size() + "." : "•");
        add(item);
      }
    } else if (block instanceof Block.Picture) {
      add("[picture]");
    } else if (block instanceof Block.Fields fields) {
      for (Block.Field field : fields.fields()) {
        add(field.label());
        add("[" + field.name() + "]");
      }
    } else if (block instanceof Block.Facts facts) {
      for (Block.Fact fact : facts.facts()) {
        add(fact.label());
        add(fact.value());
      }
    } else if (block instanceof Block.Panel panel) {
      addAll(panel.content());
    } else if (block instanceof Block.Table table) {
      add(table.corner());
      table.columns().forEach(column -> add(column.spoken()));
      for (Block.Row row : table.rows()) {
        add(row.heading());
        row.fields().forEach(field -> add("[" + field.name() + "]"));
      }
    } else if (block instanceof Block.Exercise exercise) {
      add(exercise.number() + ".");
      add(exercise.heading());
      if (exercise.picture() != null) {
        add("[picture]");
      }
      addAll(exercise.content());
    }
  }

  private void add(String text) {
    words.append(text.replaceAll("\\s+", ""));
  }
}
