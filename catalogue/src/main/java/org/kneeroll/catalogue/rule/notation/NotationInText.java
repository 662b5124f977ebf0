package org.kneeroll.catalogue.rule.notation;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.binding.WrittenText;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;

/**
 * Signs of the notation are not left in a text: escapes that nothing reads, and the quotes of a
 * word processor around the whole, which quote nothing.
 *
 * <p>A path of Windows ({@code C:\notes}) has backslashes of its own.
 */
public final class NotationInText implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("notation-in-text"),
          Severity.WARNING,
          false,
          "a text has no escapes, and no quotes around the whole of it",
          "`\\n` means a new line between straight double quotes only, and curly quotes put nothing"
              + " in quotes: both are printed as they stand");

  private static final Pattern ESCAPE =
      Pattern.compile("(?<!\\\\) ?\\\\(?:[nrt]|u[0-9a-fA-F]{4}|\") ?");

  private static final Pattern CURLY = Pattern.compile("[“„][^“”„]{1,400}[”“]");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    for (WrittenText text : in.ownTexts()) {
      if (text.node() instanceof Scalar scalar) {
        escapes(text.path(), scalar.text(), out);
        quotes(text.path(), scalar.text(), out);
      }
    }
  }

  private static void escapes(ModelPath path, String text, Consumer<Finding> out) {
    if (text.indexOf('\\') < 0 || text.contains(":\\")) {
      return;
    }
    Matcher escape = ESCAPE.matcher(text);
    while (escape.find()) {
      String written = escape.group().strip();
      Target place = new Target.Slice(path, escape.start(), escape.end());
      out.accept(
          Finding.of(DOC, place, "`" + written + "` is printed as it stands")
              .with(Note.help("take it out; for an escape, the whole text stands in double quotes"))
              .with(Fix.safe("write what it stands for", place, meaning(escape, text))));
    }
  }

  private static String meaning(Matcher escape, String text) {
    String written = escape.group().strip();
    String before = escape.group().startsWith(" ") ? " " : "";
    String after = escape.group().endsWith(" ") ? " " : "";
    return switch (written.charAt(1)) {
      case 'u' -> before + (char) Integer.parseInt(written.substring(2), 16) + after;
      case '"' -> before + '"' + after;
      default -> escape.start() == 0 || escape.end() == text.length() ? "" : " ";
    };
  }

  private static void quotes(ModelPath path, String text, Consumer<Finding> out) {
    boolean isQuotation = path.toString().endsWith("source-says");
    if (isQuotation || !CURLY.matcher(text).matches()) {
      return;
    }
    Target whole = new Target.Value(path);
    out.accept(
        Finding.of(DOC, whole, "the curly quotes around this text are printed with it")
            .with(Note.help("take them out; a text that needs quotes takes straight ones: \"...\""))
            .with(Fix.unsafe("take the quotes out", whole, text.substring(1, text.length() - 1))));
  }
}
