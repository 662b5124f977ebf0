package org.kneeroll.catalogue.rule.wording;

import java.util.List;
import java.util.function.Consumer;
import org.kneeroll.catalogue.rule.PhraseRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;

/** An exercise can be followed without anything that stands elsewhere. */
public final class CrossReference implements PhraseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("cross-reference"),
          Severity.WARNING,
          false,
          "the words of an exercise stand on their own, without \"as above\" and without a video",
          "exercises are excerpted, reordered and read aloud, and then nothing is above and no"
              + " video is there");

  private static final String MEDIA =
      "(?:video|videos|clip|film|animation|dvd|photos?|photographs?|pictures?|images?|diagrams?|illustrations?|figures?|drawings?|link)";

  private static final Phrases ELSEWHERE =
      Phrases.of(
          "\\b(?:as|like|see|same as|exactly as|just as)(?: \\w+){0,2}?"
              + " (?:above|below|previously|overleaf|on the previous page)\\b(?!"
              + " (?:your|the|each|it|you|going|starting|moving|doing|and) )",
          "(?<!ly )(?<!same )(?<!much )\\bas before\\b(?! (?:you|your|the|it))",
          "\\b(?:as|like) (?:in|for|with) (?:the )?(?:previous|last|first|next|other|above)"
              + " (?:exercise|movement|stretch|one)\\b",
          "\\bas (?:in|for) exercise \\d",
          "\\b(?:the )?(?:previous|above|preceding) (?:exercise|movement|stretch|position)\\b",
          "\\b(?:opposite|reverse|same|version|mirror image)(?: (?:position|movement|way|start))?"
              + " (?:of|as|to|from)(?: (?:in|for|with))? (?:the |your"
              + " )?(?:last|previous|first|second|next|other) (?:exercise|movement|stretch|one)\\b",
          "\\bas (?:you|we) did (?:before|earlier|above|last time)\\b(?! (?:you|your|the|it))",
          "\\b(?:shown|explained|described|mentioned|set out) (?:earlier|before|previously)\\b",
          "\\bas per (?:the|our|your)\\b",
          "\\b(?:the|this|our) (?:\\w+"
              + " )?(?:photo|photograph|picture|diagram|illustration|image|drawing)s?"
              + " (?:below|above|overleaf|opposite|on page \\d+|on the (?:next|previous|other)"
              + " page)\\b(?! (?:your|the|you|each|it)\\b)",
          "\\b(?:shown|seen|demonstrated|pictured|illustrated|explained|described) (?:\\w+"
              + " )?(?:in|on|by|above|below|overleaf|opposite)\\b(?: (?:the|our|this|my)\\b)?(?:(?:"
              + " \\w+)? "
              + MEDIA
              + "\\b)?",
          "\\b(?:as|like) (?:in|on) (?:the|our|this|my) (?:\\w+ )?" + MEDIA + "\\b",
          "\\b(?:see|watch|look at|follow|refer to|copy) (?:the|our|this|my) (?:\\w+ )?"
              + MEDIA
              + "\\b",
          "\\bas shown\\b");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public List<Cue> phrases(String text) {
    return ELSEWHERE.in(text);
  }

  @Override
  public String message(Cue phrase) {
    return "`" + phrase.words() + "` sends the reader elsewhere for what this exercise should say";
  }

  @Override
  public String help() {
    return "say here what to do; `variant-of` takes over what another exercise has";
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    if (in.exercise().isPresent()) {
      PhraseRule.super.check(in, out);
    }
  }
}
