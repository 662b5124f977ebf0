package org.kneeroll.catalogue.rule.typing;

import java.util.Locale;
import java.util.function.Consumer;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;

/** A rule that is asked of each text as it stands in a file. */
interface TypingRule extends Rule {

  /** Looks at one text. */
  void check(WrittenText text, Consumer<Finding> out);

  @Override
  default void check(RuleContext in, Consumer<Finding> out) {
    for (WrittenText text : WrittenText.of(in)) {
      check(text, out);
    }
  }

  /** A character by its name and number, such as {@code zero width space (U+200B)}. */
  static String named(int codePoint) {
    String name = Character.getName(codePoint);
    String number = String.format(Locale.ROOT, "U+%04X", codePoint);
    return name == null ? number : name.toLowerCase(Locale.ROOT) + " (" + number + ")";
  }
}
