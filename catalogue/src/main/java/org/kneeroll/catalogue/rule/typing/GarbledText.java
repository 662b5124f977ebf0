package org.kneeroll.catalogue.rule.typing;

import java.util.Locale;
import java.util.function.Consumer;
import org.kneeroll.catalogue.language.Garbling;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Span;

/** Characters that were lost or turned into others on the way from another program. */
public final class GarbledText implements TypingRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("garbled-text"),
          Severity.ERROR,
          false,
          "every character is the one that its author typed",
          "a patient would read `Donâ€™t`, and a warning without its letters warns of nothing");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(WrittenText text, Consumer<Finding> out) {
    for (Garbling.Found found : Garbling.in(text.text())) {
      String run = text.text().substring(found.from(), found.to());
      if (run.startsWith("\uFFFD") && !standsInFile(text, found)) {
        continue;
      }
      out.accept(finding(text, found, run));
    }
    symbols(text, out);
  }

  private static Finding finding(WrittenText text, Garbling.Found found, String run) {
    if (found.meant().isEmpty()) {
      String what =
          run.equals("?")
              ? "a question mark stands within a word"
              : "a character was lost here and cannot be read any more";
      return Finding.of(DOC, text.at(found.from(), found.to()), what)
          .with(Note.help("look the sentence up where it came from, and write it anew"));
    }
    String meant = found.meant().equals("\u00A0") ? " " : found.meant();
    return Finding.of(
            DOC,
            text.at(found.from(), found.to()),
            "`" + run + "` was `" + meant + "` before it was opened in the wrong encoding")
        .with(
            Note.help(
                "write `"
                    + meant
                    + "`; if there is more of it, save the text as UTF-8 where it comes from"))
        .with(Fix.unsafe("write \"" + meant + "\"", text.at(found.from(), found.to()), meant));
  }

  /** The reader puts the sign of a lost character for one that a file cannot hold, and says so. */
  private static boolean standsInFile(WrittenText text, Garbling.Found found) {
    Span span = text.scalar().writtenSlice(found.from(), found.to());
    String source = text.scalar().source().slice(span);
    return source.indexOf('\uFFFD') >= 0 || source.indexOf('\\') >= 0;
  }

  private static void symbols(WrittenText text, Consumer<Finding> out) {
    String written = text.text();
    int from = TypedBullet.end(written);
    while (from < written.length()) {
      int end = from;
      while (end < written.length() && Garbling.isPrivate(written.codePointAt(end))) {
        end += Character.charCount(written.codePointAt(end));
      }
      if (end > from) {
        String number = String.format(Locale.ROOT, "U+%04X", written.codePointAt(from));
        out.accept(
            Finding.of(
                    DOC,
                    text.at(from, end),
                    "a sign of a symbol font (" + number + "), which no other font has")
                .with(Note.help("write a letter or a sign of the keyboard instead, or a word")));
        from = end;
      } else {
        from += Character.charCount(written.codePointAt(from));
      }
    }
  }
}
