package org.kneeroll.cli.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;
import org.kneeroll.pdf.LeafletPdf;

/** Finds in the authors' files the characters that the fonts of a leaflet do not have. */
public final class UnprintableCharacters {

  private static final RuleDoc RULE = PrintingRule.UNPRINTABLE_CHARACTER.doc();

  /** What no leaflet shows: names of professionals, and the words of a source. */
  private static final Set<String> UNPRINTED_KEYS = Set.of("aliases", "source-says");

  /** What the rule of garbled text reports, as it does the signs of symbol fonts. */
  private static final int REPLACEMENT = 0xFFFD;

  private static final int FIRST_BEYOND_ASCII = 0x80;

  private UnprintableCharacters() {}

  /**
   * A diagnostic at each place where such characters stand in the files of some items; several in a
   * row are one place.
   *
   * @param missing the code points that no font has
   */
  public static List<Diagnostic> in(List<Item<?>> items, Set<Integer> missing) {
    List<Diagnostic> found = new ArrayList<>();
    Consumer<Scalar> look = scalar -> collect(scalar, missing, found);
    items.forEach(item -> item.tree().ifPresent(tree -> texts(tree, Set.of(), look)));
    return found;
  }

  /**
   * The same for what some items say themselves and leaflets among them show. An exercise that none
   * of these names is not looked at: it may never be printed.
   */
  public static List<Diagnostic> onLeaflets(List<Item<?>> items) {
    Set<String> named = exercisesOfLeaflets(items);
    List<Diagnostic> found = new ArrayList<>();
    for (Item<?> item : items) {
      boolean shown =
          switch (item.kind()) {
            case EXERCISE -> named.contains(item.id());
            case SETTINGS, LEAFLET, BRAND -> true;
            case RETIRED, RELEASED, REVIEWS, PROJECT -> false;
          };
      if (shown) {
        Consumer<Scalar> look =
            scalar -> {
              if (scalar.source().name().equals(item.file().name())) {
                collect(scalar, missing(scalar.text()), found);
              }
            };
        item.tree().ifPresent(tree -> texts(tree, UNPRINTED_KEYS, look));
      }
    }
    return found;
  }

  private static Set<String> exercisesOfLeaflets(List<Item<?>> items) {
    Set<String> named = new HashSet<>();
    for (Item<?> item : items) {
      if (item.value().orElse(null) instanceof Leaflet leaflet) {
        leaflet.exercises().stream()
            .map(LeafletExercise::id)
            .filter(Objects::nonNull)
            .map(ExerciseId::value)
            .forEach(named::add);
      }
    }
    return named;
  }

  private static Set<Integer> missing(String text) {
    if (text.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)) {
      return Set.of();
    }
    Set<Integer> missing = new TreeSet<>(LeafletPdf.unprintable(text));
    missing.remove(REPLACEMENT);
    missing.removeIf(c -> Character.getType(c) == Character.PRIVATE_USE);
    return missing;
  }

  private static void texts(SourceNode node, Set<String> leftOut, Consumer<Scalar> look) {
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        if (!leftOut.contains(entry.name())) {
          texts(entry.value(), leftOut, look);
        }
      }
    } else if (node instanceof Sequence list) {
      list.items().forEach(item -> texts(item, leftOut, look));
    } else if (node instanceof Scalar scalar) {
      look.accept(scalar);
    }
  }

  private static void collect(Scalar scalar, Set<Integer> missing, List<Diagnostic> found) {
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
