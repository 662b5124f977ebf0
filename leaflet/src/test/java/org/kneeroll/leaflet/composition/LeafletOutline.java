package org.kneeroll.leaflet.composition;

import java.util.List;
import java.util.Locale;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;

/** Prints a composed leaflet as an outline that a person can read. */
final class LeafletOutline {

  private final StringBuilder text = new StringBuilder();

  private LeafletOutline() {}

  static String of(ComposedLeaflet leaflet) {
    LeafletOutline outline = new LeafletOutline();
    outline.line(
        0, "# " + leaflet.title() + "  {" + leaflet.id() + ", " + leaflet.language() + "}");
    outline.line(0, "look: " + leaflet.look().name() + " " + leaflet.look().headerLines());
    if (leaflet.look().logo() != null) {
      outline.line(0, "logo: " + leaflet.look().logo().alternativeText());
    }
    outline.blocks(0, leaflet.body());
    leaflet.running().footer().forEach(line -> outline.line(0, "foot: " + line));
    outline.line(0, "foot: " + leaflet.running().pageLabel());
    return outline.text.toString();
  }

  private void blocks(int depth, List<Block> blocks) {
    blocks.forEach(block -> block(depth, block));
  }

  private void block(int depth, Block block) {
    if (block instanceof Block.Heading heading) {
      line(depth, "#".repeat(heading.level()) + " " + heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      line(depth, paragraph.tone().name().toLowerCase(Locale.ROOT) + ": " + paragraph.text());
    } else if (block instanceof Block.Items items) {
      for (int i = 0; i < items.items().size(); i++) {
        line(depth, (items.numbered() ? i + 1 + ". " : "- ") + items.items().get(i));
      }
    } else if (block instanceof Block.Picture picture) {
      line(depth, "picture: " + picture.alternativeText());
    } else if (block instanceof Block.Fields fields) {
      fields.fields().forEach(field -> field(depth, field));
    } else if (block instanceof Block.Facts facts) {
      for (Block.Fact fact : facts.facts()) {
        line(
            depth,
            fact.label()
                + " = "
                + fact.value()
                + (fact.link() == null ? "" : " <" + fact.link() + ">"));
      }
    } else if (block instanceof Block.Panel panel) {
      line(depth, "[panel " + panel.urgency() + "]");
      blocks(depth + 1, panel.content());
    } else if (block instanceof Block.Table table) {
      line(depth, "[table] " + table.corner());
      table.columns().forEach(c -> line(depth + 1, "| " + c.text() + " (" + c.spoken() + ")"));
      for (Block.Row row : table.rows()) {
        line(depth + 1, "- " + row.heading());
        row.fields().forEach(field -> field(depth + 2, field));
      }
    } else if (block instanceof Block.Exercise exercise) {
      Block.Heading heading = exercise.heading();
      line(
          depth,
          "[exercise] "
              + "#".repeat(heading.level())
              + " "
              + exercise.number()
              + ". "
              + heading.text());
      if (exercise.picture() != null) {
        block(depth + 1, exercise.picture());
      }
      blocks(depth + 1, exercise.content());
    }
  }

  private void field(int depth, Block.Field field) {
    line(
        depth,
        "["
            + field.label()
            + ": "
            + field.value()
            + "] "
            + field.name()
            + " "
            + field.width()
            + " ("
            + field.description()
            + ")");
  }

  private void line(int depth, String words) {
    text.append("  ".repeat(depth)).append(words).append('\n');
  }
}
