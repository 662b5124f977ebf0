package org.kneeroll.catalogue.rule.typing;

import java.util.function.Consumer;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.text.Characters;

/** Characters that turn the direction of writing, so that an editor shows another order. */
public final class TurnedDirection implements TypingRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("turned-direction"),
          Severity.ERROR,
          false,
          "a text is read in the order in which an editor shows it",
          "who checks the text in an editor would see other words than the patient does");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(WrittenText text, Consumer<Finding> out) {
    if (text.scalar().content().isAsWritten()) {
      return;
    }
    String written = text.text();
    for (int at = 0; at < written.length(); at++) {
      int end = at;
      while (end < written.length() && Characters.turnsDirection(written.charAt(end))) {
        end++;
      }
      if (end > at) {
        String name = TypingRule.named(written.charAt(at));
        out.accept(
            Finding.of(DOC, text.at(at, end), "an invisible character turns the text: " + name)
                .withLabel("from here on an editor may show another order")
                .with(Note.help("delete it, and read the sentence again"))
                .with(Fix.safe("delete what turns the text", text.at(at, end), "")));
        at = end;
      }
    }
  }

  /** Whether some characters are all of that kind. */
  static boolean turns(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(Characters::turnsDirection);
  }
}
