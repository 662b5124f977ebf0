package org.kneeroll.cli.render;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * The way of all text to a terminal, on which nothing passes that a terminal would obey but what
 * this command means itself: line breaks, tabs, and the signs of {@link Control}.
 *
 * <p>A line that begins with two colons is a command to GitHub's runner, and so is {@code ##[}
 * anywhere; of these, one sign is shown by its code, unless they are this command's own.
 *
 * <p>Printers still use {@link Visible} where they count columns. What they forget is caught here,
 * be it the name of a file, an argument, the message of an exception or a field of a PDF.
 */
public final class VisibleWriter extends Writer {

  private static final char NOTHING = 0;

  private final PrintWriter terminal;

  /** The first half of a character, or a carriage return, of which the next character decides. */
  private char pending = NOTHING;

  /** Whether nothing but blanks stands on the line so far. */
  private boolean atLineStart = true;

  /** The signs just written with which a command of GitHub's runner may begin. */
  private String begun = "";

  /** Text for a terminal, a file or a pipe, which is closed together with this. */
  public VisibleWriter(PrintWriter terminal) {
    this.terminal = terminal;
  }

  @Override
  public void write(char[] text, int start, int length) {
    StringBuilder shown = new StringBuilder(length + 16);
    for (int i = start; i < start + length; i++) {
      write(shown, text[i]);
    }
    terminal.append(shown);
  }

  private void write(StringBuilder shown, char c) {
    char before = pending;
    pending = NOTHING;
    if (Character.isSurrogatePair(before, c)) {
      show(shown, Character.toCodePoint(before, c));
    } else if (before == '\r' && c == '\n') {
      shown.append('\r');
      show(shown, c);
    } else {
      if (before != NOTHING) {
        show(shown, before);
      }
      if (Character.isHighSurrogate(c) || c == '\r') {
        pending = c;
      } else {
        show(shown, c);
      }
    }
  }

  private void show(StringBuilder shown, int c) {
    if (Control.is(c)) {
      shown.append(Control.sequence(c));
      return;
    }
    if (c == '\n' || c == '\t') {
      shown.append((char) c);
    } else if (completesCommand(c)) {
      shown.append(Visible.code(c));
    } else {
      Visible.append(shown, c);
    }
    boolean colon = c == ':' && atLineStart;
    begun = c == '#' ? (begun.startsWith("#") ? "##" : "#") : colon ? ":" : "";
    atLineStart = c == '\n' || (atLineStart && Character.isWhitespace(c));
  }

  private boolean completesCommand(int c) {
    return (c == ':' && begun.equals(":")) || (c == '[' && begun.equals("##"));
  }

  /**
   * Hands on what was written.
   *
   * @throws IOException if nobody takes it any longer
   */
  @Override
  public void flush() throws IOException {
    if (terminal.checkError()) {
      throw new IOException("what is written is not taken any longer");
    }
  }

  @Override
  public void close() throws IOException {
    if (pending != NOTHING) {
      StringBuilder rest = new StringBuilder();
      show(rest, pending);
      pending = NOTHING;
      terminal.append(rest);
    }
    flush();
    terminal.close();
  }
}
