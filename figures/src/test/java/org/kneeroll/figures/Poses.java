package org.kneeroll.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Anthropometry;
import org.kneeroll.core.body.Build;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.body.Skeleton;
import org.kneeroll.core.exercise.PictureShow;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.exercise.Surface;
import org.kneeroll.core.pose.Arrow;
import org.kneeroll.core.pose.Composition;
import org.kneeroll.core.pose.Grip;
import org.kneeroll.core.pose.MotionPath;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.core.pose.Prop;
import org.kneeroll.core.pose.View;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Rotation;
import org.kneeroll.core.space.Vec3;

/** Postures that need no solver. */
public final class Poses {

  private Poses() {}

  /** Somebody who stands and lifts a straight arm forwards. */
  public static PosedExercise armRaise(Build build, PictureShow show) {
    return armRaise(build, show, 45);
  }

  /** The same from an angle in degrees: a small one hides the arm before the body at first. */
  public static PosedExercise armRaise(Build build, PictureShow show, double from) {
    MotionPath path =
        new MotionPath(
            new Skeleton(new Anthropometry(1.70, build)),
            t -> {
              Map<Joint, Angles> angles = new EnumMap<>(Joint.class);
              angles.put(Joint.RIGHT_SHOULDER, new Angles(from + (100 - from) * t, 5, 0));
              angles.put(Joint.LEFT_SHOULDER, new Angles(0, 8, 0));
              return new Posture(new Frame(new Vec3(0, 0.9, 0), Rotation.NONE), angles);
            },
            false);
    return new PosedExercise(
        path,
        Set.of(Segment.RIGHT_UPPER_ARM, Segment.RIGHT_FOREARM, Segment.RIGHT_HAND),
        show == PictureShow.STILL
            ? List.of()
            : List.of(Arrow.of(Landmark.RIGHT_FINGERS, 0, 1, false)),
        null,
        Map.of(Side.RIGHT, Grip.FLAT, Side.LEFT, Grip.RELAXED),
        List.of(),
        Surface.FLOOR,
        new View(20, 8),
        new Composition(show, 1, show == PictureShow.STILL ? List.of() : List.of(0.0), false),
        "A person stands and lifts an arm.");
  }

  /** Somebody who lies on the back on a mat with a pillow, one leg drawn up. */
  public static PosedExercise lying() {
    MotionPath path =
        new MotionPath(
            new Skeleton(Anthropometry.STANDARD),
            t -> {
              Map<Joint, Angles> angles = new EnumMap<>(Joint.class);
              angles.put(Joint.RIGHT_HIP, Angles.flexion(100));
              angles.put(Joint.RIGHT_KNEE, Angles.flexion(110));
              return new Posture(new Frame(new Vec3(0, 0.12, 0), Rotation.aboutZ(90)), angles);
            },
            false);
    Vec3 size = new Vec3(0.34, 0.08, 0.5);
    Prop pillow =
        new Prop(PropKind.PILLOW, new Frame(new Vec3(-0.74, 0.04, 0), Rotation.NONE), size);
    return new PosedExercise(
        path,
        Set.of(),
        List.of(),
        null,
        Map.of(),
        List.of(pillow),
        Surface.MAT,
        new View(14, 12),
        new Composition(PictureShow.STILL, 0, List.of(), false),
        "A person lies on the back.");
  }
}
