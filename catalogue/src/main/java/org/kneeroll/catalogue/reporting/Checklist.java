package org.kneeroll.catalogue.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.binding.Bound;
import org.kneeroll.catalogue.binding.Losses;
import org.kneeroll.catalogue.binding.RecordBinder;
import org.kneeroll.catalogue.reading.SourceReader;
import org.kneeroll.catalogue.source.SourceFile;

/**
 * A published checklist for descriptions of exercise programmes.
 *
 * @param name its short name
 * @param title its full name
 * @param citation where it was published
 * @param doi of that publication
 * @param items in their published order, worded anew
 */
public record Checklist(String name, String title, String citation, String doi, List<Item> items) {

  /** Copies the list. */
  public Checklist {
    items = List.copyOf(items);
  }

  /**
   * One item.
   *
   * @param number as published, such as {@code 7a}
   * @param asks what has to be described, in our own words
   * @param question what answers it; null if it does not apply to a leaflet
   * @param doesNotApply why it does not apply to a leaflet; null if it does
   */
  public record Item(
      String number, String asks, @Nullable Question question, @Nullable String doesNotApply) {

    /** Refuses an item that neither applies nor says why not. */
    public Item {
      if ((question == null) == (doesNotApply == null)) {
        throw new IllegalArgumentException(
            "item " + number + " needs a question, or a reason why it does not apply");
      }
    }
  }

  /** The Consensus on Exercise Reporting Template: 16 items, 19 with their parts. */
  public static Checklist cert() {
    return read("cert.yaml");
  }

  /** The Template for Intervention Description and Replication: 12 items. */
  public static Checklist tidier() {
    return read("tidier.yaml");
  }

  private static Checklist read(String name) {
    try (InputStream in = Checklist.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the application");
      }
      SourceFile file = SourceReader.read(name, in);
      Bound<Checklist> bound =
          RecordBinder.bind(Checklist.class, "checklist", file.root().orElseThrow(), new Losses());
      if (!file.diagnostics().isEmpty() || !bound.diagnostics().isEmpty()) {
        throw new IllegalStateException(name + ": " + file.diagnostics() + bound.diagnostics());
      }
      return bound.value().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
