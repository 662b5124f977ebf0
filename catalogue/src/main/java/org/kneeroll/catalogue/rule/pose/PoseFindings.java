package org.kneeroll.catalogue.rule.pose;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.anatomy.JointKind;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.FormLimit;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.pose.PoseCheck;
import org.kneeroll.core.pose.PoseProblem;
import org.kneeroll.core.pose.PoseProblem.End;
import org.kneeroll.core.pose.PoseSolution;
import org.kneeroll.core.pose.stance.Bending;

/**
 * Findings for authors from the problems of a pose: the one place where what the body model cannot
 * do gets a rule, a key of the file and words.
 */
public final class PoseFindings {

  private static final ModelPath POSE = ModelPath.of("pose");
  private static final ModelPath MOVES = POSE.key("moves");
  private static final ModelPath DRAWN = POSE.key("drawn");

  private final Pose pose;

  private PoseFindings(Pose pose) {
    this.pose = pose;
  }

  /**
   * What hinders the pose of an exercise, what it does not keep, and what goes through what.
   *
   * @param solution what became of the pose of the exercise
   * @return one finding for each problem, in their order; empty for none, or for no pose
   */
  public static List<Finding> of(Exercise exercise, PoseSolution solution) {
    Pose pose = exercise.pose();
    return pose == null ? List.of() : of(pose, PoseCheck.of(exercise, solution));
  }

  static List<Finding> of(Pose pose, List<PoseProblem> problems) {
    PoseFindings findings = new PoseFindings(pose);
    return problems.stream().map(findings::of).toList();
  }

  /** Every permitted problem has its branch; a test walks over them. */
  private Finding of(PoseProblem problem) {
    if (problem instanceof PoseProblem.VerbNeedsPosition it) {
      return verbNeedsPosition(it);
    }
    if (problem instanceof PoseProblem.VerbsClash it) {
      return verbsClash(it);
    }
    if (problem instanceof PoseProblem.NoMovement it) {
      return noMovement(it);
    }
    if (problem instanceof PoseProblem.EndIsStart) {
      return endIsStart();
    }
    if (problem instanceof PoseProblem.DrawnStandsStill it) {
      return drawnStandsStill(it);
    }
    if (problem instanceof PoseProblem.DrawnTooFar it) {
      return drawnTooFar(it);
    }
    if (problem instanceof PoseProblem.DrawnTwice it) {
      return drawnTwice(it);
    }
    if (problem instanceof PoseProblem.JointSetTwice it) {
      return jointSetTwice(it);
    }
    if (problem instanceof PoseProblem.AngleTooFar it) {
      return angleTooFar(it);
    }
    if (problem instanceof PoseProblem.JointTooFar it) {
      return jointTooFar(it);
    }
    if (problem instanceof PoseProblem.OutOfReach it) {
      return outOfReach(it);
    }
    if (problem instanceof PoseProblem.ChestNotCarried) {
      return chestNotCarried();
    }
    if (problem instanceof PoseProblem.PartInside it) {
      return partInside(it);
    }
    if (problem instanceof PoseProblem.NotKept it) {
      return notKept(it);
    }
    if (problem instanceof PoseProblem.ShownMotionless it) {
      String show = "`" + it.show().word() + "`";
      return unused(POSE.key("show"), show + " shows how something moves, and nothing does");
    }
    if (problem instanceof PoseProblem.DrawnWithoutVerb) {
      return unused(DRAWN, "`drawn` says how far a verb goes, and there is none under `moves`");
    }
    if (problem instanceof PoseProblem.SideOfBoth) {
      return unused(
          POSE.key("side"), "`side` says which side works, and here both do the same or none does");
    }
    if (problem instanceof PoseProblem.PropWithoutPlace it) {
      return propWithoutPlace(it);
    }
    if (problem instanceof PoseProblem.HandsWithoutPlace it) {
      return handsWithoutPlace(it);
    }
    throw new IllegalArgumentException("a problem of a pose without words: " + problem);
  }

  private static Finding verbNeedsPosition(PoseProblem.VerbNeedsPosition it) {
    return found(
        PoseRules.WRONG_POSITION,
        new Target.Value(MOVES.index(it.move())),
        "`" + it.verb().word() + "` cannot move from the position `" + it.position().word() + "`",
        "from there, these can: " + words(it.possible()));
  }

  private static Finding verbsClash(PoseProblem.VerbsClash it) {
    String verb = "`" + it.verb().word() + "`";
    return found(
        PoseRules.CONTRADICTION,
        new Target.Value(MOVES.index(it.move())),
        it.verb() == it.before()
            ? verb + " stands here a second time"
            : verb + " cannot go on together with `" + it.before().word() + "`",
        "keep one of the two; a movement back is drawn by itself");
  }

  private static Finding noMovement(PoseProblem.NoMovement it) {
    return found(
            PoseRules.NOTHING_MOVES,
            new Target.Missing(MOVES),
            "the pose does not say how the movement goes",
            "write under `moves` one of: "
                + words(it.possible())
                + "; or the joints at the end of the movement under `end`")
        .restingOn(MOVES, POSE.key("end"));
  }

  private static Finding endIsStart() {
    return found(
            PoseRules.NOTHING_MOVES,
            new Target.Value(POSE.key("end")),
            "the joints are at the end where they are at the start, so nothing moves",
            "write under `end` where the movement goes to")
        .restingOn(POSE.key("start"), POSE.key("end"));
  }

  private static Finding drawnStandsStill(PoseProblem.DrawnStandsStill it) {
    return found(
        PoseRules.NOTHING_MOVES,
        new Target.Value(DRAWN),
        "a picture that goes to " + it.drawn().notation() + " shows no movement",
        "say how far it goes, or take it out");
  }

  private static Finding drawnTooFar(PoseProblem.DrawnTooFar it) {
    String most =
        it.landmark() == null
            ? Math.round(it.most()) + " degrees"
            : Math.round(it.most() * 10) / 10.0 + " cm of the " + it.landmark().words();
    return found(
        PoseRules.IMPOSSIBLE,
        new Target.Value(DRAWN),
        "the picture cannot go so far: `" + it.verb().word() + "` goes to " + most + " at most",
        "draw less, or say with `end` where the joints are");
  }

  private static Finding drawnTwice(PoseProblem.DrawnTwice it) {
    return found(
        PoseRules.SECOND_AMOUNT,
        new Target.Value(DRAWN),
        "the picture goes as far as the movement, `"
            + it.bound().part().word()
            + ": "
            + it.bound().bound()
            + "`; this amount is not used",
        "take it out");
  }

  private static Finding jointSetTwice(PoseProblem.JointSetTwice it) {
    return found(
        PoseRules.CONTRADICTION,
        new Target.KeyOf(term(it.end(), it.term())),
        "`" + it.term() + "` sets the same joint as `" + it.before() + "`",
        "keep one of the two; a straight joint is 0");
  }

  private static Finding angleTooFar(PoseProblem.AngleTooFar it) {
    long degrees = Math.round(it.degrees());
    long most = Math.round(it.most());
    return found(
        PoseRules.IMPOSSIBLE,
        new Target.Value(term(it.end(), it.term())),
        "`"
            + it.term()
            + "` is "
            + degrees
            + " degrees, "
            + Math.max(1, degrees - most)
            + " more than the "
            + most
            + " that the model allows any body",
        "write the angle from the straight joint, which is 0");
  }

  private static Finding jointTooFar(PoseProblem.JointTooFar it) {
    End end = it.end();
    JointMotion term = it.term();
    JointKind kind = it.joint().kind();
    return found(
        PoseRules.IMPOSSIBLE,
        end == null || term == null ? new Target.KeyOf(POSE) : new Target.Value(term(end, term)),
        (it.both() ? "each " + kind.words() : "the " + it.joint().words())
            + " would be at "
            + Math.round(it.degrees())
            + " degrees of "
            + it.motion()
            + ", "
            + Math.max(1, Math.round(it.degrees() - it.most()))
            + " more than the "
            + Math.round(it.most())
            + " that the model allows any body",
        "look at the angles of the pose and of the set-up, and at how far the picture goes"
            + shared(kind));
  }

  /** What an author who named the trunk or the neck has to know of its parts. */
  private static String shared(JointKind kind) {
    return switch (kind) {
      case LOWER_BACK, UPPER_BACK -> "; " + Bending.TRUNK_SHARED;
      case LOWER_NECK, UPPER_NECK -> "; " + Bending.NECK_SHARED;
      default -> "";
    };
  }

  private Finding outOfReach(PoseProblem.OutOfReach it) {
    Side side = it.side();
    String limb =
        side == null
            ? "the " + (it.foot() ? "feet" : "hands") + " do not reach their place: "
            : "the "
                + side.word()
                + " "
                + (it.foot() ? "foot" : "hand")
                + " does not reach its place: ";
    return found(
        PoseRules.IMPOSSIBLE,
        it.foot() ? new Target.KeyOf(POSE) : hands(),
        limb + Math.max(1, Math.round(it.metres() * 100)) + " cm are missing",
        it.foot()
            ? "put the feet nearer, or make the movement of the picture smaller"
            : "choose another place for the hands");
  }

  private Finding chestNotCarried() {
    return found(
        PoseRules.IMPOSSIBLE,
        hands(),
        "nothing carries the chest: neither arm is on the surface",
        "leave one hand or forearm where it is, or take another position");
  }

  private Finding partInside(PoseProblem.PartInside it) {
    String when =
        it.moment() == 0
            ? "at the start"
            : it.moment() == 1 ? "at the end of the movement" : "on the way";
    String part = it.part().words();
    return found(
        PoseRules.PARTS_OVERLAP,
        place(it),
        when
            + ", the "
            + part
            + (part.endsWith("toes") ? " lie " : " lies ")
            + StrictMath.round(it.metres() * 100)
            + " cm inside the "
            + around(it.other(), it.thing()),
        isLaid(it.part())
            ? "choose another place for the hands, or make the movement of the picture smaller"
            : "look at the joints of the pose and at how far the picture goes");
  }

  private static String around(@Nullable Segment other, @Nullable PropKind thing) {
    if (other != null) {
      return other.words();
    }
    return thing == null ? "surface" : thing == PropKind.CHAIR ? "seat" : thing.word();
  }

  /** At the author's own words about what is too deep, where there are some. */
  private Target place(PoseProblem.PartInside it) {
    if (isLaid(it.part()) && pose.hands() != null) {
      return hands();
    }
    if (it.moment() == 0 && !pose.start().isEmpty()) {
      return new Target.KeyOf(POSE.key("start"));
    }
    return new Target.KeyOf(pose.end().isEmpty() ? POSE : POSE.key("end"));
  }

  /** Whether a part lies where somebody put it. */
  private static boolean isLaid(Segment segment) {
    return switch (segment) {
      case LEFT_HAND, RIGHT_HAND, LEFT_FOREARM, RIGHT_FOREARM -> true;
      default -> false;
    };
  }

  /** Rounded up, so that the number never seems to be within the limit. */
  private static Finding notKept(PoseProblem.NotKept it) {
    double shown = StrictMath.ceil(it.amount() * 10) / 10;
    return found(
        PoseRules.CLAIM_NOT_KEPT,
        new Target.Value(ModelPath.of("movement", "keep").index(it.kept())),
        "the movement as it is drawn does not keep `"
            + it.claim().word()
            + "`: "
            + String.format(
                Locale.ROOT,
                "%s %.1f %s, and %.0f is the most",
                breach(it.claim(), it.side()),
                shown,
                unit(it.claim()),
                it.most()),
        "look at the pose and at how far it goes; say what is kept only where the whole movement"
            + " keeps it");
  }

  private static String breach(FormLimit claim, @Nullable Side side) {
    String the = side == null ? "the " : "the " + side.word() + " ";
    return switch (claim) {
      case FEET_PLANTED -> the + "ankle leaves its place by";
      case BOTTOM_DOWN -> the + "buttock comes up by";
      case PELVIS_DOWN -> the + "side of the pelvis comes up by";
      case SHOULDERS_FLAT -> the + "shoulder blade comes up by";
      case KNEES_STRAIGHT -> the + "knee is bent by";
      case KNEES_TOGETHER -> "the gap between the knees is";
      case PELVIS_STILL -> "the pelvis turns or tilts by";
      case LOWER_BACK_STILL -> "the lower back moves by";
      case KNEES_PARALLEL -> the + "knee goes sideways by";
      case FEET_TOGETHER -> "the gap between the ankles is";
      case HEELS_DOWN -> the + "heel comes up by";
      case ELBOWS_DOWN -> the + "elbow comes up by";
      case HEAD_SUPPORTED -> "the occiput comes up by";
      case TRUNK_UPRIGHT -> "the trunk leans by";
      case TRUNK_STILL -> "the chest moves by";
      case ELBOW_AT_SIDE -> the + "elbow leaves its place beside the trunk by";
      case SHOULDERS_RELAXED -> the + "shoulder girdle is drawn up by";
    };
  }

  private static String unit(FormLimit claim) {
    return switch (claim) {
      case KNEES_STRAIGHT,
          PELVIS_STILL,
          LOWER_BACK_STILL,
          TRUNK_UPRIGHT,
          TRUNK_STILL,
          SHOULDERS_RELAXED ->
          "degrees";
      default -> "cm";
    };
  }

  private static Finding propWithoutPlace(PoseProblem.PropWithoutPlace it) {
    return unused(
        POSE.key("props").index(it.prop()),
        "`" + it.kind().word() + "` has no place in the position `" + it.position().word() + "`",
        it.possible().isEmpty()
            ? "take it out"
            : "take it out; in this position the picture can show: " + words(it.possible()));
  }

  private static Finding handsWithoutPlace(PoseProblem.HandsWithoutPlace it) {
    return found(
        PoseRules.CONTRADICTION,
        new Target.Value(POSE.key("hands")),
        "hands cannot be `"
            + it.hands().word()
            + "` in the position `"
            + it.position().word()
            + "`",
        "choose another place for the hands");
  }

  private static Finding unused(ModelPath key, String message) {
    return unused(key, message, "take it out")
        .restingOn(MOVES, POSE.key("end"), ModelPath.of("sides"));
  }

  private static Finding unused(ModelPath key, String message, String help) {
    return found(PoseRules.UNUSED, new Target.Value(key), message, help);
  }

  private static Finding found(RuleDoc rule, Target target, String message, String help) {
    return Finding.of(rule, target, message).with(Note.help(help));
  }

  /** The hands of the pose, or the pose where it says nothing of hands. */
  private Target hands() {
    return pose.hands() == null ? new Target.KeyOf(POSE) : new Target.Value(POSE.key("hands"));
  }

  private static ModelPath term(End end, JointMotion term) {
    return POSE.key(end == End.START ? "start" : "end").key(term.toString());
  }

  private static String words(Collection<? extends Term> terms) {
    return String.join(", ", terms.stream().map(Term::word).toList());
  }
}
