package org.kneeroll.catalogue.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kneeroll.core.catalogue.CatalogueSettings;
import org.kneeroll.core.catalogue.ReleasedIds;
import org.kneeroll.core.catalogue.RetiredIds;
import org.kneeroll.core.catalogue.Reviews;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.project.ProjectSettings;

/**
 * The JSON Schema (draft 2020-12) of a kind of file, for editors that complete and check while an
 * author types.
 *
 * <p>A schema sees one file: words, units, missing and unknown keys. It refuses nothing that the
 * checker accepts; what it cannot see, such as an exercise that is not there, the checker does.
 */
public enum JsonSchema implements Term {
  /** One exercise. */
  EXERCISE("exercise", "A Kneeroll exercise", Exercise.class),
  /** One leaflet. */
  LEAFLET("leaflet", "A Kneeroll leaflet", Leaflet.class),
  /** One brand. */
  BRAND("brand", "A Kneeroll brand", Brand.class),
  /** What a catalogue says once for all its files. */
  CATALOGUE("catalogue", "The settings of a Kneeroll catalogue", CatalogueSettings.class),
  /** The ids that a catalogue no longer uses. */
  RETIRED("retired", "The retired ids of a Kneeroll catalogue", RetiredIds.class),
  /** The ids that a catalogue has given out. */
  RELEASED("released", "The released ids of a Kneeroll catalogue", ReleasedIds.class),
  /** Who has signed what of a catalogue. */
  REVIEWS("reviews", "The signatures of a Kneeroll catalogue", Reviews.class),
  /** How a project wants its content to be checked: {@code kneeroll.yaml}. */
  PROJECT("project", "The settings of a project that uses Kneeroll", ProjectSettings.class);

  /** The brace, {@code $schema} and {@code $id}. */
  private static final int IDENTIFYING_LINES = 3;

  private final String word;
  private final String title;
  private final Class<? extends Record> type;

  JsonSchema(String word, String title, Class<? extends Record> type) {
    this.word = word;
    this.title = title;
    this.type = type;
  }

  /** The kind of file, such as {@code exercise}. */
  @Override
  public String word() {
    return word;
  }

  /** A heading for people. */
  public String title() {
    return title;
  }

  /** The record that such a file is bound to. */
  public Class<? extends Record> type() {
    return type;
  }

  /** The name of the schema's own file, such as {@code exercise.schema.json}. */
  public String fileName() {
    return word + ".schema.json";
  }

  /** The schema: JSON in UTF-8. */
  public byte[] bytes() {
    try (InputStream in = JsonSchema.class.getResourceAsStream(fileName())) {
      if (in == null) {
        throw new IllegalStateException(fileName() + " is not in the application");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(fileName(), e);
    }
  }

  /**
   * Whether a file is this schema as some version of Kneeroll wrote it: it begins as this does,
   * with whatever breaks of lines.
   */
  public boolean isEarlierVersion(byte[] file) {
    List<String> own = beginning(bytes());
    return own.equals(beginning(file));
  }

  private static List<String> beginning(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).lines().limit(IDENTIFYING_LINES).toList();
  }
}
