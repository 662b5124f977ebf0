package org.kneeroll.core.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads out of a regular expression which words a text must have for it to match: "lay" or "laying"
 * for {@code \b(?:lay|laying) down}. What it does not know it passes over as needing nothing, so
 * that it may name too few words and never a wrong one.
 */
final class NeededWords {

  private static final String OPERATORS = "\\[](){}.^$|?*+ '";

  /** Fewer letters than this are in nearly every text. */
  private static final int LEAST_LETTERS = 2;

  /** The set that the fewest texts have a word of. */
  private static final Comparator<Set<String>> RARER =
      Comparator.<Set<String>>comparingInt(NeededWords::fewestLetters)
          .thenComparing(Set::size, Comparator.reverseOrder());

  /** What is not read yet. */
  private final Deque<Character> rest = new ArrayDeque<>();

  /** Beginnings of what was not understood. */
  private final List<Character> strange = new ArrayList<>();

  private NeededWords(String expression) {
    expression.chars().forEach(letter -> rest.add((char) letter));
  }

  /** Words in small letters, one of which every match has; empty if none are known. */
  static List<String> of(String expression) {
    NeededWords reader = new NeededWords(expression);
    Set<String> words = reader.alternatives();
    return reader.strange.isEmpty() ? List.copyOf(words) : List.of();
  }

  private Set<String> alternatives() {
    Set<String> words = new LinkedHashSet<>();
    boolean known = true;
    do {
      Set<String> one = sequence();
      known &= !one.isEmpty();
      words.addAll(one);
    } while (take('|'));
    return known ? words : Set.of();
  }

  private Set<String> sequence() {
    Set<String> best = Set.of();
    StringBuilder word = new StringBuilder();
    while (!rest.isEmpty() && peek() != '|' && peek() != ')') {
      boolean letter = OPERATORS.indexOf(peek()) < 0;
      Set<String> part = letter ? Set.of(String.valueOf(rest.remove())) : group();
      boolean quantified = !rest.isEmpty() && "?*+{".indexOf(peek()) >= 0;
      boolean optional = quantified && mayBeLeftOut();
      if (letter && !optional) {
        word.append(part.iterator().next());
      }
      if (!letter || quantified) {
        best = rarer(best, word(word));
        word.setLength(0);
      }
      if (!letter && !optional) {
        best = rarer(best, part);
      }
    }
    return rarer(best, word(word));
  }

  private static Set<String> word(StringBuilder letters) {
    return letters.length() < LEAST_LETTERS
        ? Set.of()
        : Set.of(letters.toString().toLowerCase(Locale.ROOT));
  }

  private static Set<String> rarer(Set<String> a, Set<String> b) {
    return RARER.compare(a, b) >= 0 ? a : b;
  }

  private static int fewestLetters(Set<String> words) {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }

  /** What stands in place of a letter: a group, a class of letters, a place between letters. */
  private Set<String> group() {
    char first = rest.remove();
    if (first == '\\') {
      escape();
    } else if (first == '[') {
      letterClass();
    } else if (first == '(') {
      boolean within = !take('?') || take(':') || take('>');
      if (!within) {
        lookAround();
      }
      Set<String> words = alternatives();
      understand(take(')'), first);
      return within ? words : Set.of();
    }
    return Set.of();
  }

  private void lookAround() {
    boolean behind = take('<');
    understand(take('=') || take('!'), behind ? '<' : '?');
  }

  private void escape() {
    char escaped = !rest.isEmpty() ? rest.remove() : '\\';
    if (escaped == 'p' || escaped == 'P') {
      readTo('}');
    }
    understand("\\QExuNck0".indexOf(escaped) < 0, escaped);
  }

  private void letterClass() {
    int depth = 1;
    while (depth > 0 && !rest.isEmpty()) {
      char c = rest.remove();
      if (c == '\\' && !rest.isEmpty()) {
        rest.remove();
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      }
    }
    understand(depth == 0, '[');
  }

  private boolean mayBeLeftOut() {
    char quantifier = rest.remove();
    boolean optional = quantifier != '+';
    if (quantifier == '{') {
      optional = rest.isEmpty() || peek() == '0';
      readTo('}');
    }
    if (!take('?')) {
      take('+');
    }
    return optional;
  }

  private void understand(boolean understood, char beginning) {
    if (!understood) {
      strange.add(beginning);
    }
  }

  private void readTo(char end) {
    boolean there = false;
    while (!rest.isEmpty() && !there) {
      there = rest.remove() == end;
    }
  }

  private char peek() {
    return rest.element();
  }

  private boolean take(char wanted) {
    boolean there = !rest.isEmpty() && peek() == wanted;
    if (there) {
      rest.remove();
    }
    return there;
  }
}
