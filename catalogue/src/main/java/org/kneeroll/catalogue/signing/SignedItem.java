package org.kneeroll.catalogue.signing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kneeroll.catalogue.library.FileKind;

/**
 * The name of something that can be signed, as it stands in {@code reviews.yaml}: {@code
 * exercise/heel-slide}, {@code stop-rules/lower-back}, and {@code kneeroll:exercise/knee-roll} for
 * what comes with Kneeroll.
 *
 * @param builtIn whether it comes with Kneeroll
 * @param kind {@code exercise}, {@code leaflet}, or a section of the catalogue's settings
 * @param name the id, or the name of the set in its section
 */
public record SignedItem(boolean builtIn, String kind, String name)
    implements Comparable<SignedItem> {

  /** The sections of a catalogue's settings whose entries print words that keep a patient safe. */
  public static final List<String> SETS =
      List.of(
          "red-flags",
          "stop-rules",
          "sensation",
          "precaution-sets",
          "contraindication-sets",
          "transfers");

  /** All kinds, as they are written before the slash. */
  public static final List<String> KINDS =
      List.of(
          FileKind.EXERCISE.word(),
          FileKind.LEAFLET.word(),
          SETS.get(0),
          SETS.get(1),
          SETS.get(2),
          SETS.get(3),
          SETS.get(4),
          SETS.get(5));

  private static final String BUILT_IN = "kneeroll:";

  /** Refuses nulls. */
  public SignedItem {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }

  /** An exercise. */
  public static SignedItem exercise(boolean builtIn, String id) {
    return new SignedItem(builtIn, FileKind.EXERCISE.word(), id);
  }

  /** A leaflet. */
  public static SignedItem leaflet(boolean builtIn, String id) {
    return new SignedItem(builtIn, FileKind.LEAFLET.word(), id);
  }

  /**
   * A set of shared words.
   *
   * @param section its section in the settings, one of {@link #SETS}
   */
  public static SignedItem set(boolean builtIn, String section, String name) {
    return new SignedItem(builtIn, section, name);
  }

  /** Reads the form that stands in a file; empty for anything else. */
  public static Optional<SignedItem> parse(String text) {
    boolean builtIn = text.startsWith(BUILT_IN);
    String rest = builtIn ? text.substring(BUILT_IN.length()) : text;
    int slash = rest.indexOf('/');
    if (slash < 1 || slash == rest.length() - 1 || !KINDS.contains(rest.substring(0, slash))) {
      return Optional.empty();
    }
    return Optional.of(
        new SignedItem(builtIn, rest.substring(0, slash), rest.substring(slash + 1)));
  }

  /** Whether this is an exercise. */
  public boolean isExercise() {
    return kind.equals(FileKind.EXERCISE.word());
  }

  /** Whether this is a leaflet. */
  public boolean isLeaflet() {
    return kind.equals(FileKind.LEAFLET.word());
  }

  /** Whether this is a set of shared words. */
  public boolean isSet() {
    return SETS.contains(kind);
  }

  /** The name as a user writes it: kind and name, without where it comes from. */
  public String word() {
    return kind + "/" + name;
  }

  @Override
  public int compareTo(SignedItem other) {
    int byKind = Integer.compare(KINDS.indexOf(kind), KINDS.indexOf(other.kind));
    int byName = byKind != 0 ? byKind : name.compareTo(other.name);
    return byName != 0 ? byName : Boolean.compare(builtIn, other.builtIn);
  }

  /** The form that stands in {@code reviews.yaml}. */
  @Override
  public String toString() {
    return (builtIn ? BUILT_IN : "") + word();
  }
}
