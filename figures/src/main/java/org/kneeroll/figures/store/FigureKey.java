package org.kneeroll.figures.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.kneeroll.core.anatomy.Segment;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.leaflet.Hairstyle;
import org.kneeroll.core.pose.Arrow;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.core.pose.Prop;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Vec3;
import org.kneeroll.figures.FigureArtist;

/**
 * A fingerprint of everything that a figure is drawn from, and of how it is drawn.
 *
 * @param hex 40 hexadecimal digits
 */
public record FigureKey(String hex) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{40}");
  private static final int WAY_STEPS = 8;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if it has another
   */
  public FigureKey {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a key: " + hex);
    }
  }

  /** The key of an exercise drawn with a style of hair. */
  public static FigureKey of(PosedExercise exercise, Hairstyle hair) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new Notes(new DataOutputStream(bytes)).all(exercise, hair);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
      return new FigureKey(HexFormat.of().formatHex(digest, 0, 20));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private record Notes(DataOutputStream out) {

    void all(PosedExercise exercise, Hairstyle hair) throws IOException {
      out.writeInt(FigureArtist.VERSION);
      out.writeUTF(hair.word());
      out.writeUTF(exercise.path().skeleton().anthropometry().build().name());
      out.writeDouble(exercise.path().skeleton().anthropometry().statureM());
      out.writeUTF(exercise.ground().name());
      out.writeDouble(exercise.view().azimuth());
      out.writeDouble(exercise.view().elevation());
      out.writeUTF(exercise.composition().show().name());
      out.writeBoolean(exercise.composition().held());
      posture(exercise.path().posture(exercise.composition().main()));
      for (double other : exercise.composition().others()) {
        out.writeBoolean(other < exercise.composition().main());
        posture(exercise.path().posture(other));
      }
      for (Arrow arrow : exercise.arrows()) {
        arrow(exercise, arrow);
      }
      for (Side side : Side.values()) {
        out.writeUTF(String.valueOf(exercise.grips().get(side)));
      }
      for (Segment mover : exercise.movers()) {
        out.writeUTF(mover.name());
      }
      for (Prop prop : exercise.props()) {
        out.writeUTF(prop.kind().name());
        frame(prop.frame());
        vector(prop.size());
      }
    }

    private void arrow(PosedExercise exercise, Arrow arrow) throws IOException {
      out.writeBoolean(arrow.bothWays());
      for (int i = 0; i <= WAY_STEPS; i++) {
        double moment = arrow.from() + (arrow.to() - arrow.from()) * i / WAY_STEPS;
        vector(arrow.at(exercise.path().body(moment)));
      }
    }

    private void posture(Posture posture) throws IOException {
      frame(posture.root());
      for (Angles angles : posture.angles().values()) {
        out.writeDouble(angles.flexion());
        out.writeDouble(angles.abduction());
        out.writeDouble(angles.rotation());
      }
    }

    private void frame(Frame frame) throws IOException {
      vector(frame.origin());
      vector(frame.rotation().x());
      vector(frame.rotation().y());
      vector(frame.rotation().z());
    }

    private void vector(Vec3 v) throws IOException {
      out.writeDouble(v.x());
      out.writeDouble(v.y());
      out.writeDouble(v.z());
    }
  }
}
