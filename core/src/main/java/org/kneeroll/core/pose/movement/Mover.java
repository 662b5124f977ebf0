package org.kneeroll.core.pose.movement;

import java.util.List;
import java.util.Set;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.pose.stance.Stance;

/**
 * What a verb does to a body.
 *
 * @param usual how far a picture goes where nothing gives a number, in degrees
 * @param most how far the model goes at most, in degrees
 * @param shown the landmark whose way an arrow follows
 * @param moving the segments that the verb moves
 * @param course how the movement runs
 * @param prepare brings the start position to where the movement begins
 * @param change the stance after some degrees of movement
 * @param assumptions how the model shares the movement between joints, each a sentence without
 *     capital and full stop
 */
public record Mover(
    double usual,
    double most,
    Landmark shown,
    Set<Segment> moving,
    Course course,
    Change prepare,
    Change change,
    List<String> assumptions) {

  /** How a movement runs. */
  public enum Course {
    /** From the start to the end and back. */
    OUT,
    /** From the start to one side, and in turn to the other. */
    TO_ONE_SIDE,
    /** To and fro about the start. */
    ABOUT
  }

  /** A change of a stance by some degrees. */
  @FunctionalInterface
  public interface Change {
    /** Nothing changes. */
    Change NONE = (stance, body, degrees) -> stance;

    /**
     * The changed stance.
     *
     * @param stance where the movement begins, with the angles of all joints
     * @param body the same, placed in the room
     * @param degrees how far, of what the verb counts
     */
    Stance at(Stance stance, PlacedBody body, double degrees);
  }

  public Mover {
    moving = Set.copyOf(moving);
    assumptions = List.copyOf(assumptions);
  }

  /** A movement out and back that begins in the start position itself. */
  public static Mover out(
      double usual, double most, Landmark shown, Set<Segment> moving, Change change) {
    return new Mover(usual, most, shown, moving, Course.OUT, Change.NONE, change, List.of());
  }

  /** A movement to one side, and in turn to the other. */
  public static Mover toOneSide(
      double usual, double most, Landmark shown, Set<Segment> moving, Change change) {
    return new Mover(
        usual, most, shown, moving, Course.TO_ONE_SIDE, Change.NONE, change, List.of());
  }

  /** A movement to and fro about the start position. */
  public static Mover about(
      double usual, double most, Landmark shown, Set<Segment> moving, Change change) {
    return new Mover(usual, most, shown, moving, Course.ABOUT, Change.NONE, change, List.of());
  }

  /** The same movement, begun where a change has brought the start position. */
  public Mover after(Change newPrepare) {
    return new Mover(usual, most, shown, moving, course, newPrepare, change, assumptions);
  }

  /** The same movement, with what the model takes for granted about it. */
  public Mover assuming(String... more) {
    return new Mover(usual, most, shown, moving, course, prepare, change, List.of(more));
  }

  /** The same movement with an arrow that follows another landmark. */
  public Mover showing(Landmark landmark) {
    return new Mover(usual, most, landmark, moving, course, prepare, change, assumptions);
  }

  /** The same movement, of which a picture goes another way where nothing gives a number. */
  public Mover usually(double degrees) {
    return new Mover(degrees, most, shown, moving, course, prepare, change, assumptions);
  }
}
