package org.kneeroll.core.pose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Anthropometry;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.body.Skeleton;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.FormLimit;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.pose.movement.Drawn;
import org.kneeroll.core.pose.movement.HandsAndKnees;
import org.kneeroll.core.pose.movement.JointMotions;
import org.kneeroll.core.pose.movement.Mover;
import org.kneeroll.core.pose.movement.Verbs;
import org.kneeroll.core.pose.stance.Settling;
import org.kneeroll.core.pose.stance.Stance;
import org.kneeroll.core.pose.start.SetUp;
import org.kneeroll.core.pose.start.StartPositions;

/**
 * Makes a body that moves of an exercise and its pose.
 *
 * <p>Pure: the same exercise always gives the same postures, on every machine.
 */
public final class PoseSolver {

  /** How much of a roll of the knees the pelvis goes along; an assumption of the model. */
  static final double PELVIS_SHARE = 0.35;

  /** The same where the exercise keeps the bottom down or the pelvis still. */
  static final double PELVIS_SHARE_KEPT = 0.2;

  private static final int SAMPLES = 8;

  private final Exercise exercise;
  private final Pose pose;
  private final Position position;
  private final Drawn drawn;
  private final Settling settling;
  private final List<String> assumptions = new ArrayList<>();
  private final List<PoseProblem> problems = new ArrayList<>();

  private PoseSolver(Exercise exercise, Pose pose, Position position, Anthropometry size) {
    this.exercise = exercise;
    this.pose = pose;
    this.position = position;
    this.drawn = Drawn.of(exercise, pose);
    this.settling = new Settling(new Skeleton(size));
  }

  /** Solves the pose of an exercise for the standard body. */
  public static PoseSolution solve(Exercise exercise) {
    return solve(exercise, Anthropometry.STANDARD);
  }

  /** Solves the pose of an exercise for a body of a size. */
  public static PoseSolution solve(Exercise exercise, Anthropometry size) {
    Pose pose = exercise.pose();
    Position position = exercise.position();
    return pose == null || position == null
        ? PoseSolution.NONE
        : new PoseSolver(exercise, pose, position, size).solution();
  }

  private PoseSolution solution() {
    if (!verbsFitPosition() || contradictsItself()) {
      return new PoseSolution(null, assumptions, problems);
    }
    SetUp setUp = new SetUp(exercise.setUp());
    JointMotions terms = new JointMotions(drawn.side(), drawn.oneSided());
    Set<PropKind> props = Things.of(exercise, pose, setUp);
    List<Mover> movers = movers(setUp, props);
    HandChoice hands = HandChoice.of(pose, setUp, props, position, drawn.side());

    StartPositions positions =
        new StartPositions(settling, setUp, keep(), drawn.side(), assumptions);
    Stance start = Things.raise(positions.of(position), pose, setUp, props);
    start = hands.atStart(start);
    start = set(start, pose.start(), terms);
    Stance begun = settled(start);
    for (Mover mover : movers) {
      begun = settled(mover.prepare().at(begun, placed(begun), 0));
    }
    begun = hands.kept(begun, placed(begun));

    Course course = new Course(begun, placed(begun), movers, hands, terms);
    Amplitudes amplitudes = Amplitudes.of(exercise.movement(), pose, movers, course);
    List<Double> degrees = amplitudes.degrees();
    assumptions.addAll(amplitudes.assumptions());
    problems.addAll(amplitudes.problems());
    MotionPath path =
        new MotionPath(
            settling.skeleton(), t -> course.posture(degrees, t), drawn.toBothSides(movers));
    if (movers.isEmpty() && !pose.end().isEmpty()) {
      checkWay(course.posture(degrees, 0), terms);
    }
    if (isPossible()) {
      check(course, degrees);
    }
    assume(setUp, movers, terms);
    PosedExercise posed =
        new PictureChoice(exercise, pose, position, drawn, movers)
            .picture(path, hands, props, course.moving());
    return new PoseSolution(isPossible() ? posed : null, assumptions, problems);
  }

  private boolean isPossible() {
    return problems.stream().noneMatch(PoseProblem::impossible);
  }

  private boolean verbsFitPosition() {
    for (int i = 0; i < pose.moves().size(); i++) {
      MovementVerb verb = pose.moves().get(i);
      if (!Verbs.positions(verb).contains(position)) {
        problems.add(new PoseProblem.VerbNeedsPosition(i, verb, position, Verbs.from(position)));
      }
    }
    return problems.isEmpty();
  }

  private boolean contradictsItself() {
    problems.addAll(PoseKeys.contradictions(pose, position, drawn));
    boolean contradicts = !problems.isEmpty();
    problems.addAll(PoseKeys.unused(pose, position, drawn));
    return contradicts;
  }

  private List<Mover> movers(SetUp setUp, Set<PropKind> props) {
    List<FormLimit> keep = keep();
    boolean kept = keep.contains(FormLimit.BOTTOM_DOWN) || keep.contains(FormLimit.PELVIS_STILL);
    double share = kept ? PELVIS_SHARE_KEPT : PELVIS_SHARE;
    double hip =
        setUp.hipFlexion().orElse(pose.moves().contains(MovementVerb.ROCK_KNEES) ? 104 : 100);
    Verbs verbs = new Verbs(drawn, position, pose, props, share, hip);
    if (pose.moves().stream().anyMatch(Verbs::holdsLeg) && setUp.hipFlexion().isEmpty()) {
      assumptions.add(
          "the set-up gives no angle of the hip: the rock begins at "
              + Math.round(hip)
              + " degrees");
    }
    boolean still = pose.moves().isEmpty() && pose.end().isEmpty();
    if (still && exercise.kind() != null && exercise.kind() != Kind.HOLD) {
      problems.add(new PoseProblem.NoMovement(Verbs.from(position)));
    }
    return pose.moves().stream().map(verbs::mover).toList();
  }

  private void checkWay(Posture start, JointMotions terms) {
    boolean same =
        pose.end().entrySet().stream()
            .flatMap(end -> terms.settings(end.getKey(), end.getValue().degrees()).stream())
            .allMatch(
                end -> {
                  double from = start.angles(end.joint()).about(end.axis());
                  return StrictMath.abs(from - end.degrees()) < 1;
                });
    if (same) {
      problems.add(new PoseProblem.EndIsStart());
    }
  }

  private List<FormLimit> keep() {
    Movement movement = exercise.movement();
    return movement == null ? List.of() : movement.keep();
  }

  /** Joints of a limb that the terms leave out keep the angles that the position gave them. */
  private Stance set(Stance stance, Map<JointMotion, Angle> terms, JointMotions meaning) {
    List<Joint> limbs = meaning.limbs(terms);
    Stance set = limbs.isEmpty() ? stance : settled(stance);
    for (Joint joint : limbs) {
      set = free(set, joint);
    }
    Posture posture = set.posture();
    for (Map.Entry<JointMotion, Angle> term : terms.entrySet()) {
      for (JointMotions.Setting setting :
          meaning.settings(term.getKey(), term.getValue().degrees())) {
        posture = setting.in(posture);
      }
    }
    return set.with(posture);
  }

  /** A limb that goes where its joints say; where no leg is left to carry the body, it settles. */
  private Stance free(Stance stance, Joint joint) {
    Side side = joint.side().orElseThrow();
    return switch (joint.kind()) {
      case HIP, KNEE, ANKLE, TOES -> {
        Stance free = stance.lifting(side);
        yield free.rest() == null && free.plants().isEmpty()
            ? free.resting(StartPositions.carrying(position))
            : free;
      }
      default -> stance.freeing(side);
    };
  }

  private Stance settled(Stance stance) {
    return stance.with(settling.settle(stance).posture());
  }

  private PlacedBody placed(Stance stance) {
    return settling.place(stance.posture());
  }

  /** The moments of a movement, from what it begins with. */
  final class Course {
    private final Stance begun;
    private final PlacedBody body;
    private final List<Mover> movers;
    private final HandChoice hands;
    private final JointMotions terms;

    private Course(
        Stance begun, PlacedBody body, List<Mover> movers, HandChoice hands, JointMotions terms) {
      this.begun = begun;
      this.body = body;
      this.movers = movers;
      this.hands = hands;
      this.terms = terms;
    }

    /** Where the movement begins. */
    PlacedBody begin() {
      return body;
    }

    Posture posture(List<Double> degrees, double moment) {
      return at(degrees, moment).posture();
    }

    PlacedBody placedAt(List<Double> degrees, double moment) {
      return settling.place(posture(degrees, moment));
    }

    Settling.Settled at(List<Double> degrees, double moment) {
      Stance stance = begun;
      for (int i = 0; i < movers.size(); i++) {
        Mover mover = movers.get(i);
        boolean about = mover.course() == Mover.Course.ABOUT;
        double way = about ? 2 * moment - 1 : moment;
        stance = mover.change().at(stance, body, degrees.get(i) * way);
      }
      if (moment > 0) {
        stance = towardsEnd(stance, moment);
      }
      if (position == Position.FOUR_POINT_KNEELING) {
        stance = HandsAndKnees.levelled(stance, body);
      }
      return settling.settle(hands.onTheWay(stance, moment));
    }

    private Stance towardsEnd(Stance stance, double moment) {
      Stance moved = stance;
      for (Map.Entry<JointMotion, Angle> term : pose.end().entrySet()) {
        for (JointMotions.Setting end : terms.settings(term.getKey(), term.getValue().degrees())) {
          Joint joint = end.joint();
          Stance free = joint.side().isPresent() ? free(moved, joint) : moved;
          moved =
              free.changing(
                  joint,
                  angles -> {
                    double from = angles.about(end.axis());
                    return angles.with(end.axis(), from + (end.degrees() - from) * moment);
                  });
        }
      }
      return moved;
    }

    /** The segments that verbs and terms move. */
    Set<Segment> moving() {
      Set<Segment> all = new LinkedHashSet<>();
      movers.forEach(mover -> all.addAll(mover.moving()));
      for (JointMotion term : pose.end().keySet()) {
        for (JointMotions.Setting setting : terms.settings(term, 0)) {
          all.addAll(below(setting.joint()));
        }
      }
      return all;
    }
  }

  /** The segments that hang on a joint. */
  private static Set<Segment> below(Joint joint) {
    Set<Segment> hanging = new LinkedHashSet<>(List.of(joint.child()));
    for (Joint each : Joint.values()) {
      if (hanging.contains(each.parent())) {
        hanging.add(each.child());
      }
    }
    return hanging;
  }

  /**
   * The first and worst of each kind of impossibility along the whole path; where there is none,
   * what the exercise claims to keep and does not.
   */
  private void check(Course course, List<Double> degrees) {
    Impossibilities worst = new Impossibilities(pose);
    Claims claims = new Claims(keep(), course.placedAt(degrees, 0));
    for (int i = 0; i <= SAMPLES; i++) {
      Settling.Settled settled = course.at(degrees, (double) i / SAMPLES);
      worst.look(settled);
      claims.look(settling.place(settled.posture()));
    }
    List<PoseProblem> impossible = worst.problems();
    problems.addAll(impossible.isEmpty() ? claims.problems() : impossible);
  }

  private void assume(SetUp setUp, List<Mover> movers, JointMotions terms) {
    if (drawn.inTurn()) {
      assumptions.add("the other side does the mirror image");
    }
    Stream.concat(
            movers.stream().flatMap(mover -> mover.assumptions().stream()),
            Stream.of(pose.start(), pose.end()).flatMap(set -> terms.assumptions(set).stream()))
        .distinct()
        .forEach(assumptions::add);
    assumptions.add(
        "the body is "
            + String.format(Locale.ROOT, "%.2f", settling.skeleton().anthropometry().statureM())
            + " m tall; its bones follow Drillis and Contini as drawn in Winter 2009, its girths"
            + " the ANSUR II survey of soldiers");
    if (setUp.says(BodyPart.HEAD, "pillow")) {
      assumptions.add("the pillow lifts the head by about 5 cm");
    }
  }
}
