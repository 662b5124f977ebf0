package org.kneeroll.catalogue.triage;

import java.util.regex.Pattern;

/**
 * Files by a pattern: {@code *} stands for any characters within a name, {@code **} for any folders
 * as well, {@code ?} for one character. A pattern that names a folder means all that is in it.
 */
public final class PathPattern {

  private final Pattern regex;

  private PathPattern(Pattern regex) {
    this.regex = regex;
  }

  /** Reads a pattern; slashes stand between folders on every system. */
  public static PathPattern of(String pattern) {
    String plain = pattern.strip().replace('\\', '/');
    plain = plain.startsWith("./") ? plain.substring(2) : plain;
    plain = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (plain.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (plain.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else {
        regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
      }
    }
    return new PathPattern(Pattern.compile(regex + "(?:/.*)?", Pattern.DOTALL));
  }

  /** Whether the pattern means a file, given by its path from where patterns begin. */
  public boolean matches(String path) {
    return regex.matcher(path).matches();
  }
}
