package org.kneeroll.core.exercise;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.PlainText;

/**
 * Where facts come from.
 *
 * @param title what the document is called
 * @param by who wrote or published it
 * @param date as the document gives it, such as "2021" or "10 April 2025"; null if it gives none
 * @param url its address, or null if it was not found
 * @param note what a reader should know about it, such as a credential that is not stated; or null
 */
public record Source(
    @NotBlank @Nullable String title,
    @NotBlank @Nullable String by,
    @Nullable String date,
    @Nullable String url,
    @Nullable String note) {
  /** Takes the texts as {@link PlainText} gives them. */
  public Source {
    title = PlainText.cleanOrNull(title);
    by = PlainText.cleanOrNull(by);
    date = PlainText.cleanOrNull(date);
    note = PlainText.cleanOrNull(note);
  }
}
