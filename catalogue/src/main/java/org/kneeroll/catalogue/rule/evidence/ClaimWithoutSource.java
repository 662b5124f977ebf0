package org.kneeroll.catalogue.rule.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.PassageRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Source;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.wording.Phrases;

/** A text that calls upon an authority names it. */
public final class ClaimWithoutSource implements PassageRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("claim-without-source"),
          Severity.WARNING,
          false,
          "a text that calls upon research, guidelines or experts names them",
          "a reader cannot look up \"studies show\", and what it says may be out of date or never"
              + " have been true");

  private static final Phrases AUTHORITY =
      Phrases.of(
          "\\b(?:research|studies|trials|evidence|data|science) (?:has |have |now |clearly"
              + " )?(?:shows?|shown|suggests?|suggested|proves?|proven|proved|finds?|found|supports?|confirms?|tells"
              + " us)\\b",
          "\\b(?:a|one|recent|several|many|some) (?:recent |large |new |clinical"
              + " )?(?:study|trial|review)(?:s|ies)? (?:has |have"
              + " )?(?:shows?|shown|found|suggests?|proved|proven|concluded?)\\b",
          "\\b(?:the |current |recent |national |international |clinical |new |latest"
              + " ){0,3}guidelines? (?:now"
              + " )?(?:say|says|recommends?|advises?|puts?|lists?|suggests?|supports?|states?)\\b",
          "\\b(?:recommended|supported|advised|backed) (?:by|in|as) (?:the |current |recent"
              + " |national |international |clinical |strong"
              + " ){0,3}(?:guidelines?|research|evidence|experts?|science|studies)\\b",
          "\\b(?:clinically|scientifically|medically) (?:proven|tested|shown)\\b",
          "\\b(?:experts|specialists|scientists|researchers|leading \\w+) (?:now"
              + " )?(?:agree|say|recommend|believe|advise|consider)\\b",
          "\\bevidence[- ]based\\b",
          "\\bproven (?:to|by|effective|results?|method|way)\\b",
          "\\b\\d{1,3}\\s?(?:%|per cent|percent) of (?:people|patients|adults|cases|users)\\b",
          "\\b\\d{1,2} (?:out of|in) \\d{1,3} (?:people|patients|adults)"
              + " (?:get|recover|improve|feel|benefit)\\b");

  /** A name in the sentence itself: capitals such as NICE or NG59, a year, an address. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?!NHS\\b|GP\\b|GPs\\b|US\\b|UK\\b|MRI\\b)[A-Z][A-Z0-9]{2,}\\b|\\b(?:19|20)\\d\\d\\b|https?://|\\bwww\\.");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Passage passage, RuleContext in, Consumer<Finding> out) {
    AUTHORITY.meantIn(passage.text()).stream()
        .filter(cue -> !isNamed(passage.sentence(cue), in))
        .findFirst()
        .ifPresent(
            cue ->
                out.accept(
                    Finding.of(
                            DOC,
                            passage.at(cue),
                            "`" + cue.words() + "` claims support, and does not say whose")
                        .with(
                            Note.help(
                                "name the guideline or the study in this sentence and under"
                                    + " `sources`, or say what you know without the claim"))));
  }

  private static boolean isNamed(String sentence, RuleContext in) {
    return NAMED.matcher(sentence).find() || names(in).stream().anyMatch(sentence::contains);
  }

  /** Who published the item's sources, as a text may name them. */
  private static List<String> names(RuleContext in) {
    List<Source> sources = new ArrayList<>();
    in.exercise().map(Exercise::sources).ifPresent(sources::addAll);
    in.leaflet().map(Leaflet::sources).ifPresent(sources::addAll);
    List<String> names = new ArrayList<>();
    for (Source source : sources) {
      if (source.by() != null && source.by().length() > 3) {
        names.add(source.by());
      }
      if (source.title() != null && source.title().length() > 3) {
        names.add(source.title());
      }
    }
    return names;
  }
}
