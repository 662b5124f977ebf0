package org.kneeroll.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of text under one another that fit into the width of a terminal: what does not fit is
 * wrapped within its column, and columns that may go are left out where even that does not help.
 */
public final class Table {

  private static final int GAP = 2;

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A column.
   *
   * @param title stands above it; no line of titles is printed if all are empty
   * @param least its smallest width, to which it is wrapped if need be
   * @param mayGo whether it is left out where the others need the room
   */
  public record Column(String title, int least, boolean mayGo) {

    /** A column that is neither wrapped nor left out, as of ids, which a person copies whole. */
    public static Column whole(String title) {
      return new Column(title, Integer.MAX_VALUE, false);
    }

    /** A column that is never left out. */
    public static Column of(String title, int least) {
      return new Column(title, least, false);
    }

    /** A column that is left out where the others need the room. */
    public static Column optional(String title, int least) {
      return new Column(title, least, true);
    }
  }

  /** A table without rows. */
  public Table(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /**
   * Adds a row; indentation at the beginning of a cell is kept.
   *
   * @throws IllegalArgumentException if there are more or fewer cells than columns
   */
  public Table row(String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          cells.length + " cells for " + columns.size() + " columns");
    }
    rows.add(List.of(cells).stream().map(Visible::of).toList());
    return this;
  }

  /**
   * The whole table, with a line break at the end of each line and none with blanks before it.
   *
   * @param width of the terminal in columns
   */
  public String print(int width, Palette palette) {
    List<Integer> shown = shown(width);
    int[] widths = widths(shown, width);
    StringBuilder out = new StringBuilder();
    if (columns.stream().anyMatch(column -> !column.title().isEmpty())) {
      print(out, shown.stream().map(i -> columns.get(i).title()).toList(), widths, palette);
    }
    for (List<String> row : rows) {
      print(out, shown.stream().map(row::get).toList(), widths, Palette.PLAIN);
    }
    return out.toString();
  }

  /** The columns for which there is room at their smallest, less those that may go, last first. */
  private List<Integer> shown(int width) {
    List<Integer> shown = new ArrayList<>(IntStream.range(0, columns.size()).boxed().toList());
    for (int i = columns.size() - 1; i >= 0 && leastWidth(shown) > width; i--) {
      if (columns.get(i).mayGo()) {
        shown.remove(Integer.valueOf(i));
      }
    }
    return shown;
  }

  private int leastWidth(List<Integer> shown) {
    int sum = GAP * (shown.size() - 1);
    for (int i : shown) {
      sum += Math.min(columns.get(i).least(), natural(i));
    }
    return sum;
  }

  private int natural(int column) {
    int widest = DisplayWidth.of(columns.get(column).title());
    for (List<String> row : rows) {
      widest = Math.max(widest, DisplayWidth.of(row.get(column)));
    }
    return widest;
  }

  /** As wide as the text, less what is too much, taken from the widest column that has more. */
  private int[] widths(List<Integer> shown, int width) {
    int[] widths = shown.stream().mapToInt(this::natural).toArray();
    int tooMuch = IntStream.of(widths).sum() + GAP * (widths.length - 1) - width;
    while (tooMuch > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean canShrink = widths[i] > columns.get(shown.get(i)).least();
        if (canShrink && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        break;
      }
      widths[widest]--;
      tooMuch--;
    }
    return widths;
  }

  private static void print(StringBuilder out, List<String> cells, int[] widths, Palette palette) {
    List<List<String>> lines = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < widths.length; i++) {
      lines.add(Wrapping.lines(cells.get(i), widths[i]));
      most = Math.max(most, lines.get(i).size());
    }
    for (int line = 0; line < most; line++) {
      StringBuilder text = new StringBuilder();
      int column = 0;
      int written = 0;
      for (int i = 0; i < widths.length; i++) {
        String part = line < lines.get(i).size() ? lines.get(i).get(line) : "";
        if (!part.isEmpty()) {
          text.append(" ".repeat(column - written)).append(palette.strong(part));
          written = column + DisplayWidth.of(part);
        }
        column += widths[i] + GAP;
      }
      out.append(text).append('\n');
    }
  }
}
