package org.kneeroll.pdf.read;

import java.util.List;
import java.util.Objects;

/**
 * What stands in the fields of one leaflet.
 *
 * @param id of the leaflet, such as {@code acute-lower-back-pain}
 * @param version of the leaflet, as its author wrote it
 * @param title of the leaflet
 * @param language BCP 47 tag
 * @param entries one for each field, in reading order
 */
public record FilledLeaflet(
    String id, String version, String title, String language, List<FilledField> entries) {

  /** Copies the entries. */
  public FilledLeaflet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(language, "language");
    entries = List.copyOf(entries);
  }
}
