package org.kneeroll.pdf.read;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is in one file that came back: leaflets, each as its own however they were joined, and all
 * else that somebody put there.
 *
 * @param leaflets in the order of their first pages; several may be of one kind. None where only
 *     remarks tell what is in the file
 * @param remarks on what belongs to none of the leaflets
 * @param identifier of the file (ISO 32000-1, 14.4), as hexadecimal digits, by which a file of form
 *     data names it; empty if it has none
 */
public record FilledFile(List<FilledLeaflet> leaflets, List<Remark> remarks, String identifier) {

  /** Copies the lists. */
  public FilledFile {
    leaflets = List.copyOf(leaflets);
    remarks = List.copyOf(remarks);
    Objects.requireNonNull(identifier, "identifier");
  }

  /** The remarks on the file and on each of its leaflets. */
  public List<Remark> allRemarks() {
    return Stream.concat(
            leaflets.stream().flatMap(leaflet -> leaflet.remarks().stream()), remarks.stream())
        .toList();
  }
}
