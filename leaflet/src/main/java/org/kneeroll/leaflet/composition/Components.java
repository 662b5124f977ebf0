package org.kneeroll.leaflet.composition;

import org.jspecify.annotations.Nullable;

/** Components that validation asks for, and that are therefore there in content without errors. */
final class Components {

  private Components() {}

  /**
   * The component, which a caller had to check.
   *
   * @param path the component by name, such as {@code leaflet.title}
   * @throws IllegalArgumentException if it is missing
   */
  static <T> T required(@Nullable T component, String path) {
    if (component == null) {
      throw new IllegalArgumentException(
          path + " is missing: only content without errors can be composed");
    }
    return component;
  }
}
