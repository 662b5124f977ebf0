package org.kneeroll.core.body;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Vec3;

/**
 * How a body is placed: where its pelvis is, and how far each joint is moved.
 *
 * @param root the frame of the pelvis in the room
 * @param angles of each joint, all of them
 */
public record Posture(Frame root, Map<Joint, Angles> angles) {

  /** The anatomical position, with the palms facing the body and the hip joints at the origin. */
  public static final Posture NEUTRAL = new Posture(Frame.ROOM, Map.of());

  /** Copies the angles; a joint that is left out is neutral. */
  public Posture {
    Objects.requireNonNull(root, "root");
    EnumMap<Joint, Angles> all = new EnumMap<>(Joint.class);
    for (Joint joint : Joint.values()) {
      all.put(joint, angles.getOrDefault(joint, Angles.NEUTRAL));
    }
    angles = Collections.unmodifiableMap(all);
  }

  /** The angles of a joint. */
  public Angles angles(Joint joint) {
    return Objects.requireNonNull(angles.get(joint));
  }

  /** The same posture with other angles at one joint. */
  public Posture with(Joint joint, Angles newAngles) {
    EnumMap<Joint, Angles> changed = new EnumMap<>(angles);
    changed.put(joint, newAngles);
    return new Posture(root, changed);
  }

  /** The same posture with other angles at some joints. */
  public Posture with(Map<Joint, Angles> newAngles) {
    EnumMap<Joint, Angles> changed = new EnumMap<>(angles);
    changed.putAll(newAngles);
    return new Posture(root, changed);
  }

  /** The same posture with the pelvis somewhere else. */
  public Posture at(Frame newRoot) {
    return new Posture(newRoot, angles);
  }

  /** The same posture, shifted as a whole. */
  public Posture moved(Vec3 by) {
    return at(root.moved(by));
  }

  /**
   * The mirror image: what the left did the right does, and the body goes to the other side.
   *
   * <p>The mirror image of the mirror image is the posture itself.
   */
  public Posture mirrored() {
    EnumMap<Joint, Angles> image = new EnumMap<>(Joint.class);
    angles.forEach(
        (joint, value) ->
            image.put(
                joint.mirrored(), joint.side().isPresent() ? value : value.acrossTheMiddle()));
    return new Posture(root.mirrored(), image);
  }
}
