package org.kneeroll.cli.render;

/** Puts somebody else's words into a Markdown document. */
public final class MarkdownEscape {

  private MarkdownEscape() {}

  /** The words on one line, with nothing in them that is a mark of Markdown or of HTML. */
  public static String of(String words) {
    return words
        .replaceAll("[\\p{Cntrl}\\s]+", " ")
        .replaceAll("([\\\\*_\\[\\]|#])", "\\\\$1")
        .replace("<", "&lt;");
  }
}
