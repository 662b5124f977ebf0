package org.kneeroll.catalogue.rule.plain;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/**
 * Words are not written in capitals to make them loud.
 *
 * <p>Short names such as NHS, MRI or RICE stay as they are: one word of up to four letters by
 * itself is taken for one, unless it is an ordinary word such as NOT or STOP.
 */
public final class BlockCapitals implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("block-capitals"),
          Severity.ADVICE,
          false,
          "words are not written in capitals",
          "readers know words by their shape, which capitals take away; and some screen readers"
              + " spell them out");

  private static final Pattern LOUD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}&-])(?:\\p{Lu}{2,}(?:'T)?(?:\\s+(?:\\p{Lu}{2,}(?:'T)?|A|I))+"
              + "|\\p{Lu}{5,}"
              + "|(?:NOT|DO|STOP|ONLY|ONE|BOTH|SLOW|NEVER|DON'T|MUST|ALL|VERY|KEEP|PAIN|BACK|KNEE|STAY|EASY)"
              + ")(?![\\p{L}\\p{N}&-])");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    for (Passage passage : in.passages()) {
      if (passage.part() != Part.IMPRINT) {
        Matcher loud = LOUD.matcher(passage.text());
        while (loud.find()) {
          out.accept(
              Finding.of(
                      DOC,
                      passage.at(loud.start(), loud.end()),
                      "\"" + loud.group() + "\" is written in capitals")
                  .with(Note.help("write it in small letters; the words are strong enough")));
        }
      }
    }
  }
}
