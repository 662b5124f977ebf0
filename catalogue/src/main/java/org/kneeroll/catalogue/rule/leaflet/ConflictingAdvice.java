package org.kneeroll.catalogue.rule.leaflet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.LeafletRule;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;

/** The advice of a leaflet agrees with itself. */
public final class ConflictingAdvice implements LeafletRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("conflicting-advice"),
          Severity.WARNING,
          false,
          "a leaflet does not advise one thing in one place and its opposite in another",
          "a reader who finds both heat and ice, or both rest and activity, follows neither");

  private static final List<Opposites> OPPOSITES =
      List.of(
          new Opposites(
              Phrases.of(
                  "\\b(?:ice|cold)\\s?packs?\\b",
                  "\\b(?:use|put|apply|try|hold|place|with) (?:some |an? )?ice\\b",
                  "\\bice (?:the|your|it|for)\\b",
                  "\\bfrozen peas\\b",
                  "\\bcold compress(?:es)?\\b"),
              Phrases.of(
                  "\\bheat\\s?(?:packs?|pads?)\\b",
                  "\\b(?:use|apply|try|put|with) (?:some |moist |gentle |dry )?(?:heat|warmth)\\b",
                  "\\bhot[- ]water bottles?\\b",
                  "\\b(?:warm|hot) (?:pack|bath|shower|compress|towel)(?:s|es)?\\b",
                  "\\bmoist heat\\b")),
          new Opposites(
              Phrases.of(
                  "\\b(?:stay|rest|remain|lie) in bed\\b",
                  "\\bbed\\s?rest\\b",
                  "\\brest completely\\b",
                  "\\bcomplete rest\\b"),
              Phrases.of(
                  "\\b(?:keep|stay|be|remain) (?:active|moving|mobile)\\b",
                  "\\bkeep on moving\\b",
                  "\\bgo on with your (?:usual|normal|daily)\\b")));

  /** A sentence that offers a choice, or says when which is right, is no contradiction. */
  private static final Phrases CHOICE =
      Phrases.of(
          "\\bor\\b",
          "\\bwhichever\\b",
          "\\beither\\b",
          "\\bif\\b",
          "\\bthen\\b",
          "\\bafter\\b",
          "\\bonly for\\b",
          "\\bfor a short\\b",
          "\\bfor (?:up to|at most)\\b");

  /** "Bed rest does not help", "a heat pad can burn". */
  private static final Pattern SPOKEN_AGAINST =
      Phrases.pattern(
          "^[^.;:!?]{0,50}?(?:\\b(?:not|never|cannot|no longer|no"
              + " use|rarely|seldom|worse\\w*|slow(?:s|er|ly)?|delay\\w*|weak\\w*|stiff\\w*|harm\\w*|burn\\w*|damage\\w*|out"
              + " of date|was once|used to)\\b|n't\\b)");

  private static final Pattern TOO_MUCH =
      Phrases.pattern("\\b(?:too much|too long|a lot of|prolonged|(?:more than|days|weeks) of) $");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Leaflet leaflet, RuleContext in, Consumer<Finding> out) {
    for (Opposites opposites : OPPOSITES) {
      @Nullable Advice first = null;
      for (Passage passage : in.passages(Part.ADVICE)) {
        for (Advice advice : opposites.in(passage)) {
          if (first == null) {
            first = advice;
          } else if (first.side() != advice.side()) {
            out.accept(
                Finding.of(
                        DOC,
                        passage.at(advice.cue()),
                        "`"
                            + advice.cue().words()
                            + "` here, but `"
                            + first.cue().words()
                            + "` before: a reader cannot do both")
                    .with(
                        Note.help(
                            "advise one of them, or say in one sentence when to choose which")));
            break;
          }
        }
      }
    }
  }

  /** Two ways of acting that exclude each other. */
  private record Opposites(Phrases one, Phrases other) {

    /** What a text advises of both, leaving out sentences that offer a choice between them. */
    List<Advice> in(Passage passage) {
      List<Advice> advice = new ArrayList<>();
      one.meantIn(passage.text()).forEach(cue -> advice.add(new Advice(cue, 1)));
      other.meantIn(passage.text()).forEach(cue -> advice.add(new Advice(cue, 2)));
      advice.removeIf(found -> !isAdvised(passage, found.cue()));
      advice.sort((a, b) -> Integer.compare(a.cue().from(), b.cue().from()));
      return advice;
    }
  }

  private record Advice(Cue cue, int side) {}

  private static boolean isAdvised(Passage passage, Cue cue) {
    return !CHOICE.occurIn(passage.sentence(cue))
        && !SPOKEN_AGAINST.matcher(passage.after(cue)).find()
        && !TOO_MUCH.matcher(passage.before(cue)).find();
  }
}
