package org.kneeroll.core.pose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Joint;
import org.kneeroll.core.body.JointKind;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Pose;

/** What no body does, gathered along a path: of each joint the worst. */
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
  private record Excess(String name, double degrees, double most) {
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
      Excess excess = new Excess(movement.name(degrees), StrictMath.abs(degrees), most);
      excesses.merge(joint, excess, (one, other) -> other.by() > one.by() ? other : one);
    }
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    excesses.forEach(
        (joint, excess) ->
            findings.add(
                finding(
                        joint,
                        "the "
                            + joint.words()
                            + " would be at "
                            + Math.round(excess.degrees())
                            + " degrees of "
                            + excess.name()
                            + ", "
                            + Math.max(1, Math.round(excess.by()))
                            + " more than the "
                            + Math.round(excess.most())
                            + " that the model allows any body")
                    .with(
                        Note.help(
                            "look at the angles of the pose and of the set-up, and at how far the"
                                + " picture goes"))));
    findings.addAll(missed());
    return findings;
  }

  /** Both hands that miss are one finding, at what the author says of the hands. */
  private List<Finding> missed() {
    Map<Joint, Double> left = new EnumMap<>(misses);
    List<Finding> findings = new ArrayList<>();
    Double one = left.get(Joint.LEFT_SHOULDER);
    Double other = left.get(Joint.RIGHT_SHOULDER);
    if (one != null && other != null) {
      left.keySet().removeAll(List.of(Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER));
      findings.add(
          missed(
              Joint.RIGHT_SHOULDER,
              "the hands do not reach their place",
              StrictMath.max(one, other)));
    }
    left.forEach(
        (joint, byM) ->
            findings.add(missed(joint, "the " + limb(joint) + " does not reach its place", byM)));
    return findings;
  }

  private Finding missed(Joint joint, String what, double byM) {
    boolean foot = joint.kind() == JointKind.HIP;
    Finding finding =
        finding(joint, what + ": " + Math.max(1, Math.round(byM * 100)) + " cm are missing")
            .with(
                Note.help(
                    foot
                        ? "put the feet nearer, or make the movement of the picture smaller"
                        : "choose another place for the hands"));
    return !foot && pose.hands() != null
        ? finding.at(new Target.Value(ModelPath.of("pose", "hands")))
        : finding;
  }

  private static String limb(Joint joint) {
    String side = joint.side().map(s -> s.word() + " ").orElse("");
    return side + (joint.kind() == JointKind.HIP ? "foot" : "hand");
  }

  /** At the author's own words about the joint, where there are some. */
  private Finding finding(Joint joint, String message) {
    ModelPath place = ModelPath.of("pose");
    Target target = new Target.KeyOf(place);
    for (Map.Entry<String, Map<JointMotion, ?>> terms :
        List.<Map.Entry<String, Map<JointMotion, ?>>>of(
            Map.entry("start", pose.start()), Map.entry("end", pose.end()))) {
      for (JointMotion term : terms.getValue().keySet()) {
        if (joint.kind().words().contains(term.joint())
            || (term.joint().equals("trunk") && joint.kind().words().endsWith("back"))) {
          target = new Target.Value(place.key(terms.getKey()).key(term.toString()));
        }
      }
    }
    return Finding.of(PoseRules.IMPOSSIBLE, target, message);
  }
}
