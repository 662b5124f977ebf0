package org.kneeroll.catalogue.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.source.Comment;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.text.PlainText;

/**
 * A comment that allows some rules: {@code # kneeroll: allow rule-name -- reason}.
 *
 * @param comment the comment
 * @param rules which rules, in the author's words; empty if the comment is not understood
 * @param reason why; empty if the author gave none
 */
record Suppression(Comment comment, List<Named> rules, String reason) {

  private static final Pattern OURS = Pattern.compile("kneeroll\\s*:\\s*(.*)");
  private static final Pattern REASON = Pattern.compile("(^|\\s)(--|\u2013|\u2014)(\\s|$)");
  private static final Pattern ALLOW = Pattern.compile("allow\\b");
  private static final Pattern WORD = Pattern.compile("[^\\s,]+");

  /** Copies the list. */
  Suppression {
    rules = List.copyOf(rules);
  }

  /**
   * A rule as the author names it.
   *
   * @param name what stands there
   * @param span where
   */
  record Named(String name, Span span) {}

  /** What a comment says to Kneeroll; empty if it says nothing to it. */
  static Optional<Suppression> of(Comment comment, SourceText source) {
    PlainText plain = PlainText.of(source.slice(comment.span()));
    String raw = plain.words();
    Matcher ours = OURS.matcher(raw);
    if (!ours.find() || !raw.substring(1, ours.start()).isBlank()) {
      return Optional.empty();
    }
    int said = ours.start(1);
    Matcher reason = REASON.matcher(raw).region(said, raw.length());
    boolean reasoned = reason.find();
    int end = reasoned ? reason.start() : raw.length();
    List<Named> rules = new ArrayList<>();
    Matcher allow = ALLOW.matcher(raw).region(said, end);
    if (allow.lookingAt()) {
      Matcher words = WORD.matcher(raw).region(allow.end(), end);
      while (words.find()) {
        int start = comment.span().start();
        Span span = new Span(start + plain.start(words.start()), start + plain.end(words.end()));
        rules.add(new Named(words.group(), span));
      }
    }
    String why = reasoned ? raw.substring(reason.end()).strip() : "";
    return Optional.of(new Suppression(comment, rules, why));
  }
}
