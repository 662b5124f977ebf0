package org.kneeroll.core.validation;

/**
 * The two names of one thing: a key in a file ({@code times-per-day}) and a record's component
 * ({@code timesPerDay}).
 *
 * <p>Keys are the component's words joined by hyphens, but for {@code for}, {@code do} and {@code
 * extends}, which are reserved in Java.
 */
public final class ComponentNames {

  private ComponentNames() {}

  /** The key for a component. */
  public static String key(String component) {
    return switch (component) {
      case "condition" -> "for";
      case "action" -> "do";
      case "extendedSets" -> "extends";
      default -> hyphenated(component);
    };
  }

  /** The component for a key. */
  public static String component(String key) {
    return switch (key) {
      case "for" -> "condition";
      case "do" -> "action";
      case "extends" -> "extendedSets";
      default -> camel(key);
    };
  }

  private static String hyphenated(String component) {
    StringBuilder key = new StringBuilder(component.length() + 4);
    for (int i = 0; i < component.length(); i++) {
      char c = component.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        key.append('-').append((char) (c + 32));
      } else {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static String camel(String key) {
    StringBuilder component = new StringBuilder(key.length());
    boolean up = false;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == '-') {
        up = true;
      } else {
        component.append(up && c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
        up = false;
      }
    }
    return component.toString();
  }
}
