package org.kneeroll.catalogue.rule.wording;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.PassageRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/** A sentence says each thing once. */
public final class RepeatedPhrase implements PassageRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("repeated-phrase"),
          Severity.WARNING,
          false,
          "no phrase of three words or more stands twice in a sentence, and no word twice in a row",
          "a phrase that comes twice is a slip of copying, and a reader looks for a difference that"
              + " is not there");

  private static final Pattern DOUBLED =
      Pattern.compile(
          "\\b(?!(?:that|had|so|very|really|slowly|blah|ha|no|knock|bye)\\b)(\\p{L}{2,20})\\s{1,3}\\1\\b",
          Pattern.CASE_INSENSITIVE);

  /** Three to eight words that come back within 150 characters of the same sentence. */
  private static final Pattern PHRASE =
      Pattern.compile(
          "\\b((?:\\p{L}[\\p{L}'’-]{0,20}\\s{1,2}){2,7}\\p{L}[\\p{L}'’-]{3,20})\\b[^.;:!?]{0,150}\\b(\\1)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "One at a time, ...", "to the left and to the right": small words alone are no phrase. */
  private static final Pattern LIST =
      Pattern.compile(
          "^(?:(?:as far as|as long as|as much"
              + " as|(?:as|if|when|while|until|before|after|that|where) you|the other|one of|each"
              + " of|all of|some"
              + " of|and|or|to|of|the|a|in|on|at|with|your|from|for|is|you|it)\\s+)*\\p{L}+$",
          Pattern.CASE_INSENSITIVE);

  /** "Straighten your left leg, then bend your left leg" does two things with one leg. */
  private static final Pattern THING =
      Pattern.compile(
          "^(?:the|your|a|an|one|each|this)(?:\\s+\\p{L}+){2}$", Pattern.CASE_INSENSITIVE);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Passage passage, RuleContext in, Consumer<Finding> out) {
    Matcher doubled = DOUBLED.matcher(passage.text());
    if (doubled.find()) {
      out.accept(
          Finding.of(
                  DOC,
                  passage.at(doubled.start(), doubled.end()),
                  "`" + doubled.group(1) + "` stands here twice in a row")
              .with(Note.help("take one of the two out"))
              .with(
                  Fix.safe(
                      "write `" + doubled.group(1) + "` once",
                      passage.at(doubled.end(1), doubled.end()),
                      "")));
      return;
    }
    Matcher phrase = PHRASE.matcher(passage.text());
    if (phrase.find() && !isMeant(passage.text(), phrase)) {
      out.accept(
          Finding.of(
                  DOC,
                  passage.at(phrase.start(2), phrase.end(2)),
                  "`" + phrase.group(1).replaceAll("\\s+", " ") + "` stands in this sentence twice")
              .with(Note.help("say it once")));
    }
  }

  private static boolean isMeant(String text, Matcher phrase) {
    String between = text.substring(phrase.end(1), phrase.start(2)).strip();
    return LIST.matcher(phrase.group(1)).find()
        || (THING.matcher(phrase.group(1)).find() && between.contains(" "));
  }
}
