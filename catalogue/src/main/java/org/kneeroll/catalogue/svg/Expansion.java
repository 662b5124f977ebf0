package org.kneeroll.catalogue.svg;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much a file stands for once every {@code use} has been replaced by its target.
 *
 * <p>A short file of elements that use each other tenfold could otherwise keep a computer busy for
 * years.
 */
final class Expansion {

  private final Map<String, SvgElement> ids;
  private final IdentityHashMap<SvgElement, Extent> extents = new IdentityHashMap<>();

  private Expansion(Map<String, SvgElement> ids) {
    this.ids = ids;
  }

  /**
   * What an element stands for.
   *
   * @param elements itself and what is inside
   * @param height of the tree
   * @param pathCharacters of the paths inside
   */
  private record Extent(long elements, int height, long pathCharacters) {

    Extent around(Extent inner) {
      return new Extent(
          Math.min(elements + inner.elements, Integer.MAX_VALUE),
          Math.max(height, inner.height + 1),
          Math.min(pathCharacters + inner.pathCharacters, Integer.MAX_VALUE));
    }
  }

  static void check(SvgElement root, Map<String, SvgElement> ids, Objections objections) {
    Expansion expansion = new Expansion(ids);
    Optional<Extent> extent = expansion.extent(root, 0);
    if (extent.isEmpty()) {
      objections.raise(
          "a part of the picture uses itself, or parts use each other more than "
              + SvgLimits.DEPTH
              + " times over",
          Objections.SAVE_PLAIN);
    } else if (extent.get().elements() > SvgLimits.ELEMENTS) {
      objections.raise(
          "the picture has more than " + SvgLimits.ELEMENTS + " parts",
          "simplify it in a drawing program");
    } else {
      expansion.checkClips(extent.get().elements(), objections);
    }
  }

  /** Empty if the tree is higher than allowed, endless ones among them. */
  private Optional<Extent> extent(SvgElement element, int depth) {
    Extent known = extents.get(element);
    if (known != null) {
      return Optional.of(known);
    }
    if (depth > SvgLimits.DEPTH) {
      return Optional.empty();
    }
    Extent extent = new Extent(1, 0, length(element, "d") + length(element, "points"));
    for (SvgElement child : element.children()) {
      Optional<Extent> inner = extent(child, depth + 1);
      if (inner.isEmpty()) {
        return inner;
      }
      extent = extent.around(inner.get());
    }
    String link = element.attribute("href");
    SvgElement target = link == null ? null : ids.get(link.substring(1));
    if (target != null) {
      Optional<Extent> inner = extent(target, depth + 1);
      if (inner.isEmpty()) {
        return inner;
      }
      extent = extent.around(inner.get());
    }
    if (extent.height() > SvgLimits.DEPTH) {
      return Optional.empty();
    }
    extents.put(element, extent);
    return Optional.of(extent);
  }

  /** Each element may be cut by a clip, and each cut may take the square of the clip's length. */
  private void checkClips(long elements, Objections objections) {
    for (Map.Entry<SvgElement, Extent> entry : extents.entrySet()) {
      long characters = entry.getValue().pathCharacters();
      if (entry.getKey().name().equals("clipPath")
          && elements * characters * characters > SvgLimits.CUTTING_CHARACTERS) {
        objections.raise(
            "the picture is cut along an edge that is too intricate (`clipPath`)",
            "cut the shapes in a drawing program");
      }
    }
  }

  private static int length(SvgElement element, String attribute) {
    @Nullable String value = element.attribute(attribute);
    return value == null ? 0 : value.length();
  }
}
