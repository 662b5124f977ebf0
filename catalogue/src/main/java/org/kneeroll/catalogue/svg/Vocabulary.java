package org.kneeroll.catalogue.svg;

import java.util.Map;
import java.util.Set;

/** The elements of SVG: which of them a logo keeps, and how to speak of the others. */
final class Vocabulary {

  private static final Set<String> CONTAINERS = Set.of("svg", "g", "defs", "symbol");

  private static final Set<String> SHAPES =
      Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");

  private static final Set<String> DESCRIPTIONS = Set.of("title", "desc", "metadata");

  private static final Map<String, String> PAINTS_AND_EFFECTS =
      Map.of(
          "linearGradient", "a gradient",
          "radialGradient", "a gradient",
          "meshgradient", "a gradient",
          "pattern", "a pattern",
          "filter", "a filter",
          "mask", "a mask");

  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("text", "text"),
          Map.entry("image", "a picture made of dots"),
          Map.entry("foreignObject", "a piece of a web page"),
          Map.entry("script", "a program"),
          Map.entry("marker", "arrow heads"),
          Map.entry("a", "a link"),
          Map.entry("animate", "movement"),
          Map.entry("animateMotion", "movement"),
          Map.entry("animateTransform", "movement"),
          Map.entry("set", "movement"),
          Map.entry("switch", "alternatives"));

  private static final Map<String, String> ADVICE =
      Map.of(
          "text", "turn the text into paths in a drawing program",
          "image", "draw with shapes only, or trace the picture in a drawing program",
          "linearGradient", "paint with plain colours only",
          "radialGradient", "paint with plain colours only",
          "meshgradient", "paint with plain colours only",
          "pattern", "paint with plain colours only");

  private Vocabulary() {}

  /**
   * Whether an element only takes effect where another refers to it, and is refused there. Drawing
   * programs leave many unused ones in their files.
   */
  static boolean isPaintOrEffect(String name) {
    return PAINTS_AND_EFFECTS.containsKey(name);
  }

  /** Whether what stands inside tells about the logo and is not painted. */
  static boolean isDescription(String name) {
    return DESCRIPTIONS.contains(name);
  }

  /** Whether an element is kept where it stands. */
  static boolean isKept(String name, String parent) {
    if (DESCRIPTIONS.contains(name)) {
      return true;
    }
    boolean shape = SHAPES.contains(name) || name.equals("use");
    if (parent.equals("clipPath")) {
      return shape;
    }
    return CONTAINERS.contains(parent)
        && (shape || CONTAINERS.contains(name) || name.equals("clipPath") || name.equals("style"));
  }

  static void refuse(String name, Objections objections) {
    String what =
        PAINTS_AND_EFFECTS.getOrDefault(
            name, OTHERS.getOrDefault(name, "an element that a picture cannot keep here"));
    objections.raise(
        "the picture contains " + what + " (`" + name + "`)",
        ADVICE.getOrDefault(
            name, "remove it, or turn everything into plain shapes in a drawing program"));
  }
}
