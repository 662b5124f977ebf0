package org.kneeroll.core.exercise;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.measure.Angle;

/**
 * What a picture needs to know beyond the exercise itself.
 *
 * <p>How far a part moves, what is kept, how the body is set up and how the sides share the work
 * stand in the exercise and are not repeated here.
 *
 * @param moves how the movement goes; several go on at the same time
 * @param drawn how far the picture goes, where the movement has no number; never printed, and no
 *     bound
 * @param hands where the hands are; null for the usual place in the position
 * @param props what lies about, besides what the set-up and the position need
 * @param start joints of the start position that no other word says
 * @param end joints at the end of the movement that no verb says
 * @param side which side works in the picture; null for the right
 * @param view from where it is looked at; null for the usual view of the position
 * @param show how it shows the movement; null for what suits the size of the movement
 * @param alt the picture in words, in place of those made from the pose
 */
public record Pose(
    List<MovementVerb> moves,
    @Nullable Amount drawn,
    @Nullable Hands hands,
    List<PropKind> props,
    Map<JointMotion, Angle> start,
    Map<JointMotion, Angle> end,
    @Nullable DrawnSide side,
    @Nullable PictureView view,
    @Nullable PictureShow show,
    @Pattern(regexp = "(?s).*\\S.*") @Size(max = 400) @Nullable String alt) {

  /** Copies the collections; null counts as empty. */
  public Pose {
    moves = moves == null ? List.of() : List.copyOf(moves);
    props = props == null ? List.of() : List.copyOf(props);
    start = start == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(start));
    end = end == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(end));
  }

  /** A pose that moves in one way, and leaves everything else to the usual. */
  public static Pose of(MovementVerb verb) {
    return new Pose(
        List.of(verb), null, null, List.of(), Map.of(), Map.of(), null, null, null, null);
  }
}
