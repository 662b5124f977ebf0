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
 * @param pages of the file that it is on, from 1 and in their order there; empty where the file is
 *     of a time when pages were not told apart
 * @param entries one for each field that it was printed with, in reading order
 * @param remarks on what else is on its pages, and on what is missing
 */
public record FilledLeaflet(
    String id,
    String version,
    String title,
    String language,
    List<Integer> pages,
    List<FilledField> entries,
    List<Remark> remarks) {

  /** Copies the lists. */
  public FilledLeaflet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(language, "language");
    pages = List.copyOf(pages);
    entries = List.copyOf(entries);
    remarks = List.copyOf(remarks);
  }

  /** Whether every field says what it was printed with, and nobody wrote anything elsewhere. */
  public boolean isUntouched() {
    return remarks.isEmpty()
        && entries.stream().allMatch(entry -> entry.written().equals(entry.subject().prescribed()))
        && entries.stream().noneMatch(entry -> entry.mark() == FilledField.Mark.MISSING);
  }

  /** The same leaflet with other entries, as a file of form data gives them; that has no pages. */
  FilledLeaflet with(List<FilledField> others) {
    return new FilledLeaflet(id, version, title, language, List.of(), others, List.of());
  }
}
