package org.kneeroll.catalogue.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Rewriting;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarStyle;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Suggestion;
import org.kneeroll.core.exercise.StepPhase;

/** What did not fit, in words for the author. */
final class BindingProblems {

  static final String FILL_IN = "fill it in, or take it out";

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** All that was reported, in the order of the reports. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * A key that nothing reads.
   *
   * @param holder what messages call the group of keys
   * @param meant the keys that it may stand for; empty for none
   * @param help what to do where it is not clear which of them
   */
  void unknownKey(Mapping.Entry entry, String holder, List<String> meant, String help) {
    boolean clear = meant.size() == 1;
    report(
        BindingRule.UNKNOWN_KEY,
        entry.key(),
        "`" + entry.name() + "` is not a key of `" + holder + "`",
        clear ? "did you mean `" + meant.get(0) + "`?" : "",
        clear ? "" : help);
    if (clear) {
      int last = diagnostics.size() - 1;
      Rewriting.whole("write `" + meant.get(0) + "`", entry.key(), meant.get(0), false)
          .ifPresent(edit -> diagnostics.set(last, diagnostics.get(last).with(edit)));
    }
  }

  /** A second instruction in a step, which is what a forgotten dash leads to. */
  void secondPhase(String first, Mapping.Entry second) {
    if (isNumbered(second.key())) {
      return;
    }
    report(
        BindingRule.UNKNOWN_KEY,
        second.key(),
        "`" + second.name() + "` stands in the same step as `" + first + "`",
        "",
        "give each step a line of its own that begins with a dash, such as `- move: ...`");
  }

  /** A step with a number of its own, as a word processor writes it. */
  private boolean isNumbered(Scalar key) {
    Matcher number = NUMBERED.matcher(key.text());
    if (!number.matches() || key.style() != ScalarStyle.PLAIN) {
      return false;
    }
    Span mark = key.slice(0, number.start(2));
    report(
        BindingRule.WRONG_KIND,
        new Label(key.source(), mark, ""),
        "a step begins with a dash, and not with `" + number.group(1) + "`",
        "write `- " + number.group(2) + ": ...`; the numbers are printed without your help");
    int last = diagnostics.size() - 1;
    diagnostics.set(
        last, diagnostics.get(last).with(new Suggestion("write a dash", mark, "- ", false)));
    return true;
  }

  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2}[.)]) *([a-z]+)");

  /** A word that is not in a vocabulary. */
  void unknownWord(Scalar scalar, String name, Class<?> vocabulary) {
    if (vocabulary == StepPhase.class && isNumbered(scalar)) {
      return;
    }
    report(
        BindingRule.UNKNOWN_WORD,
        scalar,
        "`"
            + scalar.text()
            + "` is not "
            + (vocabulary == StepPhase.class
                ? "what a step begins with"
                : "a word for `" + name + "`"),
        Vocabulary.meant(vocabulary, scalar.words())
            .map(word -> "did you mean `" + word + "`?")
            .orElse(""),
        Vocabulary.choice(vocabulary));
  }

  /** An instruction with no word before it that says what it is. */
  void stepWithoutPhase(Scalar step) {
    report(
        BindingRule.WRONG_KIND,
        step,
        "nothing says what this step is",
        "",
        "begin it with one of these words and a colon, such as `- move: ...`: "
            + String.join(", ", Vocabulary.words(StepPhase.class)));
  }

  /** A word in the place of yes or no, or one of these in quotes. */
  void neitherTrueNorFalse(Scalar scalar, String name) {
    boolean quoted = List.of("true", "false").contains(scalar.text());
    report(
        BindingRule.WRONG_KIND,
        scalar,
        "`"
            + scalar.text()
            + (quoted
                ? "` stands in quotes, which make a text of it"
                : "` is no answer to `" + name + "`"),
        "",
        "write `true` or `false`, without quotes");
  }

  /** More than anybody reads in one piece, and than any rule looks at. */
  void tooLong(Scalar scalar, String name, int most) {
    report(
        BindingRule.TOO_LONG,
        scalar,
        "`"
            + name
            + "` has "
            + scalar.text().codePointCount(0, scalar.text().length())
            + " characters, and "
            + most
            + " is the most",
        "",
        "shorten it, or make several texts of it; nothing else was looked at in it");
  }

  /** A mark of a new file that is still there. */
  void markedPlace(Scalar scalar, MarkedPlace mark) {
    report(
        BindingRule.MARKED_PLACE,
        new Label(scalar.source(), scalar.slice(mark.start(), mark.end()), ""),
        "`" + mark.words() + "` is a place to fill in",
        "write your own words in its place, without the angle brackets");
  }

  /** Several words in one, where a list was meant. */
  void wordsWithoutBrackets(Scalar scalar, String name) {
    report(
        BindingRule.WRONG_KIND,
        scalar,
        "`" + scalar.text() + "` is one text, but `" + name + "` is a list of words",
        "",
        "put several words in brackets: `[" + scalar.text() + "]`");
  }

  /**
   * A text that its type refuses.
   *
   * @param why the type's own sentence, which says what to write
   */
  void malformed(SourceNode node, String why) {
    report(BindingRule.MALFORMED_VALUE, node, why, "", "");
  }

  /** A list, a text or a group of keys in the place of another. */
  void wrongKind(SourceNode node, String name, String expected, String help) {
    String found =
        node instanceof Sequence
            ? "a list"
            : node instanceof Mapping ? "a group of keys" : "a single value";
    report(
        BindingRule.WRONG_KIND,
        node,
        "`" + name + "` is " + found + ", but " + expected + " is expected",
        "",
        help);
  }

  /**
   * Something else in the place of a text: where a colon in a text made a key of what stands before
   * it, that is what to tell.
   */
  void notAText(SourceNode node, String name, String help) {
    String written = node.source().slice(node.span());
    boolean oneLine = written.indexOf('\n') < 0 && written.indexOf('\r') < 0;
    if (!(node instanceof Mapping mapping)
        || mapping.entries().size() != 1
        || !oneLine
        || written.startsWith("{")
        || node.alias() != null
        || mapping.entries().get(0).key().style() != ScalarStyle.PLAIN) {
      wrongKind(node, name, "a text", help);
      return;
    }
    report(
        BindingRule.WRONG_KIND,
        node,
        "the colon makes a key of `"
            + mapping.entries().get(0).key().text()
            + "`, but `"
            + name
            + "` is a text",
        "",
        "put the whole text in quotes, like \"...\"");
    int last = diagnostics.size() - 1;
    Suggestion quoted =
        new Suggestion(
            "put the whole text in quotes", node.span(), Rewriting.quoted(written), true);
    diagnostics.set(last, diagnostics.get(last).with(quoted));
  }

  /** A value in quotes with nothing in them, or an amount left empty. */
  void empty(SourceNode node, String name, String help) {
    report(BindingRule.MISSING, node, "`" + name + "` is empty", "", help);
  }

  /** Nothing where a list has an entry. */
  void emptyEntry(SourceNode node, String name) {
    report(BindingRule.MISSING, node, "an entry of `" + name + "` is empty", "", FILL_IN);
  }

  private void report(
      BindingRule rule, SourceNode node, String message, String label, String help) {
    report(rule, new Label(node.source(), node.span(), label), message, help);
  }

  private void report(BindingRule rule, Label place, String message, String help) {
    diagnostics.add(
        new Diagnostic(
            rule.doc().id(),
            rule.doc().severity(),
            message,
            place,
            List.of(),
            help.isEmpty() ? List.of() : List.of(Note.help(help)),
            List.of()));
  }
}
