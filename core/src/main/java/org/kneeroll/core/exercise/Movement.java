package org.kneeroll.core.exercise;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The moving phase: what moves, how far at most, and what is kept as it is.
 *
 * <p>In a file, the bounds stand beside the other keys: {@code thighs: up to 45 deg from upright}.
 *
 * @param bounds the most that each named part moves, in the order of {@link BodyPart}
 * @param spine what the back does
 * @param place where in its range the movement ends, or null if nothing is said
 * @param speed how quickly it is made, or null if nothing is said
 * @param keep what is kept as it is, in the author's order
 * @param status where the bounds come from; null counts as stated, unless a bound says otherwise
 * @param sourceSays what the source said that the bounds do not repeat, or null
 */
public record Movement(
    Map<BodyPart, Prescribed<Bound>> bounds,
    @NotNull @Nullable SpineMotion spine,
    @Nullable PlaceInRange place,
    @Nullable Speed speed,
    List<FormLimit> keep,
    @Nullable ValueStatus status,
    @Nullable String sourceSays) {

  /** Copies the collections; null counts as empty. */
  public Movement {
    bounds = bounds == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(bounds));
    keep = keep == null ? List.of() : List.copyOf(keep);
  }

  /** A movement of the back that is bounded by comfort alone. */
  public static Movement comfortable(BodyPart part, SpineMotion spine) {
    return new Movement(
        Map.of(part, Prescribed.stated(Bound.comfortable())),
        spine,
        null,
        null,
        List.of(),
        null,
        null);
  }

  /** A movement that is bounded by a number, or less where that is comfortable. */
  public static Movement upTo(BodyPart part, Bound bound, SpineMotion spine) {
    return new Movement(
        Map.of(part, Prescribed.stated(bound)), spine, null, null, List.of(), null, null);
  }

  /** The same movement that ends at a place in its range. */
  public Movement endingAt(PlaceInRange newPlace) {
    return new Movement(bounds, spine, newPlace, speed, keep, status, sourceSays);
  }

  /** The bounds that have a number or "comfortable", in the order of {@link BodyPart}. */
  public Map<BodyPart, Bound> givenBounds() {
    Map<BodyPart, Bound> given = new TreeMap<>();
    bounds.forEach((part, bound) -> bound.value().ifPresent(value -> given.put(part, value)));
    return given;
  }

  /** The bounds that are a number, in the order of {@link BodyPart}. */
  public List<MeasuredPart> measured() {
    List<MeasuredPart> measured = new ArrayList<>();
    givenBounds()
        .forEach(
            (part, bound) -> {
              if (bound instanceof Bound.Measured number) {
                measured.add(new MeasuredPart(part, number));
              }
            });
    return measured;
  }

  /** Where the bound of a part comes from; empty if the movement says nothing about the part. */
  public Optional<ValueStatus> statusOf(BodyPart part) {
    Prescribed<Bound> bound = bounds.get(part);
    if (bound == null) {
      return Optional.empty();
    }
    boolean stated = bound.status() == ValueStatus.STATED;
    return Optional.of(stated && status != null ? status : bound.status());
  }

  /**
   * A part of the body and the number that bounds it.
   *
   * @param part what moves
   * @param bound how far at most
   */
  public record MeasuredPart(BodyPart part, Bound.Measured bound) {}
}
