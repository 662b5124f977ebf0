package org.kneeroll.figures.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.body.Segment;
import org.kneeroll.core.body.Side;
import org.kneeroll.core.pose.Arrow;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.core.space.Vec3;
import org.kneeroll.figures.field.Ball;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.flesh.Bones;
import org.kneeroll.figures.flesh.Figure;
import org.kneeroll.core.leaflet.Hairstyle;
import org.kneeroll.figures.flesh.Part;
import org.kneeroll.figures.raster.Camera;
import org.kneeroll.figures.scene.Props;
import org.kneeroll.figures.scene.Stage;

/**
 * One picture of a body: all that is in it, before it is looked at.
 *
 * @param bones of the body that is drawn in full
 * @param hair how it wears its hair
 * @param body that body, alone
 * @param all the body and the things around it
 * @param ghosts the moving parts in other positions
 * @param ways the ways that arrows follow, each from tail to head
 * @param bothWays for each arrow, whether it has two heads
 * @param stage what the body rests on
 * @param camera from where it is looked at
 * @param frame left, top, right and bottom of what is seen, in metres across and down the view
 */
public record Panel(
    Bones bones,
    Hairstyle hair,
    Field body,
    Field all,
    List<Field> ghosts,
    List<List<Vec3>> ways,
    List<Boolean> bothWays,
    Stage stage,
    Camera camera,
    List<Double> frame) {

  private static final double MARGIN = 0.012;
  private static final double ARROW_ROOM = 0.17;
  private static final int STEPS = 40;

  /**
   * Sets up a panel.
   *
   * @param main the moment that is drawn in full
   * @param moments of the ghosts
   * @param arrows that are drawn
   */
  public static Panel of(
      PosedExercise exercise, double main, List<Double> moments, List<Arrow> arrows, Hairstyle hair) {
    PlacedBody placed = exercise.path().body(main);
    Bones bones = new Bones(placed, exercise.grips());
    Field body = Figure.of(bones, hair);
    List<Field> everything = new ArrayList<>(Props.of(exercise.props()));
    everything.add(body);
    Field all = Field.Union.of(0, everything);
    List<Field> ghosts = new ArrayList<>();
    for (double moment : moments) {
      Field whole = Figure.of(new Bones(exercise.path().body(moment), exercise.grips()), hair);
      Field moving = whole.keeping(piece -> moves(piece.part(), exercise.movers()));
      if (moving != null) {
        ghosts.add(moving);
      }
    }
    List<List<Vec3>> ways = new ArrayList<>();
    for (Arrow arrow : arrows) {
      ways.add(way(exercise, arrow));
    }
    List<Field> grounded = new ArrayList<>(ghosts);
    grounded.add(all);
    Camera camera = Camera.at(exercise.view().azimuth(), exercise.view().elevation());
    Stage stage = Stage.under(placed, exercise.ground(), Field.Union.of(0, grounded));
    return new Panel(
        bones,
        hair,
        body,
        all,
        ghosts,
        ways,
        arrows.stream().map(Arrow::bothWays).toList(),
        stage,
        camera,
        frame(camera, grounded, stage, ways));
  }

  /** Width in metres. */
  public double width() {
    return frame.get(2) - frame.get(0);
  }

  /** Height in metres. */
  public double height() {
    return frame.get(3) - frame.get(1);
  }

  /** The leg that is further from the viewer, or 0 where they are about equally far. */
  int furtherLeg() {
    double left = nearness(Landmark.LEFT_HIP) + nearness(Landmark.LEFT_KNEE);
    double right = nearness(Landmark.RIGHT_HIP) + nearness(Landmark.RIGHT_KNEE);
    return Math.abs(left - right) < 0.09 ? 0 : Part.leg(left < right ? Side.LEFT : Side.RIGHT);
  }

  private double nearness(Landmark landmark) {
    Vec3 p = bones.body().at(landmark);
    return camera.nearness(p.x(), p.y(), p.z());
  }

  private static boolean moves(int part, Set<Segment> movers) {
    for (Side side : Side.values()) {
      if (Part.limb(part) == Part.leg(side)) {
        return movers.contains(Segment.onSide(Segment.LEFT_SHANK, side))
            || movers.contains(Segment.onSide(Segment.LEFT_THIGH, side))
            || movers.contains(Segment.onSide(Segment.LEFT_FOOT, side));
      }
      if (Part.limb(part) == Part.arm(side)) {
        return movers.contains(Segment.onSide(Segment.LEFT_FOREARM, side))
            || movers.contains(Segment.onSide(Segment.LEFT_UPPER_ARM, side));
      }
    }
    return part == Part.TRUNK ? movers.contains(Segment.THORAX) : movers.contains(Segment.HEAD);
  }

  private static List<Vec3> way(PosedExercise exercise, Arrow arrow) {
    List<Vec3> way = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      double moment = arrow.from() + (arrow.to() - arrow.from()) * i / STEPS;
      way.add(exercise.path().body(moment).at(arrow.landmark()));
    }
    return way;
  }

  private static List<Double> frame(
      Camera camera, List<Field> fields, Stage stage, List<List<Vec3>> ways) {
    double[] f = {1e9, 1e9, -1e9, -1e9};
    for (Field field : fields) {
      field.visit(
          piece -> {
            Ball ball = piece.solid().bounds();
            extend(f, camera, new Vec3(ball.x(), ball.y(), ball.z()), ball.radius());
          });
    }
    double[] seen = stage.seenBy(camera);
    f[0] = Math.min(f[0], seen[0]);
    f[1] = Math.min(f[1], seen[2]);
    f[2] = Math.max(f[2], seen[1]);
    f[3] = Math.max(f[3], seen[3]);
    for (List<Vec3> way : ways) {
      way.forEach(point -> extend(f, camera, point, ARROW_ROOM));
    }
    return List.of(f[0] - MARGIN, f[1] - MARGIN, f[2] + MARGIN, f[3] + MARGIN);
  }

  private static void extend(double[] f, Camera camera, Vec3 p, double radius) {
    double across = camera.across(p.x(), p.y(), p.z());
    double down = camera.down(p.x(), p.y(), p.z());
    f[0] = Math.min(f[0], across - radius);
    f[1] = Math.min(f[1], down - radius);
    f[2] = Math.max(f[2], across + radius);
    f[3] = Math.max(f[3], down + radius);
  }

  Field head() {
    return Objects.requireNonNull(Figure.head(bones, hair));
  }
}
