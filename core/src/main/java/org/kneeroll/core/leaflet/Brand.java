package org.kneeroll.core.leaflet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation's leaflets look.
 *
 * @param name of the brand
 * @param colours its colours
 * @param logo its logo, or null for a brand without one
 * @param header lines beside the logo: the organisation, its department
 * @param footer lines at the foot of every page
 */
public record Brand(
    @NotBlank @Nullable String name,
    @NotNull @Valid @Nullable Colours colours,
    @Valid @Nullable Logo logo,
    List<@NotBlank String> header,
    List<@NotBlank String> footer) {

  /** Copies the lists; null counts as empty. */
  public Brand {
    header = header == null ? List.of() : List.copyOf(header);
    footer = footer == null ? List.of() : List.copyOf(footer);
  }
}
