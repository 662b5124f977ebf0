package org.kneeroll.catalogue.rule.wording;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.rule.ExerciseAdvice;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passage.Part;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Phrases;

/** Amounts in the words have an upper end. */
public final class OpenEnded implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("open-ended"),
          Severity.WARNING,
          false,
          "the words say when to stop: no \"at least\", \"until the pain goes\" or \"as many as you"
              + " can\" without a limit",
          "an amount without an end is taken for more by the keen, and for none by the careful");

  private static final String COUNTED =
      "(?:seconds?|secs?|minutes?|mins?|times|repetitions|reps|breaths|sets|rounds|steps|lifts|goes)";

  private static final Phrases OPEN =
      Phrases.of(
          "\\b(?:for )?at least (?:a |an |\\d+|ten|twenty|thirty|five|one|two|three)[\\w"
              + " -]{0,12}?"
              + COUNTED
              + "\\b",
          "\\b(?:a minimum of|no (?:fewer|less) than|not less than) \\d+"
              + "(?! (?:cm|mm|degrees?|centimet|inch))\\b",
          "\\b\\d+ " + COUNTED + " or (?:more|longer)\\b",
          "\\bas (?:many|often|much|long)(?: \\w+)? as (?:you (?:can|like|want|wish|dare|manage|are"
              + " able|feel (?:like|able))|possible)\\b",
          "\\b(?:further|more|longer|harder) if you can\\b",
          "\\bwhichever is (?:the"
              + " )?(?:more|most|longer|longest|further|furthest|farther|greater|larger|bigger)\\b",
          "\\b(?:for )?as long as it takes\\b");

  /** "Relax as much as you can" asks for less, and less has an end. */
  private static final Pattern LETTING_GO =
      Phrases.pattern("\\b(?:relax|soften|loosen|let go|rest)\\b[^.;]{0,40}$");

  private static final Phrases UNTIL =
      Phrases.of(
          "\\b(?:until|till) (?:the |your |any )?(?:\\w+"
              + " )?(?:pain|ache|stiffness|discomfort|symptoms?|back|spasm|muscles?|tension) (?:has"
              + " |have |is |are |starts? to |begins? to"
              + " )?(?:subside\\w*|ease[sd]?|go(?:es|ne)?|settle[sd]?|stop\\w*|loosen\\w*|relax\\w*|disappear\\w*|improve\\w*|releas\\w*|better)\\b",
          "\\b(?:until|till) (?:the |your )(?:\\w+ ){1,2}?(?:has |have |starts? to |begins? to"
              + " )?(?:giv(?:es?|ing|en)"
              + " (?:way|out|up)|fail(?:s|ed)?|shak(?:es?|ing)|trembles?|quits?|frees?"
              + " up|tires?)\\b",
          "\\b(?:until|till) you (?:have|have had|'ve had) enough\\b",
          "\\b(?:until|till) (?:(?:the|your) \\w+|you|they) (?:is|are|feels?) (?:completely"
              + " |totally )?(?:worn out|exhausted|spent|tired(?: out)?|finished)\\b",
          "\\b(?:until|till) (?:you )?(?:feel|get) (?:some |any"
              + " )?(?:relief|better|looser|tired|exhausted)\\b");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    in.leaflet().ifPresent(leaflet -> checkAdvice(in, out));
    in.exercise().ifPresent(exercise -> check(exercise, in, out));
  }

  private static void checkAdvice(RuleContext in, Consumer<Finding> out) {
    for (Passage passage : in.passages(Part.ADVICE)) {
      for (Cue cue : OPEN.meantIn(passage.text())) {
        if (ExerciseAdvice.isGivenIn(passage.sentence(cue), false)) {
          report(passage, cue, out);
        }
      }
    }
  }

  private static void check(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    Dose dose = exercise.dose();
    boolean untilEased = dose != null && dose.untilEased() != null;
    for (Passage passage : in.passages()) {
      if (!passage.part().isInstruction()) {
        continue;
      }
      for (Cue cue : OPEN.meantIn(passage.text())) {
        if (!LETTING_GO.matcher(passage.before(cue)).find()) {
          report(passage, cue, out);
        }
      }
      if (!untilEased) {
        UNTIL.meantIn(passage.text()).forEach(cue -> report(passage, cue, out));
      }
    }
  }

  private static void report(Passage passage, Cue cue, Consumer<Finding> out) {
    out.accept(
        Finding.of(DOC, passage.at(cue), "`" + cue.words() + "` has no upper end")
            .with(
                Note.help(
                    "write the most that is meant, such as \"for 30 seconds\"; or `until-eased` in"
                        + " the dose, with its limit")));
  }
}
