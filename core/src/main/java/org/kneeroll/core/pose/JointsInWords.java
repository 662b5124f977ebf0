package org.kneeroll.core.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.pose.movement.Drawn;
import org.kneeroll.core.pose.movement.JointMotions;

/** What an author says in clinical terms, in the plain words of an alternative text. */
final class JointsInWords {

  /** Below this, nobody would say of a joint that it is bent, or that it moves; in degrees. */
  private static final double NOTICED = 10;

  private final Pose pose;
  private final JointMotions meaning;

  JointsInWords(Pose pose, Drawn drawn) {
    this.pose = pose;
    this.meaning = new JointMotions(drawn.side(), drawn.oneSided());
  }

  /** How the joints of the start position are, such as "one knee bent"; empty for nothing. */
  List<String> start() {
    List<String> words = new ArrayList<>();
    for (Map.Entry<JointMotion, Angle> term : pose.start().entrySet()) {
      state(term.getKey(), term.getValue().degrees())
          .map(state -> subject(term.getKey()) + " " + state)
          .ifPresent(words::add);
    }
    return words;
  }

  /** What the joints do on the way to the end, such as "one knee straightens". */
  List<String> movements(MotionPath path) {
    List<String> words = new ArrayList<>();
    for (JointMotion term : pose.end().keySet()) {
      JointMotions.Setting first = meaning.settings(term, 0).get(0);
      double way =
          path.posture(1).angles(first.joint()).about(first.axis())
              - path.posture(0).angles(first.joint()).about(first.axis());
      if (StrictMath.abs(way) > 1) {
        words.add(subject(term) + " " + movement(term, first.axis(), way > 0));
      }
    }
    return words;
  }

  private String subject(JointMotion term) {
    String noun = noun(term.joint());
    if (meaning.settings(term, 0).get(0).joint().side().isEmpty()) {
      return "the " + noun;
    }
    if (meaning.limbs(Map.of(term, 0)).size() > 1) {
      return "each " + noun;
    }
    return ("other".equals(term.which()) ? "the other " : "one ") + noun;
  }

  private static String noun(String joint) {
    return switch (joint) {
      case "shoulder" -> "arm";
      case "forearm" -> "palm";
      case "wrist" -> "hand";
      case "ankle" -> "foot";
      case "neck" -> "head";
      case "lower back" -> "back";
      default -> joint;
    };
  }

  private static Optional<String> state(JointMotion term, double degrees) {
    boolean noticed = degrees > NOTICED;
    return switch (term.joint() + " " + term.motion()) {
      case "knee flexion", "elbow flexion" -> Optional.of(noticed ? "bent" : "straight");
      case "knee extension", "elbow extension" -> Optional.of("straight");
      case "hip flexion" -> noticed ? Optional.of("bent") : Optional.empty();
      case "hip abduction" -> noticed ? Optional.of("turned out to the side") : Optional.empty();
      case "shoulder flexion" -> noticed ? Optional.of("raised forwards") : Optional.empty();
      case "shoulder abduction" -> noticed ? Optional.of("raised sideways") : Optional.empty();
      case "trunk flexion", "lower back flexion", "neck flexion" ->
          noticed ? Optional.of("bent forwards") : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** In the sense of the model's axes: flexion, abduction, and turns outwards count upwards. */
  private static String movement(JointMotion term, Axis axis, boolean upwards) {
    return switch (term.joint()) {
      case "knee", "elbow", "hip" -> ofHinge(axis, upwards);
      case "ankle" ->
          axis == Axis.FLEXION
              ? upwards ? "is pulled up" : "points down"
              : upwards ? "tips outwards" : "tips inwards";
      case "forearm" -> upwards ? "turns down" : "turns up";
      case "wrist" -> upwards ? "bends towards the palm" : "bends backwards";
      case "shoulder" ->
          switch (axis) {
            case FLEXION -> upwards ? "goes forwards and up" : "goes down and back";
            case ABDUCTION -> upwards ? "goes out to the side" : "comes to the body";
            case ROTATION -> upwards ? "turns outwards" : "turns inwards";
          };
      default ->
          switch (axis) {
            case FLEXION -> upwards ? "bends forwards" : "bends backwards";
            case ABDUCTION -> "bends sideways";
            case ROTATION -> "turns";
          };
    };
  }

  private static String ofHinge(Axis axis, boolean upwards) {
    return switch (axis) {
      case FLEXION -> upwards ? "bends" : "straightens";
      case ABDUCTION -> upwards ? "opens sideways" : "closes";
      case ROTATION -> upwards ? "turns outwards" : "turns inwards";
    };
  }
}
