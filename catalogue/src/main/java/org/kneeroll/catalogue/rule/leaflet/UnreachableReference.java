package org.kneeroll.catalogue.rule.leaflet;

import java.util.List;
import java.util.function.Consumer;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.PassageRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;

/** A reader who is sent elsewhere is told where that is. */
public final class UnreachableReference implements PassageRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("unreachable-reference"),
          Severity.WARNING,
          false,
          "a text that sends its reader to another leaflet, page or video says where that is",
          "on paper there is nothing to click, and another leaflet cannot be found by a name such"
              + " as \"our leaflet\"");

  private static final String OTHER =
      "(?:(?:our|another|the other|a separate|the separate|the accompanying|the attached|the"
          + " enclosed) (?:[\\w-]+ ){0,4}?(?:leaflet|booklet|factsheet|fact"
          + " sheet|hand-?out|web\\s?page|page|web\\s?site|video|sheet|guide|poster)s?)";

  private static final Phrases ELSEWHERE =
      Phrases.of(
          "\\b(?:see|read|visit|consult|look at|refer to|go to|find(?: more)?(?: \\w+){0,3}"
              + " (?:in|on)|ask for|watch|check) "
              + OTHER
              + "\\b",
          "\\b" + OTHER + " (?:has|have|shows?|explains?|describes?|tells?|says|lists?|gives?)\\b",
          "\\bclick (?:here|on|the)\\b",
          "\\b(?:in|on) our (?:[\\w-]+"
              + " ){0,3}?(?:leaflet|booklet|factsheet|web\\s?page|web\\s?site)\\b",
          "\\bfollow (?:this|the) link\\b");

  /** On paper there is no video; an exercise is asked about it by another rule. */
  private static final Phrases VIDEO =
      Phrases.of(
          "\\b(?:shown|seen|demonstrated|explained|see|watch) (?:\\w+ )?(?:in |on )?(?:the|this|my)"
              + " (?:[\\w-]+ )?(?:video|clip|film)s?\\b");

  /** An address, a number, or a person to ask. */
  private static final Phrases ADDRESS =
      Phrases.of(
          "https?://",
          "\\bwww\\.",
          "\\b[\\w-]{2,40}\\.(?:org|com|net|uk|scot|wales|eu|ie|de|example)\\b",
          "\\d{3,}\\s?\\d{3}",
          "@",
          "\\bask (?:your|the|our|a|us|at)\\b",
          "\\bcall us\\b");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public boolean reads(Part part) {
    return part.isSentences();
  }

  @Override
  public void check(Passage passage, RuleContext in, Consumer<Finding> out) {
    if (ADDRESS.occurIn(passage.text())) {
      return;
    }
    List<Cue> cues = ELSEWHERE.meantIn(passage.text());
    if (cues.isEmpty() && in.leaflet().isPresent()) {
      cues = VIDEO.meantIn(passage.text());
    }
    for (Cue cue : cues) {
      out.accept(
          Finding.of(
                  DOC, passage.at(cue), "the reader is sent elsewhere, and not told where that is")
              .with(
                  Note.help(
                      "add the address or a telephone number, or say here what stands there")));
    }
  }
}
