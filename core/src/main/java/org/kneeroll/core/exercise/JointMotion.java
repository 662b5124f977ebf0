package org.kneeroll.core.exercise;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.diagnostic.Quoted;
import org.kneeroll.core.text.PlainText;

/**
 * A movement of a joint in clinical terms, such as {@code hip flexion} or {@code other knee
 * flexion}.
 *
 * @param which whose joint: {@code left}, {@code right}, {@code other} or {@code both}; null for
 *     the side that works
 * @param joint such as {@code hip}
 * @param motion such as {@code flexion}
 */
public record JointMotion(@Nullable String which, String joint, String motion)
    implements Comparable<JointMotion> {

  /** The joints that can be named, each with its motions. */
  public static final List<String> KNOWN =
      List.of(
          "hip flexion",
          "hip extension",
          "hip abduction",
          "hip adduction",
          "hip external rotation",
          "hip internal rotation",
          "knee flexion",
          "knee extension",
          "ankle dorsiflexion",
          "ankle plantarflexion",
          "ankle inversion",
          "ankle eversion",
          "shoulder flexion",
          "shoulder extension",
          "shoulder abduction",
          "shoulder adduction",
          "shoulder external rotation",
          "shoulder internal rotation",
          "elbow flexion",
          "elbow extension",
          "forearm pronation",
          "forearm supination",
          "wrist flexion",
          "wrist extension",
          "lower back flexion",
          "lower back extension",
          "lower back rotation",
          "lower back side-bend",
          "trunk flexion",
          "trunk extension",
          "trunk rotation",
          "trunk side-bend",
          "neck flexion",
          "neck extension",
          "neck rotation",
          "neck side-bend");

  private static final Pattern FORM =
      Pattern.compile("(?:(left|right|other|both) )?(.+?) ((?:external |internal )?[a-z-]+)");

  /**
   * Reads {@code hip flexion}, {@code other knee flexion} or {@code left trunk rotation}.
   *
   * @throws IllegalArgumentException with a message for the author, if there is no such movement
   */
  public static JointMotion parse(String text) {
    Matcher form = FORM.matcher(PlainText.words(text).strip());
    if (form.matches()) {
      String joint = form.group(2);
      if (KNOWN.contains(joint + " " + form.group(3))) {
        return new JointMotion(form.group(1), joint, form.group(3));
      }
    }
    String plain = text.strip().toLowerCase(Locale.ROOT);
    List<String> near =
        KNOWN.stream().filter(known -> plain.contains(known.split(" ", 2)[0])).toList();
    throw new IllegalArgumentException(
        Quoted.of(text)
            + " is no movement of a joint: write one of "
            + String.join(", ", near.isEmpty() ? KNOWN : near)
            + ", if need be after `left`, `right`, `other` or `both`");
  }

  @Override
  public int compareTo(JointMotion other) {
    return toString().compareTo(other.toString());
  }

  /** The form that authors write. */
  @Override
  public String toString() {
    return (which == null ? "" : which + " ") + joint + " " + motion;
  }
}
