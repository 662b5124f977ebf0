package org.kneeroll.leaflet.composition;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Subject;

/**
 * Makes every text one line, as blocks promise: an author's file may break a sentence anywhere.
 *
 * <p>Spaces that do not break, such as between a number and its unit, are kept.
 */
final class OneLine {

  private static final Pattern BREAKABLE =
      Pattern.compile("[ \\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]+");

  private OneLine() {}

  static String of(String text) {
    return BREAKABLE.matcher(text).replaceAll(" ").strip();
  }

  static List<String> of(List<String> texts) {
    return texts.stream().map(OneLine::of).toList();
  }

  static List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(OneLine::block).toList();
  }

  private static Block block(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(paragraph.tone(), of(paragraph.text()));
    } else if (block instanceof Block.Items items) {
      return new Block.Items(items.numbered(), of(items.items()));
    } else if (block instanceof Block.Picture picture) {
      return picture(picture);
    } else if (block instanceof Block.Fields fields) {
      return new Block.Fields(fields.fields().stream().map(OneLine::field).toList());
    } else if (block instanceof Block.Facts facts) {
      return new Block.Facts(facts.facts().stream().map(OneLine::fact).toList());
    } else if (block instanceof Block.Panel panel) {
      return new Block.Panel(panel.urgency(), blocks(panel.content()));
    } else if (block instanceof Block.Table table) {
      return table(table);
    } else if (block instanceof Block.Exercise exercise) {
      return exercise(exercise);
    }
    throw new IllegalArgumentException("not a kind of block: " + block);
  }

  private static Block.Heading heading(Block.Heading heading) {
    return new Block.Heading(heading.level(), of(heading.text()));
  }

  private static Block.Picture picture(Block.Picture picture) {
    return new Block.Picture(picture.drawing(), of(picture.alternativeText()));
  }

  private static Block.Exercise exercise(Block.Exercise exercise) {
    Block.@Nullable Picture picture = exercise.picture();
    return new Block.Exercise(
        exercise.number(),
        heading(exercise.heading()),
        picture == null ? null : picture(picture),
        blocks(exercise.content()));
  }

  private static Block.Field field(Block.Field field) {
    return new Block.Field(
        field.name(),
        of(field.label()),
        of(field.description()),
        of(field.value()),
        field.width(),
        subject(field.subject()));
  }

  private static Subject subject(Subject subject) {
    return new Subject(
        subject.exercise(),
        of(subject.name()),
        subject.quantity(),
        subject.side(),
        subject.day(),
        of(subject.prescribed()),
        subject.status());
  }

  private static Block.Table table(Block.Table table) {
    List<Block.ColumnHeading> columns =
        table.columns().stream()
            .map(column -> new Block.ColumnHeading(of(column.text()), of(column.spoken())))
            .toList();
    List<Block.Row> rows =
        table.rows().stream()
            .map(
                row ->
                    new Block.Row(
                        of(row.heading()), row.fields().stream().map(OneLine::field).toList()))
            .toList();
    return new Block.Table(of(table.corner()), columns, rows);
  }

  private static Block.Fact fact(Block.Fact fact) {
    return new Block.Fact(of(fact.label()), of(fact.value()), fact.link());
  }
}
