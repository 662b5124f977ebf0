package org.kneeroll.catalogue.rule.pose;

import java.util.List;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/** What a pose can have wrong. */
public final class PoseRules {

  /** A joint or a limb would have to go where no body goes. */
  public static final RuleDoc IMPOSSIBLE =
      new RuleDoc(
          RuleId.of("impossible-pose"),
          Severity.ERROR,
          false,
          "a body can take the pose and every posture on its way",
          "a picture of what no body does teaches a wrong movement");

  /** The verb needs another start position. */
  public static final RuleDoc WRONG_POSITION =
      new RuleDoc(
          RuleId.of("verb-needs-another-position"),
          Severity.ERROR,
          false,
          "the verb of a pose can move from the exercise's position",
          "a roll of the knees from standing cannot be drawn");

  /** The pose gives an amount that the movement gives already. */
  public static final RuleDoc SECOND_AMOUNT =
      new RuleDoc(
          RuleId.of("drawn-differs"),
          Severity.WARNING,
          false,
          "a pose gives an amount only where the movement has none",
          "how far a part moves is said once, where the rules about small movements can see it");

  /** Nothing says how it moves. */
  public static final RuleDoc NOTHING_MOVES =
      new RuleDoc(
          RuleId.of("pose-without-movement"),
          Severity.WARNING,
          false,
          "the pose of an exercise that moves says how it moves",
          "without it the picture shows the start position and no movement");

  /** Two entries of the pose undo or repeat each other. */
  public static final RuleDoc CONTRADICTION =
      new RuleDoc(
          RuleId.of("pose-contradicts-itself"),
          Severity.ERROR,
          false,
          "verbs, joints and hands of a pose fit each other and the position",
          "nobody can round and hollow the back at the same time, and the picture would show"
              + " neither");

  /** Something in the pose changes nothing in the picture. */
  public static final RuleDoc UNUSED =
      new RuleDoc(
          RuleId.of("pose-key-unused"),
          Severity.WARNING,
          false,
          "everything that a pose says can be seen in its picture",
          "what is written and not drawn was meant otherwise, or belongs to another exercise");

  /** What the exercise says that it keeps moves in its own picture. */
  public static final RuleDoc CLAIM_NOT_KEPT =
      new RuleDoc(
          RuleId.of("claim-not-kept"),
          Severity.WARNING,
          false,
          "what a movement says that it keeps is kept on the whole way of its picture",
          "a picture that moves what the text asks to keep still teaches something else than the"
              + " text");

  /** A part of the body goes through another one, or through what is about it. */
  public static final RuleDoc PARTS_OVERLAP =
      new RuleDoc(
          RuleId.of("parts-overlap"),
          Severity.WARNING,
          false,
          "no part of a posed body lies inside another one, the surface or a thing",
          "nobody can follow a picture in which a hand goes through a thigh");

  private PoseRules() {}

  /** All of them. */
  public static List<RuleDoc> all() {
    return List.of(
        IMPOSSIBLE,
        WRONG_POSITION,
        SECOND_AMOUNT,
        NOTHING_MOVES,
        CONTRADICTION,
        UNUSED,
        CLAIM_NOT_KEPT,
        PARTS_OVERLAP);
  }
}
