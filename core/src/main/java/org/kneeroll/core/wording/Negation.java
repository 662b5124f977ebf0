package org.kneeroll.core.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that turn a phrase into its opposite: "never force it", "without bouncing", "stop if
 * you have to push", "forcing it makes it worse".
 *
 * <p>A negation reaches to the end of its clause. A comma ends it, except within a list ("do not
 * bounce, jerk or force"), so that "without stopping, push through the pain" stays what it is.
 */
final class Negation {

  private static final int REACH = 120;

  private static final Pattern CLAUSE_END =
      Phrases.pattern("[.;:!?]|\\n\\s*\\n|\\bbut\\b|\\band then\\b|, then\\b");

  /** Not: "do not be afraid to ...", "do not stop until ...", "no matter how ...". */
  private static final String ENCOURAGED =
      "(?! (?:be )?(?:afraid|scared|shy|worr\\w*|hesitat\\w*|hold back|give up|stop\\w*|mind|matter|"
          + "only|just|merely|rest\\w*|paus\\w*)\\b)";

  private static final Pattern NEGATOR =
      Phrases.pattern(
          "(?:\\bnot|n't|\\bnever|\\bno|\\bwithout|\\bcannot)\\b"
              + ENCOURAGED
              + "|\\b(?:nor|neither|nothing|nobody|none of|rather than|instead of|free of|free from|refrain from)\\b"
              + "|\\b(?:avoid|prevent|resist)(?:s|ing)?\\b"
              + "|\\b(?:stop|keep|prevent)(?:s|ing)? (?:\\w+ ){1,3}from\\b"
              + "|\\b(?:tempted|tempting|temptation|urge|tendency) to\\b"
              + "|(?<!not )(?<!never )(?<!n't )\\bstop (?=(?:\\w+ ){0,3}(?:if|even|when|before|as soon)\\b)");

  /** Directly before the phrase: "too fast", "less quickly". */
  private static final Pattern DEGREE = Phrases.pattern("\\b(?:too|less) $");

  /** "If you have to push": a condition, of a few words, which ends in the phrase. */
  private static final Pattern CONDITION =
      Phrases.pattern(
          "(?<!even )\\b(?:if|when|whenever|before|unless|in case|as soon as) "
              + "(?:you|it|they|the|your|this|that|any|a|an)(?: [\\w']+){0,3} $");

  /** "Swinging may hurt": what is said of the phrase where it is the subject of its clause. */
  private static final Pattern CONDEMNED =
      Phrases.pattern(
          "^(?: \\w+){0,3}? (?:is|are|can|may|might|could|will|would|should|does|do|makes?|often)\\b"
              + "[^.;:,!?]{0,40}\\b(?:not|never|avoid\\w*|harm\\w*|hurts?|worse\\w*|irritat\\w*|upset\\w*|"
              + "unhelpful|wrong|unnecessary|strain\\w*|sore|flare\\w*)\\b");

  private static final Pattern SUBJECT =
      Phrases.pattern("^(?:\\w+ing\\b.*|momentum|force|speed|bounces?|jerks?)$");

  private static final Pattern OR = Phrases.pattern("\\b(?:or|nor)\\b");

  private Negation() {}

  /** Whether the text turns a phrase in it into its opposite, or speaks of it as a mere case. */
  static boolean governs(String text, Cue cue) {
    int start = clauseStart(text, cue.from());
    String before = text.substring(start, cue.from());
    return isNegated(text, start, cue)
        || DEGREE.matcher(before).find()
        || CONDITION.matcher(before).find()
        || condemned(text, cue);
  }

  private static int clauseStart(String text, int from) {
    int start = Math.max(0, from - REACH);
    Matcher end = CLAUSE_END.matcher(text).region(start, from);
    while (end.find()) {
      start = end.end();
    }
    return start;
  }

  private static boolean isNegated(String text, int start, Cue cue) {
    Matcher negator = NEGATOR.matcher(text).region(start, cue.from()).useTransparentBounds(true);
    while (negator.find()) {
      if (reaches(text.substring(negator.end(), cue.from()), text, cue)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a negation gets across what stands between it and the phrase. */
  private static boolean reaches(String between, String text, Cue cue) {
    String aside = between.replaceFirst("^\\s*,(?:[^,]{0,30},)?", "");
    if (aside.indexOf(',') < 0) {
      return true;
    }
    for (String item : aside.split(",", -1)) {
      if (item.strip().split("\\s+").length > 3) {
        return false;
      }
    }
    int end = Math.min(text.length(), cue.to() + REACH);
    Matcher clauseEnd = CLAUSE_END.matcher(text).region(cue.to(), end);
    String rest = text.substring(cue.to(), clauseEnd.find() ? clauseEnd.start() : end);
    return OR.matcher(aside + " " + rest).find();
  }

  private static boolean condemned(String text, Cue cue) {
    String after = text.substring(cue.to(), Math.min(text.length(), cue.to() + REACH));
    return SUBJECT.matcher(cue.words()).find() && CONDEMNED.matcher(after).find();
  }
}
