package org.kneeroll.catalogue.rule.typing;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/** The bullet or number of a list that was copied along with its text. */
public final class TypedBullet implements TypingRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("typed-bullet"),
          Severity.WARNING,
          false,
          "an entry of a list begins with its words, and not with a bullet or a number",
          "the leaflet sets its own bullets and numbers, so that a second one would stand beside"
              + " them");

  private static final String GAP = "[\\s\\p{Z}\\p{Cf}]";

  private static final String SIGNS =
      "[\\u2022\\u2023\\u2043\\u204C\\u204D\\u25A0-\\u25FF\\u2605\\u2606\\u2713-\\u2718"
          + "\\u2794\\u27A2\\u27A4\\u00B7\\u2219\\uE000-\\uF8FF]";

  /** Signs that nobody begins a sentence with, and those of the symbol fonts of word processors. */
  private static final Pattern BULLET =
      Pattern.compile("^" + GAP + "{0,8}" + SIGNS + GAP + "{0,8}(?=\\S)");

  private static final String DASH = "[-\\u2010-\\u2015\\u2212+]" + GAP + "{1,8}";

  private static final String NUMBER = "[(]?(?:\\p{Nd}{1,2}|[a-h])[.)]" + GAP + "{1,8}";

  /** Word's bullet of the second level is the letter o and a tab. */
  private static final String LETTER_O = "o[\\t\\u00A0]" + GAP + "{0,8}";

  /** Those that only a list makes a bullet. */
  private static final Pattern IN_LIST =
      Pattern.compile(
          "^" + GAP + "{0,8}(?:" + DASH + "|" + NUMBER + "|" + LETTER_O + ")(?=\\p{Lu})");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(WrittenText text, Consumer<Finding> out) {
    Matcher bullet = BULLET.matcher(text.text());
    if (!bullet.find()) {
      bullet = IN_LIST.matcher(text.text());
      if (!text.listed() || !bullet.find()) {
        return;
      }
    }
    String sign = bullet.group().strip().replaceAll(GAP, "");
    String shown =
        Character.getType(sign.codePointAt(0)) == Character.PRIVATE_USE
            ? "a bullet of a symbol font"
            : "`" + sign + "`";
    out.accept(
        Finding.of(DOC, text.at(0, bullet.end()), "the text begins with " + shown)
            .withLabel("the leaflet sets its own")
            .with(Note.help("begin with the first word"))
            .with(Fix.safe("take the bullet away", text.at(0, bullet.end()), "")));
  }

  /** Where the words begin behind a bullet; 0 without one. */
  static int end(String text) {
    Matcher bullet = BULLET.matcher(text);
    return bullet.find() ? bullet.end() : 0;
  }
}
