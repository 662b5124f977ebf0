package org.kneeroll.leaflet;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.drawing.Drawing;

/**
 * A piece of a composed leaflet, in reading order and free of any file format.
 *
 * <p>Blocks say what something is (a heading, a list of steps, a field to fill in), never how it
 * looks: that is the writer's part.
 */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level 1 for the leaflet's title, which stands once; no level is skipped on the way down
   * @param text one line or more
   */
  record Heading(int level, String text) implements Block {
    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if the level is not 1 to 4
     */
    public Heading {
      if (level < 1 || level > 4) {
        throw new IllegalArgumentException("not a heading level: " + level);
      }
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A paragraph.
   *
   * @param tone how it stands out
   * @param text without line breaks
   */
  record Paragraph(Tone tone, String text) implements Block {
    /** Refuses nulls. */
    public Paragraph {
      Objects.requireNonNull(tone, "tone");
      Objects.requireNonNull(text, "text");
    }
  }

  /** How a paragraph stands out from its surroundings. */
  enum Tone {
    /** It does not. */
    PLAIN,
    /** The words at the top that say what the leaflet is for. */
    LEAD,
    /** What decides: a dose, a status. */
    STRONG,
    /** Small print: sources, credits. Never smaller than can be read. */
    NOTE
  }

  /**
   * A list.
   *
   * @param numbered whether the order matters, so that each item shows its number
   * @param items each a sentence or more, at least one
   */
  record Items(boolean numbered, List<String> items) implements Block {
    /**
     * Copies the items.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Items {
      items = List.copyOf(items);
      if (items.isEmpty()) {
        throw new IllegalArgumentException("a list needs an item");
      }
    }
  }

  /**
   * A picture.
   *
   * @param drawing what to draw
   * @param alternativeText what a screen reader says instead
   */
  record Picture(Drawing drawing, String alternativeText) implements Block {
    /** Refuses nulls. */
    public Picture {
      Objects.requireNonNull(drawing, "drawing");
      Objects.requireNonNull(alternativeText, "alternativeText");
    }
  }

  /**
   * Fields to fill in that belong side by side where there is room.
   *
   * @param fields in reading order, at least one
   */
  record Fields(List<Field> fields) implements Block {
    /**
     * Copies the fields.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Fields {
      fields = List.copyOf(fields);
      if (fields.isEmpty()) {
        throw new IllegalArgumentException("a row of fields needs a field");
      }
    }
  }

  /**
   * A field to type or write into.
   *
   * @param name stable and speaking, such as {@code knee-roll.reps}; unique in the leaflet
   * @param label the words before it, such as "Reps", without a colon
   * @param description what a screen reader says: exercise, quantity and side
   * @param value what stands in it already, empty for nothing
   * @param width how much is going to be written
   * @param subject what it is about, for programs
   */
  record Field(
      String name, String label, String description, String value, Width width, Subject subject) {

    /** A field about the leaflet as a whole, whose name says what it asks for. */
    public Field(String name, String label, String description, String value, Width width) {
      this(name, label, description, value, width, Subject.ofLeaflet(name));
    }

    /** Refuses nulls. */
    public Field {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(description, "description");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(width, "width");
      Objects.requireNonNull(subject, "subject");
    }
  }

  /** How much is going to be written into a field. */
  enum Width {
    /** A number or a range. */
    SHORT,
    /** A date. */
    MEDIUM,
    /** A name. */
    LONG,
    /** A sentence or two. */
    WHOLE
  }

  /**
   * Facts to look up, each a short label and its value, such as the lines of a contact block.
   *
   * @param facts in reading order, at least one
   */
  record Facts(List<Fact> facts) implements Block {
    /**
     * Copies the facts.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Facts {
      facts = List.copyOf(facts);
      if (facts.isEmpty()) {
        throw new IllegalArgumentException("a list of facts needs a fact");
      }
    }
  }

  /**
   * One line of {@link Facts}.
   *
   * @param label such as "Telephone", without a colon
   * @param value such as a number
   * @param link where the value leads ({@code tel:}, {@code mailto:}, {@code https:}), or null
   */
  record Fact(String label, String value, @Nullable String link) {
    /** Refuses null words. */
    public Fact {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * A box around what must be seen.
   *
   * @param urgency how it looks
   * @param content at least one block, none of them a panel
   */
  record Panel(Urgency urgency, List<Block> content) implements Block {
    /** Copies the content. */
    public Panel {
      Objects.requireNonNull(urgency, "urgency");
      content = List.copyOf(content);
    }
  }

  /** How much a panel presses. */
  enum Urgency {
    /** It holds together what belongs together, such as the patient's name and date. */
    CALM,
    /** Ask somebody soon. */
    CAUTION,
    /** Get help now. */
    EMERGENCY
  }

  /**
   * Fields in rows and columns, each named by the headings of its row and its column.
   *
   * @param corner what the headings of the rows are, such as "Day"
   * @param columns headings, at least one
   * @param rows in reading order, at least one, each with a field for each column
   */
  record Table(String corner, List<ColumnHeading> columns, List<Row> rows) implements Block {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no row or column, or a row has more or fewer
     *     fields than there are columns
     */
    public Table {
      Objects.requireNonNull(corner, "corner");
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      if (columns.isEmpty() || rows.isEmpty()) {
        throw new IllegalArgumentException("a table needs a row and a column");
      }
      for (Row row : rows) {
        if (row.fields().size() != columns.size()) {
          throw new IllegalArgumentException(
              "the row " + row.heading() + " does not have " + columns.size() + " fields");
        }
      }
    }
  }

  /**
   * What stands over a column.
   *
   * @param text as short as a narrow column needs, such as the number of an exercise
   * @param spoken what is read out instead, such as the exercise's name with its number
   */
  record ColumnHeading(String text, String spoken) {
    /** Refuses nulls. */
    public ColumnHeading {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(spoken, "spoken");
    }
  }

  /**
   * A row of a {@link Table}.
   *
   * @param heading at its start
   * @param fields one for each column; their labels are not printed
   */
  record Row(String heading, List<Field> fields) {
    /** Copies the fields. */
    public Row {
      Objects.requireNonNull(heading, "heading");
      fields = List.copyOf(fields);
    }
  }

  /**
   * One numbered exercise: heading, picture, steps, dose and fields, which stay on one page.
   *
   * @param number its place in the leaflet, from 1
   * @param heading its name, which the number precedes
   * @param picture beside the text, or null
   * @param content what follows the heading, in reading order
   */
  record Exercise(int number, Heading heading, @Nullable Picture picture, List<Block> content)
      implements Block {
    /** Copies the content. */
    public Exercise {
      Objects.requireNonNull(heading, "heading");
      content = List.copyOf(content);
    }
  }
}
