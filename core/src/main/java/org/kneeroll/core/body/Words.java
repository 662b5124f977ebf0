package org.kneeroll.core.body;

import java.util.Locale;

/** What the Java name of a constant says: {@code LEFT_UPPER_ARM} is the "left upper arm". */
final class Words {

  private Words() {}

  /** The name of the same constant on the other side, which ends alike. */
  static String otherSide(Enum<?> constant) {
    String name = constant.name();
    if (name.startsWith("LEFT_")) {
      return "RIGHT_" + name.substring("LEFT_".length());
    }
    return name.startsWith("RIGHT_") ? "LEFT_" + name.substring("RIGHT_".length()) : name;
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
