package org.kneeroll.catalogue.rule.wording;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.PassageRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.wording.Phrases;

/** A unit has the form of its number. */
public final class UnitForm implements PassageRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("unit-form"),
          Severity.ADVICE,
          false,
          "a unit has the form of its number: 90 degrees, 1 second",
          "a slip in a number makes the reader doubt the number");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  private static final Pattern SINGULAR =
      Phrases.pattern(
          "(?<![\\w.])(?!1 )(?!0?1\\b)(\\d+(?:\\.\\d+)?)"
              + " (degree|second|minute|hour|day|week|time|repetition|centimetre|centimeter|millimetre|millimeter|inch)(?=\\s?[.,;:!?)]|\\s?$|"
              + " (?:and|or|then|to|on|at|for|from|in|with|each|before|until|twice|of|per|a|while|between|so|as|away|apart)\\b)");

  private static final Pattern PLURAL =
      Phrases.pattern(
          "(?<![\\w.,/-])(?<!\\bto )(?<!\\bor )(1)"
              + " (degrees|seconds|minutes|hours|days|weeks|times|repetitions|centimetres|centimeters|inches)\\b");

  @Override
  public void check(Passage passage, RuleContext in, Consumer<Finding> out) {
    report(SINGULAR, passage, out);
    report(PLURAL, passage, out);
  }

  private static void report(Pattern pattern, Passage passage, Consumer<Finding> out) {
    Matcher found = pattern.matcher(passage.text());
    while (found.find()) {
      String unit = found.group(2);
      String right = pattern == SINGULAR ? plural(unit) : singular(unit);
      out.accept(
          Finding.of(
                  DOC,
                  passage.at(found.start(), found.end()),
                  "\"" + found.group() + "\" should be \"" + found.group(1) + " " + right + "\"")
              .with(
                  Fix.safe(
                      "write `" + right + "`", passage.at(found.start(2), found.end(2)), right)));
    }
  }

  private static String plural(String unit) {
    return unit.endsWith("inch") ? unit + "es" : unit + "s";
  }

  private static String singular(String unit) {
    return unit.endsWith("inches")
        ? unit.substring(0, unit.length() - 2)
        : unit.substring(0, unit.length() - 1);
  }
}
