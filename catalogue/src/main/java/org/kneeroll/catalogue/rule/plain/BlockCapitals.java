package org.kneeroll.catalogue.rule.plain;

import java.util.List;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.PhraseRule;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;

/**
 * Words are not written in capitals to make them loud.
 *
 * <p>Short names such as NHS, MRI or RICE stay as they are: one word of up to four letters by
 * itself is taken for one, unless it is an ordinary word such as NOT or STOP.
 */
public final class BlockCapitals implements PhraseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("block-capitals"),
          Severity.ADVICE,
          false,
          "words are not written in capitals",
          "readers know words by their shape, which capitals take away; and some screen readers"
              + " spell them out");

  private static final Phrases LOUD =
      Phrases.spelt(
          "(?<![\\p{L}\\p{N}&-])(?:\\p{Lu}{2,}(?:'T)?(?:\\s+(?:\\p{Lu}{2,}(?:'T)?|A|I)){1,30}"
              + "|\\p{Lu}{5,}"
              + "|(?:NOT|DO|STOP|ONLY|ONE|BOTH|SLOW|NEVER|DON'T|MUST|ALL|VERY|KEEP|PAIN|BACK|KNEE|STAY|EASY)"
              + ")(?![\\p{L}\\p{N}&-])");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public boolean reads(Part part) {
    return part != Part.IMPRINT;
  }

  @Override
  public List<Cue> phrases(String text) {
    return LOUD.in(text);
  }

  @Override
  public String message(Cue phrase) {
    return "\"" + phrase.words() + "\" is written in capitals";
  }

  @Override
  public String help() {
    return "write it in small letters; the words are strong enough";
  }
}
