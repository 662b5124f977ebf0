package org.kneeroll.core.wording;

import java.util.Comparator;
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

  private final String expression;
  private int at;
  private boolean understood = true;

  private NeededWords(String expression) {
    this.expression = expression;
  }

  /** Words in small letters, one of which every match has; empty if none are known. */
  static List<String> of(String expression) {
    NeededWords reader = new NeededWords(expression);
    Set<String> words = reader.alternatives();
    return reader.understood ? List.copyOf(words) : List.of();
  }

  private Set<String> alternatives() {
    Set<String> words = new LinkedHashSet<>();
    boolean known = true;
    do {
      Set<String> one = sequence();
      known &= !one.isEmpty();
      words.addAll(one);
    } while (take("|"));
    return known ? words : Set.of();
  }

  private Set<String> sequence() {
    Set<String> best = Set.of();
    StringBuilder word = new StringBuilder();
    while (at < expression.length() && peek() != '|' && peek() != ')') {
      boolean letter = OPERATORS.indexOf(peek()) < 0;
      Set<String> part = letter ? Set.of(String.valueOf(expression.charAt(at++))) : group();
      boolean quantified = at < expression.length() && "?*+{".indexOf(peek()) >= 0;
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
    char first = expression.charAt(at++);
    if (first == '\\') {
      escape();
    } else if (first == '[') {
      letterClass();
    } else if (first == '(') {
      boolean within = !take("?") || take(":") || take(">");
      if (!within) {
        understood &= take("=") || take("!") || take("<=") || take("<!");
      }
      Set<String> words = alternatives();
      understood &= take(")");
      return within ? words : Set.of();
    }
    return Set.of();
  }

  private void escape() {
    char escaped = at < expression.length() ? expression.charAt(at++) : 'Q';
    if (escaped == 'p' || escaped == 'P') {
      at = Math.max(at, expression.indexOf('}', at) + 1);
    } else if ("QExuNck0".indexOf(escaped) >= 0) {
      understood = false;
    }
  }

  private void letterClass() {
    int depth = 1;
    while (depth > 0 && at < expression.length()) {
      char c = expression.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      }
    }
    understood &= depth == 0;
  }

  private boolean mayBeLeftOut() {
    char quantifier = expression.charAt(at++);
    boolean optional = quantifier != '+';
    if (quantifier == '{') {
      optional = at >= expression.length() || peek() == '0';
      at = Math.max(at, expression.indexOf('}', at) + 1);
    }
    if (at < expression.length() && (peek() == '?' || peek() == '+')) {
      at++; // reluctant, or possessive
    }
    return optional;
  }

  private char peek() {
    return expression.charAt(at);
  }

  private boolean take(String wanted) {
    boolean there = expression.startsWith(wanted, at);
    if (there) {
      at += wanted.length();
    }
    return there;
  }
}
