package org.kneeroll.catalogue.svg;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Takes style sheets and {@code style} attributes apart into properties.
 *
 * <p>Rules that name an element, a class or an id are understood; that is what drawing programs
 * write. Anything else is objected to, as its colours would be lost.
 */
final class StyleText {

  private static final Pattern SELECTOR = Pattern.compile("[.#]?[A-Za-z_-][A-Za-z0-9_-]*");
  private static final Pattern NAME = Pattern.compile("-{0,2}[A-Za-z_][A-Za-z0-9_-]*");

  private final Objections objections;
  private final BiConsumer<String, String> properties;

  /**
   * @param properties gets the name and the value of each property
   */
  StyleText(Objections objections, BiConsumer<String, String> properties) {
    this.objections = objections;
    this.properties = properties;
  }

  /** Reads the text of a {@code style} element. */
  void sheet(String text) {
    String rest = withoutComments(text).strip();
    while (!rest.isEmpty()) {
      int opening = rest.indexOf('{');
      int closing = rest.indexOf('}');
      if (opening < 0 || closing < opening) {
        object(rest);
        return;
      }
      for (String selector : rest.substring(0, opening).split(",", -1)) {
        if (!SELECTOR.matcher(selector.strip()).matches()) {
          object(selector);
          return;
        }
      }
      declarations(rest.substring(opening + 1, closing));
      rest = rest.substring(closing + 1).strip();
    }
  }

  /** Reads the value of a {@code style} attribute. */
  void attribute(String text) {
    declarations(withoutComments(text));
  }

  private void declarations(String text) {
    for (String declaration : text.split(";", -1)) {
      if (declaration.isBlank()) {
        continue;
      }
      int colon = declaration.indexOf(':');
      String name = colon < 0 ? "" : declaration.substring(0, colon).strip();
      if (!NAME.matcher(name).matches() || declaration.contains("{")) {
        object(declaration);
        return;
      }
      properties.accept(name, declaration.substring(colon + 1).strip());
    }
  }

  private void object(String text) {
    String shown = text.strip().lines().findFirst().orElse("").strip();
    objections.raise(
        "the style rules of the picture cannot be read at `" + Quote.shortened(shown) + "`",
        "give each shape its colours directly, or " + Objections.SAVE_PLAIN);
  }

  private String withoutComments(String text) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (int start = text.indexOf("/*"); start >= 0; start = text.indexOf("/*", from)) {
      kept.append(text, from, start).append(' ');
      int end = text.indexOf("*/", start + 2);
      if (end < 0) {
        object(text.substring(start));
        return "";
      }
      from = end + 2;
    }
    return kept.append(text, from, text.length()).toString();
  }
}
