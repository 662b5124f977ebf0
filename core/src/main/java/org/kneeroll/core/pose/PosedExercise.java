package org.kneeroll.core.pose;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.exercise.Surface;

/**
 * A body that does an exercise, with all that a picture of it needs.
 *
 * @param path the movement; {@link MotionPath#posture posture(0)} is the start position
 * @param movers the segments that the movement moves; the others are only carried or stay
 * @param arrows what the arrows follow
 * @param hands where the hands are once they have reached their place; null for the usual place of
 *     the position
 * @param grips how the fingers of each hand are held
 * @param props the things in the picture
 * @param ground what lies at height 0: {@link Surface#BED}, {@link Surface#MAT} or {@link
 *     Surface#FLOOR}
 * @param view from where the picture is looked at
 * @param composition which moments it shows
 * @param alternativeText the picture in words, for those who do not see it
 */
public record PosedExercise(
    MotionPath path,
    Set<Segment> movers,
    List<Arrow> arrows,
    @Nullable Hands hands,
    Map<Side, Grip> grips,
    List<Prop> props,
    Surface ground,
    View view,
    Composition composition,
    String alternativeText) {

  /** Copies the collections; a hand without a grip is relaxed. */
  public PosedExercise {
    Objects.requireNonNull(path, "path");
    EnumSet<Segment> moving = EnumSet.noneOf(Segment.class);
    moving.addAll(movers);
    movers = Collections.unmodifiableSet(moving);
    arrows = List.copyOf(arrows);
    EnumMap<Side, Grip> both = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      both.put(side, grips.getOrDefault(side, Grip.RELAXED));
    }
    grips = Collections.unmodifiableMap(both);
    props = List.copyOf(props);
    Objects.requireNonNull(ground, "ground");
    Objects.requireNonNull(view, "view");
    Objects.requireNonNull(composition, "composition");
    Objects.requireNonNull(alternativeText, "alternativeText");
  }
}
