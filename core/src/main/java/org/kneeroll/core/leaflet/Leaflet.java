package org.kneeroll.core.leaflet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.Author;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.exercise.Review;
import org.kneeroll.core.exercise.Source;
import org.kneeroll.core.exercise.Status;
import org.kneeroll.core.measure.DayCount;
import org.kneeroll.core.text.PlainText;

/**
 * A leaflet as its author describes it: words of its own, and exercises by id.
 *
 * @param title the heading of the first page
 * @param audience for whom it is
 * @param status how far it has come
 * @param review who signed it, for {@link Status#REVIEWED}
 * @param version changes whenever the content does
 * @param updated when the content was changed last
 * @param nextReview when the content is to be looked at again
 * @param introduction a few sentences to begin with, or null
 * @param redFlags the name of a set of red flags in the catalogue
 * @param sections in reading order
 * @param selfReferral how to get help without a doctor's letter, or null
 * @param contact how to reach the clinic, or null
 * @param partners organisations that stand behind the leaflet
 * @param credits who made its parts
 * @param disclosure interests and money behind it, or null
 * @param otherFormats how to get it in large print or another language, or null
 * @param fields which quantities get a field to fill in where the dose has them; empty for all that
 *     are counted in a day's practice (repetitions, sets, hold, times a day)
 * @param diary for how many days a diary follows the exercises, or null for none
 * @param brand the brand to print it in where nothing else is asked for, or null
 * @param sources where the facts of its own words come from
 * @param licence under which the text may be used; null outside of a catalogue, whose settings have
 *     one
 * @param author who wrote the text; null outside of a catalogue, whose settings have one
 * @param replaces the catalogue whose leaflet of the same id this one takes the place of, such as
 *     {@code kneeroll}; null for none
 */
public record Leaflet(
    @NotBlank @Size(max = 200) @Nullable String title,
    @NotBlank @Nullable String audience,
    @NotNull @Nullable Status status,
    @Valid @Nullable Review review,
    @NotBlank @Size(max = 20) @Nullable String version,
    @NotNull @Nullable LocalDate updated,
    @NotNull @Nullable LocalDate nextReview,
    @Nullable String introduction,
    @NotBlank @Nullable String redFlags,
    @NotEmpty List<@Valid Section> sections,
    @Valid @Nullable Contact selfReferral,
    @Valid @Nullable Contact contact,
    List<@NotBlank String> partners,
    List<@NotBlank String> credits,
    @Nullable String disclosure,
    @Nullable String otherFormats,
    List<Quantity> fields,
    @Nullable DayCount diary,
    @Nullable String brand,
    List<@Valid Source> sources,
    @Nullable String licence,
    @Valid @Nullable Author author,
    @Nullable String replaces) {

  private static final List<Quantity> COUNTED =
      List.of(Quantity.SETS, Quantity.REPS, Quantity.HOLD, Quantity.TIMES_PER_DAY);

  /** Copies the lists; null counts as empty. */
  public Leaflet {
    title = PlainText.cleanOrNull(title);
    audience = PlainText.cleanOrNull(audience);
    introduction = PlainText.cleanOrNull(introduction);
    disclosure = PlainText.cleanOrNull(disclosure);
    otherFormats = PlainText.cleanOrNull(otherFormats);
    sections = sections == null ? List.of() : List.copyOf(sections);
    partners = PlainText.cleanAll(partners);
    credits = PlainText.cleanAll(credits);
    fields = fields == null || fields.isEmpty() ? COUNTED : List.copyOf(fields);
    sources = sources == null ? List.of() : List.copyOf(sources);
  }

  /** All exercises that the sections name, in reading order. */
  public List<LeafletExercise> exercises() {
    List<LeafletExercise> all = new ArrayList<>();
    sections.forEach(section -> all.addAll(section.exercises()));
    return all;
  }
}
