package org.kneeroll.catalogue.rule.plain;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.PassageRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;

/**
 * A range of numbers is written with "to".
 *
 * <p>Not a telephone number, a date, a spread of years, or a score ("4-0"): what stands between two
 * numbers there is not the word "to". The addresses and credits of a leaflet are not looked at.
 */
public final class RangeWithHyphen implements PassageRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("range-with-hyphen"),
          Severity.ADVICE,
          false,
          "a range of numbers is written with \"to\"",
          "a hyphen between numbers is read out as \"minus\" or not at all, and 10-15 looks like"
              + " 1015 on a poor copy");

  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\w.,/:£$+-]|[-–—] ?)(\\d{1,3}(?:\\.\\d{1,2})?)( ?[-–—]"
              + " ?)(\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d/:]|[.,]\\d| ?[-–—] ?\\d|\\d*"
              + " ?(?:split|grip|point scale|inch))");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public boolean reads(Part part) {
    return part != Part.IMPRINT;
  }

  @Override
  public void check(Passage passage, RuleContext in, Consumer<Finding> out) {
    Matcher range = RANGE.matcher(passage.text());
    while (range.find()) {
      if (Double.parseDouble(range.group(1)) < Double.parseDouble(range.group(3))) {
        Target place = passage.at(range.start(), range.end());
        String better = range.group(1) + " to " + range.group(3);
        out.accept(
            Finding.of(DOC, place, "the range \"" + range.group() + "\" has a hyphen")
                .with(Note.help("write `" + better + "`"))
                .with(Fix.safe("write the range with \"to\"", place, better)));
      }
    }
  }
}
