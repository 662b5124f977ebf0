package org.kneeroll.core.pose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Angles;
import org.kneeroll.core.body.Posture;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Vec3;

/**
 * A fingerprint of what a figure shows: the postures, the view, the arrows, the hands and the
 * things, not the lines and colours in which a brand draws them. Two versions of Kneeroll that show
 * the same have the same mark; a change of less than a degree or a centimetre may make none.
 */
public final class FigureMark {

  private static final double PER_METRE = 100;

  /** Off the middle, so that amounts in half degrees and centimetres never lie on a border. */
  private static final double OFFSET = 0.377;

  private static final int DIGITS = 32;

  private final StringBuilder notes = new StringBuilder();

  private FigureMark() {}

  /** The mark of a figure: 32 hexadecimal digits. */
  public static String of(PosedExercise exercise) {
    FigureMark mark = new FigureMark();
    mark.note(exercise);
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(mark.notes.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void note(PosedExercise exercise) {
    word(exercise.ground().name());
    number(exercise.view().azimuth());
    number(exercise.view().elevation());
    word(exercise.composition().show().name());
    word(Boolean.toString(exercise.composition().held()));
    posture(exercise.path().posture(exercise.composition().main()));
    for (double other : exercise.composition().others()) {
      posture(exercise.path().posture(other));
    }
    for (Arrow arrow : exercise.arrows()) {
      word("arrow");
      word(Boolean.toString(arrow.bothWays()));
      place(arrow.at(exercise.path().body(arrow.from())));
      place(arrow.at(exercise.path().body(arrow.to())));
    }
    for (Side side : Side.values()) {
      word(String.valueOf(exercise.grips().get(side)));
    }
    for (Prop prop : exercise.props()) {
      word(prop.kind().name());
      frame(prop.frame());
      place(prop.size());
    }
  }

  private void posture(Posture posture) {
    word("posture");
    frame(posture.root());
    for (Map.Entry<Joint, Angles> joint : posture.angles().entrySet()) {
      word(joint.getKey().toString());
      number(joint.getValue().flexion());
      number(joint.getValue().abduction());
      number(joint.getValue().rotation());
    }
  }

  private void frame(Frame frame) {
    place(frame.origin());
    place(frame.rotation().x());
    place(frame.rotation().y());
  }

  private void place(Vec3 v) {
    number(v.x() * PER_METRE);
    number(v.y() * PER_METRE);
    number(v.z() * PER_METRE);
  }

  private void number(double amount) {
    notes.append((long) Math.floor(amount + OFFSET)).append(' ');
  }

  private void word(String word) {
    notes.append(word).append(' ');
  }
}
