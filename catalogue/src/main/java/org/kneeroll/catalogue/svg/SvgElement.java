package org.kneeroll.catalogue.svg;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of an SVG file, with what stands in it.
 *
 * @param name as the author wrote it, without prefix
 * @param attributes by name; those of other vocabularies are left out, and links are {@code href}
 * @param children in order; elements of other vocabularies are left out
 * @param text directly inside, joined
 */
record SvgElement(
    String name, Map<String, String> attributes, List<SvgElement> children, String text) {

  SvgElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  @Nullable String attribute(String attribute) {
    return attributes.get(attribute);
  }
}
