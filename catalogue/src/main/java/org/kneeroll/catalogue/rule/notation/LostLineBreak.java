package org.kneeroll.catalogue.rule.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.binding.WrittenText;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.catalogue.source.Notation;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Quoted;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.text.PlainText;

/**
 * A text of several lines is one paragraph: none of its lines is a list item, a key or a sentence
 * that was to stand by itself.
 *
 * <p>Lines that are broken because the next word did not fit are right, and so are lines that end
 * with a punctuation mark.
 */
public final class LostLineBreak implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("lost-line-break"),
          Severity.WARNING,
          false,
          "lines of one text go on from each other",
          "the lines are joined: a list item or a key that is indented too far is printed in the"
              + " middle of the text above it");

  /** No author lets an editor break lines that are shorter, in characters. */
  private static final int NARROW = 50;

  private static final Pattern BULLET = Pattern.compile("[-*+•◦▪·‣] ");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})[.)] ");
  private static final Pattern KEY = Pattern.compile("([a-z][a-z-]*):(?: |$)");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    for (WrittenText text : in.ownTexts()) {
      if (text.node() instanceof Scalar scalar) {
        check(text, scalar, out);
      }
    }
  }

  /**
   * A line of a text.
   *
   * @param words as rules read them, without indentation
   * @param from where they begin in the value
   */
  private record Line(String words, int from) {}

  private static void check(WrittenText text, Scalar scalar, Consumer<Finding> out) {
    List<Line> lines = lines(scalar);
    int widest = lines.stream().mapToInt(line -> line.words().length()).reduce(NARROW, Math::max);
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      String swallowed = swallowed(text, lines, i, widest);
      if (!swallowed.isEmpty()) {
        out.accept(
            Finding.of(
                    DOC,
                    new Target.Slice(text.path(), line.from(), line.from() + line.words().length()),
                    Quoted.of(line.words()) + " " + swallowed)
                .with(Note.help(help(swallowed))));
      }
    }
  }

  private static final String ITEM = "looks like a list item, and is joined to the text above it";
  private static final String SETTING = "looks like a key, and is joined to the text above it";
  private static final String SENTENCE = "is joined to the line above it, which has no full stop";

  private static String swallowed(WrittenText text, List<Line> lines, int at, int widest) {
    String words = lines.get(at).words();
    String before = lines.get(at - 1).words();
    if (BULLET.matcher(words).lookingAt() || isNext(number(lines, at), number(lines, at - 1))) {
      return ITEM;
    }
    Matcher key = KEY.matcher(words);
    if (key.lookingAt() && text.keys().contains(key.group(1))) {
      return SETTING;
    }
    int firstWord = (words + " ").indexOf(' ');
    boolean fits = before.length() + 1 + firstWord <= widest;
    boolean begins =
        words.length() > 1
            && Character.isUpperCase(words.charAt(0))
            && Character.isLowerCase(words.charAt(1));
    boolean open =
        before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
    return fits && begins && !open && !CarriedOn.isOpen(before) ? SENTENCE : "";
  }

  private static int number(List<Line> lines, int at) {
    Matcher number = NUMBER.matcher(lines.get(at).words());
    return number.lookingAt() ? Integer.parseInt(number.group(1)) : -1;
  }

  private static boolean isNext(int number, int before) {
    return before >= 0 && number == before + 1;
  }

  private static String help(String swallowed) {
    return switch (swallowed) {
      case ITEM -> "let every - of a list begin in the same column, or write a text of its own";
      case SETTING -> "let the key begin in the column of the keys that it belongs with";
      default -> "end the line above with a full stop, or make a list item of each";
    };
  }

  /** The lines of the file that make up a value, less the empty ones; one if it stands in one. */
  private static List<Line> lines(Scalar scalar) {
    List<Line> found = new ArrayList<>();
    String raw = scalar.source().slice(scalar.span());
    boolean several = raw.indexOf('\n') >= 0 || raw.indexOf('\r') >= 0;
    if (!several || Notation.of(scalar.source().name()) == Notation.JSON) {
      return found;
    }
    String value = scalar.words();
    int from = 0;
    for (String line : raw.lines().toList()) {
      String words = PlainText.words(line).strip();
      int at = words.isEmpty() ? -1 : value.indexOf(words, from);
      if (at >= 0) {
        found.add(new Line(words, at));
        from = at + words.length();
      }
    }
    return found;
  }
}
