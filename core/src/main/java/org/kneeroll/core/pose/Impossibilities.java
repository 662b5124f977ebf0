package org.kneeroll.core.pose;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Joint;
import org.kneeroll.core.body.JointKind;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.pose.stance.Bending;
import org.kneeroll.core.pose.stance.Settling;

/**
 * What no body does, gathered along a path: of each joint the worst.
 *
 * <p>One mistake of an author gives one finding. Both sides are one, and so are the parts of the
 * back and of the neck; a joint that the author names is told at its words, of others the worst;
 * and a hand or a foot that stays away from its place because a joint goes too far is not told.
 */
final class Impossibilities {

  /** How much a hand or a foot may miss its place before anybody sees it, in metres. */
  private static final double SLACK = 0.02;

  private final Pose pose;
  private final Map<Joint, Double> misses = new EnumMap<>(Joint.class);
  private final Map<Joint, Excess> excesses = new EnumMap<>(Joint.class);

  Impossibilities(Pose pose) {
    this.pose = pose;
  }

  /** How far a joint goes beyond what any body does. */
  private record Excess(Joint joint, String name, double degrees, double most) {
    double by() {
      return degrees - most;
    }
  }

  void look(Settling.Settled settled) {
    settled.misses().stream()
        .filter(miss -> miss.byM() > SLACK)
        .forEach(miss -> misses.merge(miss.limb(), miss.byM(), StrictMath::max));
    settled
        .posture()
        .angles()
        .forEach(
            (joint, angles) -> {
              for (Angles.Axis axis : Angles.Axis.values()) {
                look(joint, axis, angles.about(axis));
              }
            });
  }

  private void look(Joint joint, Angles.Axis axis, double degrees) {
    JointKind.Movement movement = joint.kind().movement(axis);
    if (movement.excess(degrees) > 0.5) {
      double most = StrictMath.abs(degrees < 0 ? movement.least() : movement.most());
      Excess excess = new Excess(joint, movement.name(degrees), StrictMath.abs(degrees), most);
      excesses.merge(joint, excess, (one, other) -> other.by() > one.by() ? other : one);
    }
  }

  /** Empty where a body can do all of it. */
  List<Finding> findings() {
    return excesses.isEmpty() ? outOfReach() : tooFar();
  }

  /** Of each joint that the author names the worst; of the others the worst of all. */
  private List<Finding> tooFar() {
    Map<ModelPath, Excess> named = new LinkedHashMap<>();
    for (Excess excess : excesses.values()) {
      words(excess.joint()).ifPresent(path -> named.merge(path, excess, Impossibilities::worse));
    }
    if (named.isEmpty()) {
      Excess worst = excesses.values().stream().reduce(Impossibilities::worse).orElseThrow();
      return List.of(finding(new Target.KeyOf(ModelPath.of("pose")), worst));
    }
    return named.entrySet().stream()
        .map(entry -> finding(new Target.Value(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static Excess worse(Excess one, Excess other) {
    return other.by() > one.by() + 1e-6 ? other : one;
  }

  private Finding finding(Target target, Excess excess) {
    Joint joint = excess.joint();
    boolean both =
        joint.side().isPresent()
            && excesses.containsKey(joint.mirrored())
            && StrictMath.rint(excesses.get(joint.mirrored()).degrees())
                == StrictMath.rint(excess.degrees());
    String words = both ? "each " + joint.kind().words() : "the " + joint.words();
    Finding finding =
        Finding.of(
            PoseRules.IMPOSSIBLE,
            target,
            words
                + " would be at "
                + Math.round(excess.degrees())
                + " degrees of "
                + excess.name()
                + ", "
                + Math.max(1, Math.round(excess.by()))
                + " more than the "
                + Math.round(excess.most())
                + " that the model allows any body");
    return finding.with(
        Note.help(
            "look at the angles of the pose and of the set-up, and at how far the picture goes"
                + shared(joint.kind())));
  }

  /** What an author who named the trunk or the neck has to know of its parts. */
  private static String shared(JointKind kind) {
    return switch (kind) {
      case LOWER_BACK, UPPER_BACK -> "; " + Bending.TRUNK_SHARED;
      case LOWER_NECK, UPPER_NECK -> "; " + Bending.NECK_SHARED;
      default -> "";
    };
  }

  private List<Finding> outOfReach() {
    return List.of(JointKind.HIP, JointKind.SHOULDER).stream()
        .flatMap(kind -> outOfReach(kind).stream())
        .toList();
  }

  private Optional<Finding> outOfReach(JointKind kind) {
    List<Map.Entry<Joint, Double>> missing =
        misses.entrySet().stream().filter(miss -> miss.getKey().kind() == kind).toList();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    boolean foot = kind == JointKind.HIP;
    double mostM = missing.stream().mapToDouble(Map.Entry::getValue).max().orElseThrow();
    String limb = foot ? "foot" : "hand";
    Joint first = missing.get(0).getKey();
    String words =
        missing.size() > 1
            ? "the " + (foot ? "feet" : "hands") + " do not reach their place: "
            : "the "
                + first.side().orElseThrow().word()
                + " "
                + limb
                + " does not reach its place: ";
    return Optional.of(
        Finding.of(
                PoseRules.IMPOSSIBLE,
                place(foot),
                words + Math.max(1, Math.round(mostM * 100)) + " cm are missing")
            .with(
                Note.help(
                    foot
                        ? "put the feet nearer, or make the movement of the picture smaller"
                        : "choose another place for the hands")));
  }

  private Target place(boolean foot) {
    ModelPath path = ModelPath.of("pose");
    return foot || pose.hands() == null
        ? new Target.KeyOf(path)
        : new Target.Value(path.key("hands"));
  }

  /** Where the author names a joint, last of all at the end of the movement. */
  private Optional<ModelPath> words(Joint joint) {
    ModelPath path = ModelPath.of("pose");
    Optional<ModelPath> atEnd = words(joint, pose.end(), path.key("end"));
    return atEnd.isPresent() ? atEnd : words(joint, pose.start(), path.key("start"));
  }

  private static Optional<ModelPath> words(Joint joint, Map<JointMotion, ?> terms, ModelPath path) {
    String words = joint.kind().words();
    return terms.keySet().stream()
        .filter(
            term ->
                words.contains(term.joint())
                    || (term.joint().equals("trunk") && words.endsWith("back")))
        .reduce((one, other) -> other)
        .map(term -> path.key(term.toString()));
  }
}
