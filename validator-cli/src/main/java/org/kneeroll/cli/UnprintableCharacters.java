package org.kneeroll.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/** Finds in the authors' files the characters that the fonts of a leaflet do not have. */
final class UnprintableCharacters {

  private static final RuleDoc RULE =
      new RuleDoc(
          RuleId.of("unprintable-character"),
          Severity.ERROR,
          false,
          "every character that is printed is in the leaflet's fonts",
          "a character that is not would come out as an empty box");

  private UnprintableCharacters() {}

  /** A diagnostic at each place where a character stands in the files of some items. */
  static List<Diagnostic> in(List<Item<?>> items, int codePoint) {
    List<Diagnostic> found = new ArrayList<>();
    items.forEach(item -> item.tree().ifPresent(tree -> collect(tree, codePoint, found)));
    return found;
  }

  private static void collect(SourceNode node, int codePoint, List<Diagnostic> found) {
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> collect(entry.value(), codePoint, found));
    } else if (node instanceof Sequence list) {
      list.items().forEach(item -> collect(item, codePoint, found));
    } else if (node instanceof Scalar scalar) {
      String text = scalar.text();
      int at = text.indexOf(codePoint);
      while (at >= 0) {
        int end = at + Character.charCount(codePoint);
        found.add(diagnostic(scalar, at, end, codePoint));
        at = text.indexOf(codePoint, end);
      }
    }
  }

  private static Diagnostic diagnostic(Scalar scalar, int from, int to, int codePoint) {
    String number = String.format(Locale.ROOT, "U+%04X", codePoint);
    String name = Character.getName(codePoint);
    return new Diagnostic(
        RULE.id(),
        RULE.severity(),
        "the character " + number + (name == null ? "" : " (" + name + ")") + " cannot be printed",
        new Label(scalar.source(), scalar.slice(from, to), "not in the fonts"),
        List.of(),
        List.of(
            Note.help(
                "write it with other letters; the fonts have Latin, Greek and Cyrillic ones")),
        List.of());
  }
}
