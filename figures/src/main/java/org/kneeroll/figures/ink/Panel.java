package org.kneeroll.figures.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.body.PlacedBody;
import org.kneeroll.core.leaflet.Hairstyle;
import org.kneeroll.core.pose.Arrow;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.core.space.Vec3;
import org.kneeroll.figures.contour.Polyline;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.flesh.Bones;
import org.kneeroll.figures.flesh.Figure;
import org.kneeroll.figures.flesh.Part;
import org.kneeroll.figures.raster.Camera;
import org.kneeroll.figures.scene.Props;
import org.kneeroll.figures.scene.Stage;

/**
 * One picture of a body: all that is in it, before it is looked at.
 *
 * @param bones of the body that is drawn in full
 * @param hair how it wears its hair
 * @param all that body and the things around it
 * @param ghosts the moving parts in other positions
 * @param courses of the arrows, each from tail to head, in metres across and down the view
 * @param bothWays for each arrow, whether it has two heads
 * @param sign across and down of the middle of the sign for a hold, or empty for none
 * @param stage what the body rests on
 * @param camera from where it is looked at
 * @param frame left, top, right and bottom of what is seen, in metres across and down the view
 */
public record Panel(
    Bones bones,
    Hairstyle hair,
    Field all,
    List<Field> ghosts,
    List<Polyline> courses,
    List<Boolean> bothWays,
    List<Double> sign,
    Stage stage,
    Camera camera,
    List<Double> frame) {

  private static final double MARGIN = 0.02;
  private static final int STEPS = 40;

  /**
   * Sets up a panel.
   *
   * @param main the moment that is drawn in full
   * @param moments of the ghosts
   * @param arrows that are drawn
   * @param held whether a sign says that this moment is held
   * @param widestMm about how wide it may become, in printed millimetres
   * @param highestMm about how high it may become
   */
  public static Panel of(
      PosedExercise exercise,
      double main,
      List<Double> moments,
      List<Arrow> arrows,
      boolean held,
      Hairstyle hair,
      double widestMm,
      double highestMm) {
    PlacedBody placed = exercise.path().body(main);
    Bones bones = new Bones(placed, exercise.grips());
    Field body = Figure.of(bones, hair);
    List<Field> everything = new ArrayList<>(Props.of(exercise.props()));
    everything.add(body);
    Field all = Field.Union.of(0, everything);
    List<Field> moved = new ArrayList<>();
    for (double moment : moments) {
      Field whole = Figure.of(new Bones(exercise.path().body(moment), exercise.grips()), hair);
      Field moving = whole.keeping(piece -> moves(piece.part(), exercise.movers()));
      if (moving != null) {
        moved.add(moving);
      }
    }
    Camera camera = Camera.at(exercise.view().azimuth(), exercise.view().elevation());
    Sketch sketch = new Sketch(all, moved, camera);
    List<Field> grounded = new ArrayList<>(sketch.ghosts());
    grounded.add(all);
    Stage stage = Stage.under(placed, exercise.ground(), Field.Union.of(0, grounded));
    double[] frame = sketch.frame();
    double[] ground = stage.seenBy(camera);
    extend(frame, ground[0], ground[2], 0);
    extend(frame, ground[1], ground[3], 0);
    double mmPerMetre =
        Math.min(widestMm / (frame[2] - frame[0]), highestMm / (frame[3] - frame[1]));
    List<Polyline> courses = new ArrayList<>();
    List<Double> sign = List.of();
    if (held || !arrows.isEmpty()) {
      ArrowPlan plan = new ArrowPlan(sketch, mmPerMetre);
      double room = ArrowArt.halfWidthMm() / mmPerMetre;
      for (Arrow arrow : arrows) {
        Polyline course = plan.place(way(exercise, arrow, camera));
        courses.add(course);
        course.points().forEach(p -> extend(frame, p[0], p[1], room));
      }
      if (held) {
        double[] at = plan.sign(frame);
        sign = List.of(at[0], at[1]);
        extend(frame, at[0], at[1], ClockArt.halfWidthMm() / mmPerMetre);
      }
    }
    return new Panel(
        bones,
        hair,
        all,
        sketch.ghosts(),
        courses,
        arrows.stream().map(Arrow::bothWays).toList(),
        sign,
        stage,
        camera,
        List.of(frame[0] - MARGIN, frame[1] - MARGIN, frame[2] + MARGIN, frame[3] + MARGIN));
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

  private static List<double[]> way(PosedExercise exercise, Arrow arrow, Camera camera) {
    List<double[]> way = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      double moment = arrow.from() + (arrow.to() - arrow.from()) * i / STEPS;
      Vec3 p = arrow.at(exercise.path().body(moment));
      way.add(new double[] {camera.across(p.x(), p.y(), p.z()), camera.down(p.x(), p.y(), p.z())});
    }
    return way;
  }

  private static void extend(double[] f, double across, double down, double radius) {
    f[0] = Math.min(f[0], across - radius);
    f[1] = Math.min(f[1], down - radius);
    f[2] = Math.max(f[2], across + radius);
    f[3] = Math.max(f[3], down + radius);
  }

  Field head() {
    return Objects.requireNonNull(Figure.head(bones, hair));
  }
}
