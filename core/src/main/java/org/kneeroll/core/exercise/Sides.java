package org.kneeroll.core.exercise;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How the work is shared between left and right.
 *
 * <p>In a file, a pattern alone may stand for the whole: {@code sides: alternating}.
 *
 * @param pattern the sharing itself
 * @param limb which limb works, for {@link SidePattern#ONE} of a limb; otherwise null
 * @param direction which way the trunk goes, for {@link SidePattern#ONE} of the trunk; otherwise
 *     null
 * @param ifCentral what holds where the pain is central or on both sides; otherwise null
 * @param because why one side only; null for every other pattern
 * @param sourceSays what the source said about sides, or null
 */
public record Sides(
    @NotNull @Nullable SidePattern pattern,
    @Nullable Limb limb,
    @Nullable Direction direction,
    @Nullable IfCentral ifCentral,
    @Nullable OneSideReason because,
    @Nullable String sourceSays) {

  /** A pattern that needs no more words. */
  public static Sides of(SidePattern pattern) {
    return new Sides(pattern, null, null, null, null, null);
  }

  /** One limb only, with the reason. */
  public static Sides one(Limb limb, OneSideReason because) {
    return new Sides(SidePattern.ONE, limb, null, null, because, null);
  }

  /** One direction of the trunk only, with the reason and what holds for central pain. */
  public static Sides one(Direction direction, OneSideReason because, IfCentral ifCentral) {
    return new Sides(SidePattern.ONE, null, direction, ifCentral, because, null);
  }

  /** Whether the work is done on one side only. */
  public boolean isOneSided() {
    return pattern == SidePattern.ONE;
  }
}
