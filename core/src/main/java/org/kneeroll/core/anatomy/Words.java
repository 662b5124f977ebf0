package org.kneeroll.core.anatomy;

import java.util.Locale;

/** What the Java name of a constant says: {@code LEFT_UPPER_ARM} is the "left upper arm". */
public final class Words {

  private Words() {}

  /** The name of the same constant on the other side, which ends alike. */
  public static String otherSide(Enum<?> constant) {
    String name = constant.name();
    if (name.startsWith("LEFT_")) {
      return "RIGHT_" + name.substring("LEFT_".length());
    }
    return name.startsWith("RIGHT_") ? "LEFT_" + name.substring("RIGHT_".length()) : name;
  }

  /** The words of a constant, in lower case. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
