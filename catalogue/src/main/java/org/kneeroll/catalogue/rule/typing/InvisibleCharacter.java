package org.kneeroll.catalogue.rule.typing;

import java.util.List;
import java.util.function.Consumer;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.text.Characters;
import org.kneeroll.core.text.PlainText;
import org.kneeroll.core.text.PlainText.Hidden;

/** Characters that cannot be seen and change nothing that is printed. */
public final class InvisibleCharacter implements TypingRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("invisible-character"),
          Severity.WARNING,
          false,
          "a text has no characters that cannot be seen",
          "who edits the text later changes words that are not what they look like");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(WrittenText text, Consumer<Finding> out) {
    if (text.scalar().content().isAsWritten()) {
      return;
    }
    List<Hidden> runs = PlainText.hidden(text.text());
    runs.removeIf(run -> TurnedDirection.turns(text.text(), run.from(), run.to()));
    if (runs.isEmpty()) {
      return;
    }
    Hidden first = runs.get(0);
    int count = runs.stream().mapToInt(Hidden::count).sum();
    String name = TypingRule.named(text.text().codePointAt(first.from()));
    Finding finding =
        Finding.of(
                DOC,
                text.at(first.from(), first.to()),
                count == 1
                    ? "an invisible character: " + name
                    : count + " invisible characters, the first is a " + name)
            .withLabel("nothing is seen here")
            .with(Note.help(help(text.text(), runs, count)));
    int last = lastInLine(text, runs);
    StringBuilder without = new StringBuilder();
    int at = first.from();
    for (Hidden run : runs.subList(0, last + 1)) {
      without.append(text.text(), at, run.from());
      without.append(isGap(text.text(), run) ? " " : "");
      at = run.to();
    }
    out.accept(
        finding.with(
            Fix.safe(
                "take away what cannot be seen", text.at(first.from(), at), without.toString())));
  }

  private static String help(String text, List<Hidden> runs, int count) {
    String them = count == 1 ? "it" : "them";
    String what =
        runs.stream().anyMatch(run -> isGap(text, run))
            ? "write a space instead of " + them
            : "delete " + them;
    return what + ", or let `--fix` do so";
  }

  /** Whether a run leaves a gap that is read as a space. */
  private static boolean isGap(String text, Hidden run) {
    return text.substring(run.from(), run.to()).codePoints().anyMatch(Characters::isBlank);
  }

  /** The last of the runs before the file's line ends: an edit leaves the lines as they are. */
  private static int lastInLine(WrittenText text, List<Hidden> runs) {
    int start = text.scalar().writtenSlice(runs.get(0).from(), runs.get(0).to()).start();
    int last = 0;
    for (int i = 1; i < runs.size(); i++) {
      int end = text.scalar().writtenSlice(runs.get(i).from(), runs.get(i).to()).end();
      String between = text.scalar().source().text().substring(start, end);
      if (between.indexOf('\n') >= 0 || between.indexOf('\r') >= 0) {
        break;
      }
      last = i;
    }
    return last;
  }
}
