package org.kneeroll.pdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.pdf.font.PrintableText;

/**
 * Looks through a leaflet, before anything is laid out, for all that would keep it from printing.
 */
final class Preflight {

  private static final int TITLE_MOST = 300;
  private static final int HEADER_MOST = 400;
  private static final int FOOTER_MOST = 1000;
  private static final int PAGE_LABEL_MOST = 60;

  private final List<Violation> violations = new ArrayList<>();
  private final Map<String, Boolean> fieldNames = new HashMap<>();
  private int deepestHeading = 2;

  private Preflight() {}

  /** All violations in reading order; empty if the leaflet can be written. */
  static List<Violation> violations(ComposedLeaflet leaflet) {
    Preflight preflight = new Preflight();
    preflight.look(leaflet);
    return List.copyOf(preflight.violations);
  }

  private void look(ComposedLeaflet leaflet) {
    language(leaflet.language());
    Block.Picture logo = leaflet.look().logo();
    if (logo != null) {
      spoken(logo.alternativeText(), "the alternative text of the logo");
    }
    List<String> headerLines = leaflet.look().headerLines();
    headerLines.forEach(line -> printable(line, "the header"));
    notLonger(String.join("", headerLines), HEADER_MOST, "the header");
    words(leaflet.title(), "the title");
    notLonger(leaflet.title(), TITLE_MOST, "the title");
    body(leaflet.body(), "the leaflet");
    leaflet.running().footer().forEach(line -> printable(line, "the footer"));
    notLonger(String.join("", leaflet.running().footer()), FOOTER_MOST, "the footer");
    printable(leaflet.running().pageLabel(), "the page label");
    notLonger(leaflet.running().pageLabel(), PAGE_LABEL_MOST, "the page label");
    printable(leaflet.running().continuedLabel(), "the words above what goes on");
    notLonger(leaflet.running().continuedLabel(), PAGE_LABEL_MOST, "the words above what goes on");
  }

  private void body(List<Block> blocks, String where) {
    for (Block block : blocks) {
      block(block, where);
    }
  }

  private void block(Block block, String where) {
    if (block instanceof Block.Heading heading) {
      heading(heading, where);
    } else if (block instanceof Block.Paragraph paragraph) {
      printable(paragraph.text(), "a paragraph of " + where);
    } else if (block instanceof Block.Items items) {
      for (int i = 0; i < items.items().size(); i++) {
        String kind = items.numbered() ? "step " : "list item ";
        printable(items.items().get(i), kind + (i + 1) + " of " + where);
      }
    } else if (block instanceof Block.Picture picture) {
      spoken(picture.alternativeText(), "the alternative text of a picture of " + where);
    } else if (block instanceof Block.Fields fields) {
      fields.fields().forEach(field -> field(field, where));
    } else if (block instanceof Block.Facts facts) {
      facts.facts().forEach(fact -> fact(fact, where));
    } else if (block instanceof Block.Panel panel) {
      body(panel.content(), "a panel of " + where);
    } else if (block instanceof Block.Table table) {
      table(table, where);
    } else if (block instanceof Block.Exercise exercise) {
      exercise(exercise);
    }
  }

  private void table(Block.Table table, String where) {
    words(table.corner(), "the first heading of a table of " + where);
    for (Block.ColumnHeading column : table.columns()) {
      words(column.text(), "a heading of a table of " + where);
      spoken(column.spoken(), "what is read out for a heading of a table of " + where);
    }
    for (Block.Row row : table.rows()) {
      words(row.heading(), "the heading of a row of a table of " + where);
      row.fields().forEach(field -> field(field, where));
    }
  }

  private void exercise(Block.Exercise exercise) {
    String where = "exercise " + exercise.number() + ", \"" + exercise.heading().text() + "\"";
    heading(exercise.heading(), where);
    if (exercise.picture() != null) {
      spoken(
          exercise.picture().alternativeText(), "the alternative text of the picture of " + where);
    }
    body(exercise.content(), where);
  }

  private void heading(Block.Heading heading, String where) {
    words(heading.text(), "a heading of " + where);
    if (heading.level() < 2 || heading.level() > deepestHeading) {
      String place = "the heading \"" + heading.text() + "\"";
      violations.add(new Violation.WrongHeadingLevel(place, heading.level(), deepestHeading));
    }
    deepestHeading = Math.min(heading.level() + 1, 4);
  }

  private void field(Block.Field field, String where) {
    String place = "the field \"" + field.label() + "\" of " + where;
    words(field.label(), "the label of a field of " + where);
    spoken(field.description(), "the description of " + place);
    printable(field.value(), place);
    fieldName(field.name(), place);
  }

  /** A name may be a field or a family of fields, but not both (ISO 32000-1, 12.7.3.2). */
  private void fieldName(String name, String place) {
    if (name.isBlank() || name.startsWith(".") || name.endsWith(".") || name.contains("..")) {
      violations.add(new Violation.UnusableFieldName(place, name));
      return;
    }
    boolean clash = fieldNames.containsKey(name);
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      Boolean isField = fieldNames.putIfAbsent(name.substring(0, dot), false);
      clash |= isField != null && isField;
    }
    fieldNames.put(name, true);
    if (clash) {
      violations.add(new Violation.ClashingField(place, name));
    }
  }

  private void fact(Block.Fact fact, String where) {
    String place = "the line \"" + fact.label() + "\" of " + where;
    words(fact.label(), "the label of a line of " + where);
    words(fact.value(), place);
    if (fact.link() != null && !isAddress(fact.link())) {
      violations.add(new Violation.BrokenLink(place, fact.link()));
    }
  }

  private static boolean isAddress(String link) {
    try {
      return new URI(link).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void language(String tag) {
    try {
      if (!new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty()) {
        return;
      }
    } catch (IllformedLocaleException e) {
      // Falls through: the tag is reported below.
    }
    violations.add(new Violation.UnknownLanguage("the language", tag));
  }

  /** Words that are printed and have to be there. */
  private void words(String text, String place) {
    spoken(text, place);
    printable(text, place);
  }

  /** Words that have to be there, printed or not; those that are only read out need no font. */
  private void spoken(String text, String place) {
    if (PrintableText.isBlank(text)) {
      violations.add(new Violation.MissingWords(place));
    }
  }

  private void printable(String text, String place) {
    for (int codePoint : PrintableText.uncovered(text)) {
      violations.add(new Violation.UncoveredCharacter(place, codePoint, text));
    }
  }

  private void notLonger(String text, int most, String place) {
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      violations.add(new Violation.TooLong(place, length, most));
    }
  }
}
