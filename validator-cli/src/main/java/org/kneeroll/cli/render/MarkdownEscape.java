package org.kneeroll.cli.render;

/** Puts somebody else's words into a Markdown document. */
public final class MarkdownEscape {

  private MarkdownEscape() {}

  /**
   * The words on one line, with nothing in them that is a mark of Markdown or of HTML. Words in
   * backticks stay so: nothing within them is a mark either.
   */
  public static String of(String words) {
    return Visible.of(words.replaceAll("[\\p{Cntrl}\\s]+", " "))
        .replaceAll("([\\\\*_~\\[\\]|#])", "\\\\$1")
        .replaceAll("^([-+=:>])", "\\\\$1")
        .replaceAll("^([0-9]{1,9})([.)])", "$1\\\\$2")
        .replaceAll("&(?=#?[A-Za-z0-9]+;)", "&amp;")
        .replace("<", "&lt;");
  }
}
