package org.kneeroll.catalogue.rule.notation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.binding.WrittenText;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.catalogue.source.Beside;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarKind;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Quoted;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Target;

/**
 * The words of a text are all read: none of them stands behind a {@code #}, or is an anchor.
 *
 * <p>A comment is right behind a text that is complete, behind two spaces, or where it says what it
 * is ({@code # source: p. 4}). It is likely a part of the text where its {@code #} is glued to a
 * word or a number, or where the text before it breaks off.
 */
public final class UnreadWords implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("unread-words"),
          Severity.WARNING,
          false,
          "all words of a text are read",
          "a space and a # begin a comment, and & a name for what follows: the words there are not"
              + " printed, and nobody notices");

  /** A comment that says what it is, or is for a program. */
  private static final Pattern LABELLED = Pattern.compile("[\\w-]+:(?: .*)?|[#!].*");

  private static final Pattern ALIAS = Pattern.compile("\\*([^\\s,\\[\\]{}]++)");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    Sentences sentences = Sentences.of(in);
    Set<String> aliases = new HashSet<>();
    Matcher alias = ALIAS.matcher(in.item().file().content().text().text());
    while (alias.find()) {
      aliases.add(alias.group(1));
    }
    for (WrittenText text : in.ownTexts()) {
      if (text.node() instanceof Scalar scalar) {
        checkWord(text, scalar, out);
        if (sentences.known().containsKey(text.path())) {
          Beside.anchor(scalar)
              .ifPresent(anchor -> checkAnchor(text, scalar, anchor, aliases, out));
        }
        Beside.comment(scalar)
            .ifPresent(comment -> checkComment(text, scalar, comment, sentences, out));
      }
    }
  }

  /** {@code null} and {@code ~} without quotes, which mean nothing at all. */
  private static void checkWord(WrittenText text, Scalar scalar, Consumer<Finding> out) {
    if (scalar.kind() == ScalarKind.NULL && !scalar.text().isEmpty()) {
      Target whole = new Target.Value(text.path());
      out.accept(
          Finding.of(
                  DOC,
                  whole,
                  Quoted.of(scalar.text())
                      + " without quotes stands for nothing, and is not printed")
              .with(Note.help("put it in quotes if it is meant as a word, or take it out")));
    }
  }

  private static void checkAnchor(
      WrittenText text, Scalar scalar, Span anchor, Set<String> aliases, Consumer<Finding> out) {
    String name = scalar.source().slice(anchor);
    if (aliases.contains(name.substring(1))) {
      return;
    }
    String whole = name + " " + scalar.text();
    out.accept(
        Finding.of(
                DOC,
                new Target.Unread(text.path(), false),
                Quoted.of(name) + " is not printed: & makes a name of it for what follows")
            .with(Note.help("put the whole text in quotes, like \"...\""))
            .with(Fix.safe("put the whole text in quotes", unread(text, false), whole)));
  }

  private static void checkComment(
      WrittenText text, Scalar scalar, Span comment, Sentences sentences, Consumer<Finding> out) {
    String source = scalar.source().text();
    String behind = source.substring(comment.start() + 1, comment.end());
    String words = untilNext(behind);
    int spaces = comment.start() - scalar.span().end();
    boolean isSentences = sentences.at(text.path(), scalar.text());
    Optional<Boolean> belongs = belongs(scalar.text(), words, spaces, isSentences);
    if (belongs.isEmpty()) {
      return;
    }
    String rest = source.substring(scalar.span().end(), comment.start() + 1 + words.length());
    Finding finding =
        Finding.of(
                DOC,
                unread(text, true),
                Quoted.of("#" + words) + " is not printed: a space and a # begin a comment")
            .with(
                Note.help(
                    "put the whole text in quotes if this belongs to it; otherwise write the"
                        + " comment on a line of its own"));
    Fix fix =
        new Fix(
            "put the whole text in quotes",
            unread(text, true),
            (scalar.text() + rest).strip(),
            belongs.get());
    out.accept(words.length() == behind.length() ? finding.with(fix) : finding);
  }

  private static Target unread(WrittenText text, boolean behind) {
    return new Target.Unread(text.path(), behind);
  }

  /** Up to a second comment, such as one that allows something. */
  private static String untilNext(String comment) {
    int next = comment.indexOf(" #");
    return next < 0 ? comment : comment.substring(0, next);
  }

  /**
   * Whether words behind a # belong to the text before it.
   *
   * @return empty if not; whether it is certain if they do
   */
  private static Optional<Boolean> belongs(
      String text, String comment, int spaces, boolean isSentences) {
    String words = comment.strip();
    if (words.isEmpty() || LABELLED.matcher(words).matches()) {
      return Optional.empty();
    }
    boolean glued = !Character.isWhitespace(comment.charAt(0));
    boolean number = Character.isDigit(words.charAt(0));
    boolean open = CarriedOn.isOpen(text);
    boolean finished = CarriedOn.isFinished(text);
    if (glued && (number || !finished)) {
      return Optional.of(number && !finished);
    }
    if (open) {
      return Optional.of(true);
    }
    if (finished || spaces > 1) {
      return Optional.empty();
    }
    boolean readsOn =
        number
            || CarriedOn.carriesOn(words)
            || (isSentences
                && Character.isLowerCase(words.charAt(0))
                && (CarriedOn.isFinished(words) || CarriedOn.words(words) > 1));
    return readsOn ? Optional.of(false) : Optional.empty();
  }
}
