package org.kneeroll.core.leaflet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.PlainText;

/**
 * How an organisation's leaflets look.
 *
 * @param name of the clinic or service whose leaflets look like this
 * @param colours its colours
 * @param logo its logo, or null for a brand without one
 * @param masthead how the head of the first page is built; null for {@link Masthead#BAND}
 * @param header lines beside the logo: the organisation, its department
 * @param footer lines at the foot of every page
 * @param contact how to reach the organisation, for leaflets that say nothing of their own; or null
 * @param nhsAuthorised whether the organisation may use the identity of the NHS, whose name and
 *     logo are trade marks; null for no
 * @param figureTheme how the person in its figures looks; or null
 * @param replaces the catalogue whose brand of the same id this one takes the place of, such as
 *     {@code kneeroll}; null for none
 */
public record Brand(
    @NotBlank @Nullable String name,
    @NotNull @Valid @Nullable Colours colours,
    @Valid @Nullable Logo logo,
    @Nullable Masthead masthead,
    List<@NotBlank String> header,
    List<@NotBlank String> footer,
    @Valid @Nullable Contact contact,
    @Nullable Boolean nhsAuthorised,
    @Nullable FigureTheme figureTheme,
    @Nullable String replaces) {

  /** Copies the lists; null counts as empty. */
  public Brand {
    name = PlainText.cleanOrNull(name);
    header = PlainText.cleanAll(header);
    footer = PlainText.cleanAll(footer);
  }
}
