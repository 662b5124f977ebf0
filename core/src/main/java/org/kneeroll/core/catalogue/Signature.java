package org.kneeroll.core.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person's answer for one exercise, leaflet or set of shared words as it was on a day.
 *
 * <p>It holds for what it covers and nothing else: each printed value of the item stands in it with
 * its hash, and where the item says something else today, nobody has signed it.
 *
 * @param item what was signed, such as {@code exercise/heel-slide} or {@code
 *     kneeroll:stop-rules/lower-back}
 * @param form how values are brought into the form that is hashed, such as {@code v1}
 * @param reviewer the person's name
 * @param role the person's profession, such as "physiotherapist"
 * @param date when the person signed
 * @param because what the signature rests on, or null
 * @param ownWork whether the person wrote the item; null counts as no
 * @param withdrawn when and why the signature was taken back, or null where it stands
 * @param drawing a fingerprint of the figure that stood beside the words; null where there was none
 * @param values each printed value by its path in the item, in the order of the item
 */
public record Signature(
    @NotBlank @Size(max = 160) @Nullable String item,
    @NotBlank @Size(max = 20) @Nullable String form,
    @NotBlank @Size(max = 120) @Nullable String reviewer,
    @NotBlank @Size(max = 120) @Nullable String role,
    @NotNull @Nullable LocalDate date,
    @Size(max = 300) @Nullable String because,
    @Nullable Boolean ownWork,
    @Valid @Nullable Withdrawal withdrawn,
    @Size(max = 80) @Nullable String drawing,
    @NotEmpty Map<String, SignedValue> values) {

  /** The form in which values are hashed today; {@code docs/signing.md} describes it. */
  public static final String FORM = "v1";

  /** Copies the values in their order; null counts as none. */
  public Signature {
    values = values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * A signature that somebody has taken back.
   *
   * @param date when
   * @param by who took it back, or null where nobody says so
   * @param because why, or null
   */
  public record Withdrawal(
      @NotNull @Nullable LocalDate date,
      @Size(max = 120) @Nullable String by,
      @Size(max = 300) @Nullable String because) {}

  /** Whether the person says of themselves that they wrote what they sign. */
  public boolean isOwnWork() {
    return Boolean.TRUE.equals(ownWork);
  }

  /** The name as messages give it: "somebody" where it is missing. */
  public String signer() {
    return reviewer == null || reviewer.isBlank() ? "somebody" : reviewer.strip();
  }
}
