package org.kneeroll.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kneeroll.catalogue.check.PrintingRule;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;

/** Finds in the authors' files the characters that the fonts of a leaflet do not have. */
final class UnprintableCharacters {

  private static final RuleDoc RULE = PrintingRule.UNPRINTABLE_CHARACTER.doc();

  private UnprintableCharacters() {}

  /**
   * A diagnostic at each place where such characters stand in the files of some items; several in a
   * row are one place.
   *
   * @param missing the code points that no font has
   */
  static List<Diagnostic> in(List<Item<?>> items, Set<Integer> missing) {
    List<Diagnostic> found = new ArrayList<>();
    items.forEach(item -> item.tree().ifPresent(tree -> collect(tree, missing, found)));
    return found;
  }

  private static void collect(SourceNode node, Set<Integer> missing, List<Diagnostic> found) {
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> collect(entry.value(), missing, found));
    } else if (node instanceof Sequence list) {
      list.items().forEach(item -> collect(item, missing, found));
    } else if (node instanceof Scalar scalar) {
      String text = scalar.text();
      int at = 0;
      while (at < text.length()) {
        int end = runEnd(text, at, missing);
        if (end > at) {
          found.add(diagnostic(scalar, at, end));
          at = end;
        } else {
          at += Character.charCount(text.codePointAt(at));
        }
      }
    }
  }

  private static int runEnd(String text, int from, Set<Integer> missing) {
    int end = from;
    while (end < text.length() && missing.contains(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static Diagnostic diagnostic(Scalar scalar, int from, int to) {
    String run = scalar.text().substring(from, to);
    int count = run.codePointCount(0, run.length());
    String first = named(run.codePointAt(0));
    return new Diagnostic(
        RULE.id(),
        RULE.severity(),
        count == 1
            ? "the character " + first + " cannot be printed"
            : "these " + count + " characters cannot be printed, the first is " + first,
        new Label(scalar.source(), scalar.slice(from, to), "not in the fonts"),
        List.of(),
        List.of(
            Note.help(
                "write it with other letters; the fonts have Latin, Greek and Cyrillic ones")),
        List.of());
  }

  private static String named(int codePoint) {
    String number = String.format(Locale.ROOT, "U+%04X", codePoint);
    String name = Character.getName(codePoint);
    return name == null ? number : number + " (" + name + ")";
  }
}
