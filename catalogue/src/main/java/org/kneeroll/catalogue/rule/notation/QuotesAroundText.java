package org.kneeroll.catalogue.rule.notation;

import java.util.function.Consumer;
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
 * The quotes of a word processor do not stand around a whole text, where they quote nothing: their
 * author most likely meant the straight ones of the notation.
 */
public final class QuotesAroundText implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("quotes-around-text"),
          Severity.WARNING,
          false,
          "curly quotes do not stand around the whole of a text",
          "the notation puts a text in straight quotes only: curly ones quote nothing, and are"
              + " printed");

  private static final Pattern CURLY = Pattern.compile("[“„][^“”„]{1,400}[”“]");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    for (WrittenText text : in.ownTexts()) {
      if (text.node() instanceof Scalar scalar) {
        quotes(text.path(), scalar.text(), out);
      }
    }
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
