package org.kneeroll.catalogue.svg;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Objects to everything in a file that a drawing of plain fills and strokes would lose, and to work
 * without bounds.
 */
final class LogoCheck {

  private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?\\s*([^'\")\\s]*)");

  /** Properties that change the picture in a way that is not kept, and the value that does not. */
  private static final Map<String, String> EFFECTS =
      Map.of(
          "filter", "none",
          "mask", "none",
          "mask-image", "none",
          "mix-blend-mode", "normal",
          "vector-effect", "none",
          "marker", "none",
          "marker-start", "none",
          "marker-mid", "none",
          "marker-end", "none");

  private final Objections objections;
  private final Map<String, SvgElement> ids = new HashMap<>();

  private LogoCheck(Objections objections) {
    this.objections = objections;
  }

  static void check(SvgElement root, Objections objections) {
    LogoCheck check = new LogoCheck(objections);
    check.collectIds(root);
    check.element(root, "svg");
    if (objections.isEmpty()) {
      Expansion.check(root, check.ids, objections);
    }
  }

  private void collectIds(SvgElement element) {
    String id = element.attribute("id");
    if (id != null) {
      ids.putIfAbsent(id, element);
    }
    element.children().forEach(this::collectIds);
  }

  private void element(SvgElement element, String parent) {
    String name = element.name();
    if (Vocabulary.isPaintOrEffect(name)) {
      return;
    }
    if (!Vocabulary.isKept(name, parent)) {
      Vocabulary.refuse(name, objections);
      return;
    }
    if (Vocabulary.isDescription(name)) {
      return;
    }
    element.attributes().forEach((attribute, value) -> attribute(element, attribute, value));
    if (name.equals("style")) {
      new StyleText(objections, (property, value) -> property(property, value, "style rules"))
          .sheet(element.text());
    }
    for (SvgElement child : element.children()) {
      if (!objections.isEmpty()) {
        return;
      }
      element(child, name);
    }
  }

  private void attribute(SvgElement element, String attribute, String value) {
    if (attribute.equals("style")) {
      new StyleText(objections, (property, text) -> property(property, text, element.name()))
          .attribute(value);
    } else if (attribute.equals("href")) {
      link(value);
    } else if (attribute.startsWith("on")) {
      objections.raise(
          "the picture contains a program (`" + attribute + "`)", Objections.SAVE_PLAIN);
    } else if (!element.name().equals("svg") || !isSize(attribute)) {
      property(attribute, value, element.name());
    }
  }

  private static boolean isSize(String attribute) {
    return attribute.equals("width") || attribute.equals("height");
  }

  private void property(String name, String value, String where) {
    Matcher url = URL.matcher(value);
    while (url.find()) {
      reference(name, url.group(1));
    }
    String harmless = EFFECTS.get(name);
    if (harmless != null && !harmless.equals(value.toLowerCase(Locale.ROOT))) {
      objections.raise(
          "the picture uses an effect that cannot be kept (`" + name + "`)",
          "remove it in a drawing program and use plain shapes and colours");
    } else if (!AttributeForms.accept(name, value)) {
      objections.raise(
          "`" + name + "` of `" + where + "` cannot be read: `" + Quote.shortened(value) + "`",
          "correct it, or " + Objections.SAVE_PLAIN);
    }
  }

  private void link(String value) {
    if (!value.startsWith("#")) {
      objections.raise(
          "the picture refers to something outside its file, `" + Quote.shortened(value) + "`",
          "draw with shapes of its own");
    } else if (!ids.containsKey(value.substring(1))) {
      missing(value);
    }
  }

  private void reference(String property, String target) {
    if (!target.startsWith("#")) {
      link(target);
      return;
    }
    @Nullable SvgElement found = ids.get(target.substring(1));
    if (found == null) {
      missing(target);
    } else if (!property.equals("clip-path") || !found.name().equals("clipPath")) {
      Vocabulary.refuse(found.name(), objections);
    }
  }

  private void missing(String reference) {
    objections.raise(
        "the picture refers to a part that is not in the file, `"
            + Quote.shortened(reference)
            + "`",
        Objections.SAVE_PLAIN);
  }
}
