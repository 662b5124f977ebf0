package org.kneeroll.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Breaks a text into lines between its words, or within one that is too long for a line. */
public final class Wrapping {

  private Wrapping() {}

  /**
   * The lines of a text.
   *
   * @param text blanks at its beginning are kept before every line
   * @param width in columns of a terminal, at least 1
   * @return at least one line
   */
  public static List<String> lines(String text, int width) {
    String words = text.stripLeading();
    String indent = text.substring(0, text.length() - words.length());
    if (indent.length() >= width) {
      indent = "";
    }
    int room = Math.max(1, width - indent.length());
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words.split(" +", -1)) {
      for (String piece : pieces(word, room)) {
        int length = DisplayWidth.of(piece);
        if (!line.isEmpty() && used + 1 + length > room) {
          lines.add(indent + line);
          line.setLength(0);
          used = 0;
        }
        used += length + (line.isEmpty() ? 0 : 1);
        line.append(line.isEmpty() ? "" : " ").append(piece);
      }
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line.isEmpty() ? "" : indent + line);
    }
    return lines;
  }

  /** A word in pieces that fit, of which all but the last fill a line. */
  private static List<String> pieces(String word, int room) {
    if (DisplayWidth.of(word) <= room) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int used = 0;
    for (Matcher cluster = DisplayWidth.clusters(word); cluster.find(); ) {
      int length = DisplayWidth.ofCluster(cluster.group());
      if (used + length > room && !piece.isEmpty()) {
        pieces.add(piece.toString());
        piece.setLength(0);
        used = 0;
      }
      piece.append(cluster.group());
      used += length;
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
