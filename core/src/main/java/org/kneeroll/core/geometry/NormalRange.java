package org.kneeroll.core.geometry;

import static org.kneeroll.core.anatomy.Axis.ABDUCTION;
import static org.kneeroll.core.anatomy.Axis.FLEXION;
import static org.kneeroll.core.anatomy.Axis.ROTATION;
import static org.kneeroll.core.anatomy.JointKind.ANKLE;
import static org.kneeroll.core.anatomy.JointKind.ELBOW;
import static org.kneeroll.core.anatomy.JointKind.HIP;
import static org.kneeroll.core.anatomy.JointKind.KNEE;
import static org.kneeroll.core.anatomy.JointKind.LOWER_BACK;
import static org.kneeroll.core.anatomy.JointKind.LOWER_NECK;
import static org.kneeroll.core.anatomy.JointKind.SHOULDER;
import static org.kneeroll.core.anatomy.JointKind.UPPER_BACK;
import static org.kneeroll.core.anatomy.JointKind.UPPER_NECK;
import static org.kneeroll.core.geometry.AgeBand.MIDDLE;
import static org.kneeroll.core.geometry.AgeBand.OLDER;
import static org.kneeroll.core.geometry.AgeBand.YOUNGER;
import static org.kneeroll.core.geometry.NormalRange.Measured.ANYHOW;
import static org.kneeroll.core.geometry.NormalRange.Measured.ON_BACK;
import static org.kneeroll.core.geometry.NormalRange.Measured.ON_FRONT;
import static org.kneeroll.core.geometry.NormalRange.Measured.SEATED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.JointKind;
import org.kneeroll.core.exercise.Position;

/**
 * A published mean of how far healthy people of an age move a joint one way.
 *
 * <p>A mean is no limit, since half of all healthy people go further: shares of it are reported and
 * never judged. Of women and men who were measured apart, it is the mean.
 *
 * @param kind of the joint
 * @param axis about which
 * @param way 1 for positive angles, -1 for negative ones, 0 for both
 * @param band how old the people were
 * @param measured how they lay or sat
 * @param degrees the mean
 * @param source who measured whom, and how well the number was checked
 */
public record NormalRange(
    JointKind kind,
    Axis axis,
    int way,
    AgeBand band,
    Measured measured,
    double degrees,
    String source) {

  /** How people were measured, where a study tells it apart. */
  public enum Measured {
    /** On the back. */
    ON_BACK,
    /** On the front. */
    ON_FRONT,
    /** On a seat, hips bent. */
    SEATED,
    /** In one way alone, which then has to do for every position. */
    ANYHOW;

    private boolean suits(Position position) {
      return switch (this) {
        case ON_FRONT -> position == Position.PRONE || position == Position.PRONE_ON_ELBOWS;
        case SEATED -> position == Position.SITTING || position == Position.LONG_SITTING;
        case ON_BACK -> !ON_FRONT.suits(position) && !SEATED.suits(position);
        case ANYHOW -> true;
      };
    }
  }

  private static final List<NormalRange> KNOWN =
      Stream.of(
              soucie(HIP, FLEXION, 1, YOUNGER, 133.8, 130.4),
              soucie(HIP, FLEXION, 1, MIDDLE, 130.8, 127.2),
              soucie(HIP, FLEXION, -1, YOUNGER, 18.1, 17.4),
              soucie(HIP, FLEXION, -1, MIDDLE, 16.7, 13.5),
              soucie(KNEE, FLEXION, 1, YOUNGER, 141.9, 137.7),
              soucie(KNEE, FLEXION, 1, MIDDLE, 137.8, 132.9),
              soucie(ANKLE, FLEXION, 1, YOUNGER, 13.8, 12.7),
              soucie(ANKLE, FLEXION, 1, MIDDLE, 11.6, 11.9),
              soucie(ANKLE, FLEXION, -1, YOUNGER, 62.1, 54.6),
              soucie(SHOULDER, FLEXION, 1, YOUNGER, 172.0, 168.8),
              soucie(SHOULDER, FLEXION, 1, MIDDLE, 168.1, 164.0),
              soucie(ELBOW, FLEXION, 1, YOUNGER, 150.0, 144.6),
              soucie(ELBOW, FLEXION, 1, MIDDLE, 148.3, 143.5),
              soucie(ELBOW, ROTATION, 1, YOUNGER, 82.0, 76.9),
              soucie(ELBOW, ROTATION, -1, YOUNGER, 90.6, 85.0),
              jung(HIP, FLEXION, 1, 122.6),
              jung(HIP, FLEXION, -1, 16.8),
              jung(HIP, ROTATION, 1, 28.5),
              jung(HIP, ROTATION, -1, 27.9),
              jung(KNEE, FLEXION, 1, 127.6),
              jung(ANKLE, FLEXION, 1, 17.7),
              jung(ANKLE, FLEXION, -1, 58.0),
              kouyoumdjian(ON_BACK, "on the back", 38.5, 29.6),
              kouyoumdjian(ON_FRONT, "on the front", 41.8, 35.2),
              kouyoumdjian(SEATED, "sitting", 40.6, 37.9),
              adults(ABDUCTION, 1, 45, "a convention of clinics, measured by nobody"),
              adults(ABDUCTION, -1, 27, "AAOS as quoted 1999, no ages given; read second-hand"),
              troke(FLEXION, 1, 72.5, 40),
              troke(FLEXION, -1, 29, 6),
              troke(ABDUCTION, 0, 28.5, 14.5),
              troke(ROTATION, 0, 7, 7),
              johnson(44.8),
              neck(FLEXION, -1, YOUNGER, 70.5, "AAOS as quoted 1999, 30 to 49 y"),
              neck(FLEXION, -1, MIDDLE, 64.5, "AAOS as quoted 1999, over 50 y"),
              neck(ABDUCTION, 0, YOUNGER, 42, "Ferrario 2002, young adults"),
              neck(ROTATION, 0, YOUNGER, 79, "Ferrario 2002, young adults"))
          .flatMap(List::stream)
          .toList();

  /**
   * The ranges that suit an angle of a joint in a position, at most one for each age; empty where
   * nobody measured any.
   */
  public static List<NormalRange> of(JointKind kind, Axis axis, double degrees, Position position) {
    return KNOWN.stream()
        .filter(range -> range.kind == kind && range.axis == axis)
        .filter(range -> range.way == 0 || (range.way > 0) == (degrees >= 0))
        .filter(range -> range.measured.suits(position))
        .toList();
  }

  private static List<NormalRange> soucie(
      JointKind kind, Axis axis, int way, AgeBand band, double women, double men) {
    String source = "Soucie 2011, passive, mean of women and men; read second-hand";
    return List.of(new NormalRange(kind, axis, way, band, ANYHOW, (women + men) / 2, source));
  }

  private static List<NormalRange> jung(JointKind kind, Axis axis, int way, double women) {
    String source = "Jung and Yamasaki 2016, women of " + OLDER.words();
    return List.of(new NormalRange(kind, axis, way, OLDER, ANYHOW, women, source));
  }

  private static List<NormalRange> kouyoumdjian(
      Measured measured, String how, double outwards, double inwards) {
    String source = "Kouyoumdjian 2012, " + how + ", 20 to 60 y";
    List<NormalRange> both = new ArrayList<>();
    for (AgeBand band : List.of(YOUNGER, MIDDLE)) {
      both.add(new NormalRange(HIP, ROTATION, 1, band, measured, outwards, source));
      both.add(new NormalRange(HIP, ROTATION, -1, band, measured, inwards, source));
    }
    return both;
  }

  private static List<NormalRange> adults(Axis axis, int way, double degrees, String source) {
    return Stream.of(YOUNGER, MIDDLE)
        .map(band -> new NormalRange(HIP, axis, way, band, ANYHOW, degrees, source))
        .toList();
  }

  /**
   * The study gives what people of 16 and of 90 years do: 74 years with a straight line between.
   */
  private static List<NormalRange> troke(Axis axis, int way, double at16, double at90) {
    String source = "Troke 2001, 16 to 90 y; by age, on a straight line from the first to the last";
    return Stream.of(AgeBand.values())
        .map(
            band -> {
              double degrees = at16 + (at90 - at16) * (band.middle() - 16) / 74;
              return new NormalRange(LOWER_BACK, axis, way, band, ANYHOW, degrees, source);
            })
        .toList();
  }

  private static List<NormalRange> johnson(double degrees) {
    String source = "Johnson 2012, 46 people of about 24 y, sitting; read second-hand";
    return List.of(new NormalRange(UPPER_BACK, ROTATION, 0, YOUNGER, ANYHOW, degrees, source));
  }

  /** Studies measure the neck as a whole; the model bends each half by half of it. */
  private static List<NormalRange> neck(
      Axis axis, int way, AgeBand band, double degrees, String source) {
    return Stream.of(LOWER_NECK, UPPER_NECK)
        .map(
            half ->
                new NormalRange(
                    half,
                    axis,
                    way,
                    band,
                    ANYHOW,
                    degrees / 2,
                    source + ", half of the whole neck's; read second-hand"))
        .toList();
  }
}
