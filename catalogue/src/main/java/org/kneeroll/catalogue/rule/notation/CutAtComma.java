package org.kneeroll.catalogue.rule.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kneeroll.catalogue.binding.WrittenText;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarStyle;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Quoted;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;

/**
 * A text with a comma is not cut in two by the brackets of a list.
 *
 * <p>In brackets, a comma ends an entry. Entries that read as texts by themselves are taken for
 * such, and so is whatever stands in quotes.
 */
public final class CutAtComma implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("cut-at-comma"),
          Severity.WARNING,
          false,
          "a text with a comma in it stands in quotes, or on a line of its own",
          "in brackets a comma ends an entry: one warning sign becomes two, and neither says what"
              + " was meant");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    Sentences sentences = Sentences.of(in);
    for (WrittenText text : in.ownTexts()) {
      if (text.node() instanceof Sequence list && isInBrackets(list)) {
        check(text, list, sentences, out);
      }
    }
  }

  private static boolean isInBrackets(Sequence list) {
    return list.items().size() > 1
        && list.source().text().charAt(list.span().start()) == '['
        && list.items().stream().allMatch(Scalar.class::isInstance);
  }

  private static void check(
      WrittenText text, Sequence list, Sentences sentences, Consumer<Finding> out) {
    List<Scalar> items = list.items().stream().map(Scalar.class::cast).toList();
    List<String> pieces = items.stream().map(Scalar::text).map(String::strip).toList();
    List<String> read = items.stream().map(Scalar::words).map(String::strip).toList();
    List<String> meant = new ArrayList<>();
    int cut = -1;
    boolean certain = true;
    boolean isProse = sentences.isProse(text.path(), read.get(0));
    boolean isSentences = sentences.at(text.path().index(0), read.get(0));
    for (List<Integer> one : CarriedOn.texts(read, isProse, isSentences)) {
      StringBuilder whole = new StringBuilder(pieces.get(one.get(0)));
      for (int at : one.subList(1, one.size())) {
        boolean plain = isPlain(items.get(at - 1)) && isPlain(items.get(at));
        if (plain) {
          cut = cut < 0 ? at : cut;
          certain &= CarriedOn.isCertain(read.get(at - 1), read.get(at));
          whole.append(between(items.get(at - 1), items.get(at))).append(pieces.get(at));
        } else {
          meant.add(whole.toString());
          whole = new StringBuilder(pieces.get(at));
        }
      }
      meant.add(whole.toString());
    }
    if (cut >= 0) {
      out.accept(finding(text, pieces, cut, meant, certain));
    }
  }

  private static boolean isPlain(Scalar item) {
    return item.style() == ScalarStyle.PLAIN && item.alias() == null;
  }

  /** The comma with the space that the author typed behind it. */
  private static String between(Scalar before, Scalar after) {
    return before.span().end() + 1 == after.span().start() ? "," : ", ";
  }

  private static Finding finding(
      WrittenText text, List<String> pieces, int cut, List<String> meant, boolean certain) {
    String whole =
        meant.stream().filter(one -> one.contains(pieces.get(cut))).findFirst().orElse("");
    return Finding.of(
            DOC,
            new Target.Value(text.path().index(cut)),
            "the comma makes an entry of its own of "
                + Quoted.of(pieces.get(cut))
                + ", which reads on from "
                + Quoted.of(pieces.get(cut - 1)))
        .with(
            Note.help(
                "write each text of the list on a line of its own that begins with `- `, or put a"
                    + " text with a comma in quotes"))
        .with(
            new Fix(
                "write " + Quoted.of(whole) + " as one entry",
                new Target.Value(text.path()),
                String.join("\n", meant),
                certain));
  }
}
