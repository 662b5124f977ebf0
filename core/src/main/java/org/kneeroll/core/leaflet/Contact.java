package org.kneeroll.core.leaflet;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.PlainText;

/**
 * How to reach somebody.
 *
 * @param heading for the reader
 * @param text paragraphs that say who is reached and what happens then
 * @param telephone a number as it is dialled, or null
 * @param email an address, or null
 * @param website an address that begins with {@code https://}, or null
 * @param address one line each
 * @param hours when somebody answers, or null
 */
public record Contact(
    @NotBlank @Nullable String heading,
    List<@NotBlank String> text,
    @Nullable String telephone,
    @Nullable String email,
    @Nullable String website,
    List<@NotBlank String> address,
    @Nullable String hours) {

  /** Copies the lists; null counts as empty. */
  public Contact {
    heading = PlainText.cleanOrNull(heading);
    telephone = PlainText.cleanOrNull(telephone);
    hours = PlainText.cleanOrNull(hours);
    text = PlainText.cleanAll(text);
    address = PlainText.cleanAll(address);
  }
}
