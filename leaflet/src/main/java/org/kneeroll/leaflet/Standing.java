package org.kneeroll.leaflet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a leaflet, and whether it may be given to patients.
 *
 * @param approval who has signed it and all that it prints, or null where nobody has: the page then
 *     says that it is not clinically reviewed
 * @param borrowed the sections of another catalogue, such as {@code stop-rules}, whose words the
 *     leaflet prints to keep patients from harm and that nobody has accepted; as long as there are
 *     any, the page says that it is a draft and not for patients
 */
public record Standing(@Nullable Approval approval, List<String> borrowed) {

  /** Copies the list, each section once. */
  public Standing {
    borrowed = borrowed.stream().distinct().toList();
  }

  /** Whether it is not to be given to patients. */
  public boolean isDraft() {
    return !borrowed.isEmpty();
  }

  /**
   * A person who answers for a leaflet.
   *
   * @param name the person's name
   * @param role the person's profession, such as "physiotherapist"
   * @param date when the person signed
   * @param ownWork whether the person wrote what they signed, so that the page says who wrote it
   *     and not that it was reviewed
   */
  public record Approval(String name, String role, LocalDate date, boolean ownWork) {
    /** Refuses nulls. */
    public Approval {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(date, "date");
    }
  }

  /** Nobody has signed it; it may be given out as what it is. */
  public static Standing notReviewed() {
    return new Standing(null, List.of());
  }

  /** The same leaflet, with words of another catalogue that nobody has accepted. */
  public Standing borrowing(List<String> sections) {
    return new Standing(approval, sections);
  }
}
