package org.kneeroll.core.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Several ways to say one thing, looked for without regard to case, line breaks or the kind of
 * apostrophe, unless it is {@link #spelt}.
 *
 * <p>Every repetition in a phrase is bounded, so that a long text costs time in proportion to its
 * length.
 */
public final class Phrases {

  private final List<Form> forms;

  private Phrases(List<Form> forms) {
    this.forms = forms;
  }

  /**
   * Phrases from regular expressions in which a space stands for any white space.
   *
   * @param forms of two that overlap in a text, the earlier one is taken
   */
  public static Phrases of(String... forms) {
    return new Phrases(Stream.of(forms).map(Form::of).toList());
  }

  /** Phrases whose capitals matter, from regular expressions as they stand. */
  public static Phrases spelt(String... forms) {
    return new Phrases(Stream.of(forms).map(Form::spelt).toList());
  }

  /** A regular expression of the kind that {@link #of} takes. */
  public static Pattern pattern(String form) {
    return Pattern.compile(
        form.replace(" ", "\\s{1,3}").replace("'", "['’]"), Pattern.CASE_INSENSITIVE);
  }

  /** All that stand in a text, in its order, whether negated or not. */
  public List<Cue> in(String text) {
    return in(text, cue -> true);
  }

  /** Those in a text that nothing turns into their opposite, in its order. */
  public List<Cue> meantIn(String text) {
    return in(text, cue -> !Negation.governs(text, cue));
  }

  /** Those of several kinds; of two that overlap, the one of the earlier kind is taken. */
  public static List<Cue> meantIn(String text, Phrases... kinds) {
    List<Form> forms = new ArrayList<>();
    for (Phrases kind : kinds) {
      forms.addAll(kind.forms);
    }
    return new Phrases(forms).meantIn(text);
  }

  /** Whether a text has any of them, negated or not. */
  public boolean occurIn(String text) {
    String lowered = Form.lowered(text);
    return forms.stream().anyMatch(form -> form.mayOccurIn(lowered) && form.matcher(text).find());
  }

  private List<Cue> in(String text, Predicate<Cue> wanted) {
    NavigableMap<Integer, Cue> cues = new TreeMap<>();
    String lowered = Form.lowered(text);
    for (Form form : forms) {
      if (!form.mayOccurIn(lowered)) {
        continue;
      }
      Matcher found = form.matcher(text);
      while (found.find()) {
        Cue cue = Cue.of(found.toMatchResult());
        if (wanted.test(cue) && isFree(cue, cues)) {
          cues.put(cue.from(), cue);
        }
      }
    }
    return List.copyOf(cues.values());
  }

  /** Whether a cue overlaps none of those that were taken, by where they begin. */
  private static boolean isFree(Cue cue, NavigableMap<Integer, Cue> taken) {
    Map.Entry<Integer, Cue> before = taken.floorEntry(cue.from());
    Map.Entry<Integer, Cue> after = taken.ceilingEntry(cue.from());
    return (before == null || !cue.overlaps(before.getValue()))
        && (after == null || !cue.overlaps(after.getValue()));
  }
}
