package org.kneeroll.pdf.file;

import java.util.Optional;

/**
 * What one file says of itself.
 *
 * @param standard the rules of accessibility
 * @param archived whether a file of PDF 1.7 claims PDF/A beside PDF/UA; one of PDF 2.0 always does
 * @param carriesFiles whether other files are attached
 */
public record Claims(Standard standard, boolean archived, boolean carriesFiles) {

  /** Whether the file is PDF 2.0 (ISO 32000-2) rather than PDF 1.7 (ISO 32000-1). */
  public boolean isPdf2() {
    return standard == Standard.UA_2;
  }

  /**
   * The part of ISO 19005 that the metadata name, with the level: other files may be attached to
   * PDF/A-3 and PDF/A-4f alone. Empty if none is claimed.
   */
  public Optional<ArchiveClaim> archive() {
    if (isPdf2()) {
      return Optional.of(carriesFiles ? ArchiveClaim.A_4F : ArchiveClaim.A_4);
    }
    if (!archived) {
      return Optional.empty();
    }
    return Optional.of(carriesFiles ? ArchiveClaim.A_3A : ArchiveClaim.A_2A);
  }

  /** A part of ISO 19005 and its level of conformance. */
  public enum ArchiveClaim {
    /** ISO 19005-2, tagged. */
    A_2A,
    /** ISO 19005-3, tagged, with files of any kind attached. */
    A_3A,
    /** ISO 19005-4. */
    A_4,
    /** ISO 19005-4 with files of any kind attached. */
    A_4F
  }
}
