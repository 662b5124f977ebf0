package org.kneeroll.core.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kneeroll.core.text.PlainText;

/**
 * Several ways to say one thing, looked for without regard to case or line breaks, unless it is
 * {@link #spelt}, and in the {@link PlainText#words words} of a text: what cannot be seen and the
 * kind of space, apostrophe or hyphen make no difference.
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
    return in(text, false);
  }

  /** Those in a text that nothing turns into their opposite, in its order. */
  public List<Cue> meantIn(String text) {
    return in(text, true);
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
    String words = PlainText.words(text);
    String lowered = Form.lowered(words);
    return forms.stream().anyMatch(form -> form.mayOccurIn(lowered) && form.matcher(words).find());
  }

  private List<Cue> in(String text, boolean meant) {
    PlainText plain = PlainText.of(text);
    String words = plain.words();
    NavigableMap<Integer, Cue> cues = new TreeMap<>();
    String lowered = Form.lowered(words);
    for (Form form : forms) {
      if (!form.mayOccurIn(lowered)) {
        continue;
      }
      Matcher found = form.matcher(words);
      while (found.find()) {
        Cue cue = Cue.of(found.toMatchResult());
        if (!(meant && Negation.governs(words, cue)) && isFree(cue, cues)) {
          cues.put(cue.from(), cue);
        }
      }
    }
    return plain.isAsWritten()
        ? List.copyOf(cues.values())
        : cues.values().stream().map(cue -> asWritten(cue, plain)).toList();
  }

  /** A phrase of the words, where it stands in the text. */
  private static Cue asWritten(Cue cue, PlainText plain) {
    return new Cue(plain.start(cue.from()), plain.end(cue.to()), cue.words());
  }

  /** Whether a cue overlaps none of those that were taken, by where they begin. */
  private static boolean isFree(Cue cue, NavigableMap<Integer, Cue> taken) {
    Map.Entry<Integer, Cue> before = taken.floorEntry(cue.from());
    Map.Entry<Integer, Cue> after = taken.ceilingEntry(cue.from());
    return (before == null || !cue.overlaps(before.getValue()))
        && (after == null || !cue.overlaps(after.getValue()));
  }
}
