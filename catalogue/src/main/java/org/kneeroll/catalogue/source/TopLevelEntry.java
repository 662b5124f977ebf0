package org.kneeroll.catalogue.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Span;

/**
 * An entry at the left margin of a YAML file with everything that is indented below it: what is
 * passed over when something in it is broken.
 *
 * @param span from its key to the beginning of the next entry
 * @param path where the entry would stand in the tree; the root if its key cannot be told
 */
record TopLevelEntry(Span span, ModelPath path) {

  /** A line that begins an entry: not indented, and no comment, list item, bracket or marker. */
  private static final Pattern FIRST_LINE =
      Pattern.compile("(?m)^(?!-(?:[ \\t\\r\\n]|--|$)|\\.\\.\\.)[^\\s#%\\[\\]{},]");

  private static final Pattern KEY = Pattern.compile("([\"']?)([^\"':\\r\\n]+)\\1[ \\t]*:");

  private static final Pattern INDENTED_KEY =
      Pattern.compile("(?m)^[ \\t]+([A-Za-z][A-Za-z0-9-]*)[ \\t]*:");

  /** The entry around an offset; null if the file is not made of such entries there. */
  static @Nullable TopLevelEntry around(String text, int offset) {
    if (lineAt(text, offset).isBlank()) {
      return null;
    }
    Matcher lines = FIRST_LINE.matcher(text);
    int start = -1;
    int end = text.length();
    while (lines.find()) {
      if (lines.start() > offset) {
        end = lines.start();
        break;
      }
      start = lines.start();
    }
    if (start < 0) {
      return null;
    }
    Matcher key = KEY.matcher(text).region(start, end);
    ModelPath path = key.lookingAt() ? ModelPath.of(key.group(2).strip()) : ModelPath.ROOT;
    return new TopLevelEntry(new Span(start, end), path);
  }

  private static String lineAt(String text, int offset) {
    int start = offset;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    int end = offset;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /**
   * Where the entry would stand, and where what is indented below it would: a line that is indented
   * by mistake belongs to the top as well.
   */
  List<ModelPath> paths(String text) {
    List<ModelPath> paths = new ArrayList<>(List.of(path));
    Matcher lines = INDENTED_KEY.matcher(text).region(span.start(), span.end());
    while (lines.find()) {
      paths.add(ModelPath.of(lines.group(1)));
    }
    return paths;
  }

  /** The entry's text. */
  String in(String text) {
    return text.substring(span.start(), span.end());
  }

  /** The text with spaces in place of the entry, so that every offset behind it holds. */
  String blankedIn(String text) {
    StringBuilder blanked = new StringBuilder(text);
    for (int i = span.start(); i < span.end(); i++) {
      if (!isBreak(text.charAt(i))) {
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
