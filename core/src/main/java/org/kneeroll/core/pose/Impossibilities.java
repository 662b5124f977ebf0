package org.kneeroll.core.pose;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.JointKind;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.pose.stance.Settling;

/**
 * What no body does, gathered along a path: of each joint the worst.
 *
 * <p>One mistake of an author gives one problem. Both sides are one, and so are the parts of the
 * back and of the neck; of the joints that the author names each is told, of others the worst; and
 * a hand or a foot that stays away from its place because a joint goes too far is not told.
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
              for (Axis axis : Axis.values()) {
                look(joint, axis, angles.about(axis));
              }
            });
  }

  private void look(Joint joint, Axis axis, double degrees) {
    JointKind.Movement movement = joint.kind().movement(axis);
    if (movement.excess(degrees) > 0.5) {
      double most = StrictMath.abs(degrees < 0 ? movement.least() : movement.most());
      Excess excess = new Excess(joint, movement.name(degrees), StrictMath.abs(degrees), most);
      excesses.merge(joint, excess, (one, other) -> other.by() > one.by() ? other : one);
    }
  }

  /** Empty where a body can do all of it. */
  List<PoseProblem> problems() {
    return excesses.isEmpty() ? outOfReach() : tooFar();
  }

  /** Of each joint that the author names the worst; of the others the worst of all. */
  private List<PoseProblem> tooFar() {
    Map<Named, Excess> named = new LinkedHashMap<>();
    for (Excess excess : excesses.values()) {
      named(excess.joint()).ifPresent(by -> named.merge(by, excess, Impossibilities::worse));
    }
    if (named.isEmpty()) {
      Excess worst = excesses.values().stream().reduce(Impossibilities::worse).orElseThrow();
      return List.of(problem(null, worst));
    }
    return named.entrySet().stream().map(by -> problem(by.getKey(), by.getValue())).toList();
  }

  private static Excess worse(Excess one, Excess other) {
    return other.by() > one.by() + 1e-6 ? other : one;
  }

  private PoseProblem problem(@Nullable Named by, Excess excess) {
    Joint joint = excess.joint();
    boolean both =
        joint.side().isPresent()
            && excesses.containsKey(joint.mirrored())
            && StrictMath.rint(excesses.get(joint.mirrored()).degrees())
                == StrictMath.rint(excess.degrees());
    return new PoseProblem.JointTooFar(
        by == null ? null : by.end(),
        by == null ? null : by.term(),
        joint,
        both,
        excess.name(),
        excess.degrees(),
        excess.most());
  }

  private List<PoseProblem> outOfReach() {
    return Stream.of(JointKind.HIP, JointKind.SHOULDER)
        .flatMap(kind -> outOfReach(kind).stream())
        .toList();
  }

  private Optional<PoseProblem> outOfReach(JointKind kind) {
    List<Map.Entry<Joint, Double>> missing =
        misses.entrySet().stream().filter(miss -> miss.getKey().kind() == kind).toList();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    Side side = missing.size() > 1 ? null : missing.get(0).getKey().side().orElseThrow();
    double most = missing.stream().mapToDouble(Map.Entry::getValue).max().orElseThrow();
    return Optional.of(new PoseProblem.OutOfReach(kind == JointKind.HIP, side, most));
  }

  /** A term of the author, at one end of the movement, that names a joint. */
  private record Named(PoseProblem.End end, JointMotion term) {}

  /** By which term the author names a joint, last of all at the end of the movement. */
  private Optional<Named> named(Joint joint) {
    return named(joint, pose.end(), PoseProblem.End.END)
        .or(() -> named(joint, pose.start(), PoseProblem.End.START));
  }

  private static Optional<Named> named(
      Joint joint, Map<JointMotion, ?> terms, PoseProblem.End end) {
    String words = joint.kind().words();
    return terms.keySet().stream()
        .filter(
            term ->
                words.contains(term.joint())
                    || (term.joint().equals("trunk") && words.endsWith("back")))
        .reduce((one, other) -> other)
        .map(term -> new Named(end, term));
  }
}
