package org.kneeroll.cli.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.PlaceInRange;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.exercise.SensationRule;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Speed;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.StepPhase;
import org.kneeroll.core.exercise.Surface;
import org.kneeroll.core.exercise.Term;

/** The text of a new file of a kind. */
public enum Template implements Term {
  /** One exercise. */
  EXERCISE,
  /** One leaflet. */
  LEAFLET,
  /** One brand. */
  BRAND,
  /** The settings of a catalogue. */
  CATALOGUE;

  /** A name in braces that stands for words; braces of YAML hold more than one word. */
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+(?:-[a-z]+)*)\\}");

  private static final Map<String, Term[]> VOCABULARIES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("aim", Aim.values()),
              Map.entry("count-basis", CountBasis.values()),
              Map.entry("kind", Kind.values()),
              Map.entry("place-in-range", PlaceInRange.values()),
              Map.entry("position", Position.values()),
              Map.entry("quantity", Quantity.values()),
              Map.entry("region", Region.values()),
              Map.entry("sensation-rule", SensationRule.values()),
              Map.entry("side-pattern", SidePattern.values()),
              Map.entry("speed", Speed.values()),
              Map.entry("spine-motion", SpineMotion.values()),
              Map.entry("stage", Stage.values()),
              Map.entry("step-phase", StepPhase.values()),
              Map.entry("surface", Surface.values())));

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  /**
   * The text, with vocabularies and other words in their places.
   *
   * @param words for the places that are not vocabularies, by name
   * @throws IllegalArgumentException if a place has no words
   */
  public String fill(Map<String, String> words) {
    return SLOT.matcher(text())
        .replaceAll(slot -> Matcher.quoteReplacement(words(slot.group(1), words)));
  }

  private static String words(String slot, Map<String, String> words) {
    Term[] vocabulary = VOCABULARIES.get(slot);
    if (vocabulary != null) {
      return Stream.of(vocabulary).map(Term::word).collect(Collectors.joining(", "));
    }
    String given = words.get(slot);
    if (given == null) {
      throw new IllegalArgumentException("no words for " + slot);
    }
    return given;
  }

  private String text() {
    String name = word() + ".yaml";
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the application");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
