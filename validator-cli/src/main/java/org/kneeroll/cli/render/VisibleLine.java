package org.kneeroll.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * One line of a file as it is shown: tabs widened, control characters made visible, and each
 * character at its column. Columns count from 0 here.
 */
final class VisibleLine {

  /** A tab reaches to the next multiple of this, as in most editors. */
  private static final int TAB = 4;

  private final List<Cell> cells = new ArrayList<>();
  private final int length;
  private final int width;

  /**
   * What a reader sees as one character.
   *
   * @param start UTF-16 offset in the line
   * @param column where it is shown
   * @param shown what is shown for it
   * @param width how many columns that takes up
   */
  private record Cell(int start, int column, String shown, int width) {
    int end() {
      return column + width;
    }
  }

  VisibleLine(String line) {
    int column = 0;
    for (Matcher cluster = DisplayWidth.clusters(line); cluster.find(); ) {
      Cell cell = cell(cluster.start(), column, cluster.group());
      cells.add(cell);
      column = cell.end();
    }
    length = line.length();
    width = column;
  }

  private static Cell cell(int start, int column, String cluster) {
    if (cluster.equals("\t")) {
      int width = TAB - column % TAB;
      return new Cell(start, column, " ".repeat(width), width);
    }
    String shown = Visible.of(cluster);
    // A mark without a letter to stand on gets a blank one.
    int width = DisplayWidth.of(shown);
    return width > 0
        ? new Cell(start, column, shown, width)
        : new Cell(start, column, " " + shown, 1);
  }

  /** How many columns the whole line takes up. */
  int width() {
    return width;
  }

  /**
   * The column of a character, and the end of the line for offsets behind it. An offset in the
   * middle of what a reader sees as one character has the column of its beginning.
   */
  int column(int offset) {
    if (offset >= length) {
      return width;
    }
    int found = 0;
    for (Cell cell : cells) {
      if (cell.start() > offset) {
        break;
      }
      found = cell.column();
    }
    return found;
  }

  /** The column after a stretch that ends at an offset: the whole last character counts. */
  int columnAfter(int offset) {
    int found = 0;
    for (Cell cell : cells) {
      if (cell.start() >= offset) {
        break;
      }
      found = cell.end();
    }
    return found;
  }

  /** What is shown between two columns; characters that do not fit whole are left out. */
  String between(int from, int to) {
    StringBuilder shown = new StringBuilder();
    for (Cell cell : cells) {
      if (cell.column() >= from && cell.end() <= to) {
        shown.append(cell.shown());
      } else if (cell.end() > from && cell.column() < to) {
        shown.append(" ".repeat(Math.min(cell.end(), to) - Math.max(cell.column(), from)));
      }
    }
    return shown.toString();
  }
}
