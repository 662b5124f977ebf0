package org.kneeroll.leaflet;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a leaflet, and whether it may be given to patients.
 *
 * @param approval who has signed it and all that it prints, or null where nobody has: the page then
 *     says that it is not clinically reviewed
 * @param draft whether it is not to be given to patients at all, as long as nobody has accepted
 *     words that it takes from elsewhere
 */
public record Standing(@Nullable Approval approval, boolean draft) {

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
    return new Standing(null, false);
  }

  /** The same leaflet, which is or is not to be given to patients. */
  public Standing asDraft(boolean isDraft) {
    return new Standing(approval, isDraft);
  }
}
