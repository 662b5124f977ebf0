package org.kneeroll.catalogue.rule.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passages;
import org.kneeroll.core.exercise.Equipment;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.core.pose.Prop;
import org.kneeroll.core.wording.Phrases;

/**
 * The things of the steps, held against those of the picture, in both directions.
 *
 * <p>Only things that a picture can show, where it would show them. A thing that the words leave to
 * the reader ("a towel if you cannot reach") is none.
 */
final class ThingsInWords {

  private static final String A = "(?:a|an|the|your|one|1|this|its) (?:[\\w-]+ ){0,3}?";

  /** Where the words put a thing that the picture would then show. */
  private static final Map<PropKind, Phrases> USED = used();

  private static final Phrases CHOICE =
      Phrases.of("\\b(?:or|if|unless|can|could|may|might|either|need|like|such as)\\b");

  private ThingsInWords() {}

  private static Map<PropKind, Phrases> used() {
    Map<PropKind, Phrases> used = new EnumMap<>(PropKind.class);
    used.put(
        PropKind.PILLOW,
        Phrases.of(
            "\\bhead (?:\\w+ )?on " + A + "(?:pillow|cushion)\\b",
            "\\b(?:pillow|cushion) under (?:your |the )?head\\b"));
    used.put(
        PropKind.WALL,
        Phrases.of(
            "\\bback (?:\\w+ )?(?:against|to|on) (?:a|the) wall\\b",
            "\\b(?:hands|palms)\\b[^.;]{0,30}\\b(?:on|against) (?:a|the) wall\\b"));
    used.put(
        PropKind.BAND,
        Phrases.of(
            "\\b(?:loop|tie|wrap|hold|pull|grip|put|place|stretch) (?:[\\w-]+"
                + " ){0,3}?(?:band|tubing)\\b"));
    used.put(
        PropKind.STEP,
        Phrases.of(
            "\\b(?:step|stand|climb) (?:up )?(?:on|onto) " + A + "(?:step|stair|box)\\b",
            "\\bfoot on " + A + "(?:step|stair|box)\\b"));
    used.put(PropKind.BALL, Phrases.of("\\bball (?:between|under) (?:your |the |both )?\\w+\\b"));
    return used;
  }

  /** What a thing may be called. */
  private static Phrases called(PropKind kind) {
    return switch (kind) {
      case PILLOW -> Phrases.of("\\b(?:pillow|cushion|bolster|wedge)s?\\b");
      case ROLLED_TOWEL -> Phrases.of("\\b(?:towel|roll|cushion|pillow|bolster)s?\\b");
      case BALL -> Phrases.of("\\bballs?\\b");
      case CHAIR -> Phrases.of("\\b(?:chair|stool|bench|seat|sit|sitting|rail|something)s?\\b");
      case TABLE ->
          Phrases.of(
              "\\b(?:table|worktop|counter|sink|desk|kitchen|windowsill|rail|chair|something)s?\\b");
      case WALL -> Phrases.of("\\b(?:wall|door|doorway)s?\\b");
      case BAND -> Phrases.of("\\b(?:band|elastic|tubing|loop|theraband)s?\\b");
      case STEP -> Phrases.of("\\b(?:step|stair|stairs|box|block|stool)s?\\b");
    };
  }

  /** Things that the steps use and the picture lacks. */
  static List<Mismatch> missing(Passage step, PosedExercise posed) {
    List<Mismatch> missing = new ArrayList<>();
    USED.forEach(
        (kind, phrases) -> {
          if (!shows(posed, kind)) {
            phrases.meantIn(step.text()).stream()
                .filter(cue -> !CHOICE.occurIn(step.sentence(cue)))
                .findFirst()
                .map(cue -> new Mismatch(step, cue, "there is no " + words(kind)))
                .ifPresent(missing::add);
          }
        });
    return missing;
  }

  /** Things of the picture that no text of the exercise speaks of. */
  static List<PropKind> unspoken(PosedExercise posed, Exercise exercise) {
    List<String> texts = new ArrayList<>();
    Passages.of(exercise).forEach(passage -> texts.add(passage.text()));
    Equipment equipment = exercise.equipment();
    if (equipment != null) {
      Stream.of(equipment.required(), equipment.oneOf(), equipment.optional())
          .forEach(texts::addAll);
    }
    String spoken = String.join("\n", texts);
    boolean seated = exercise.position() == Position.SITTING;
    return posed.props().stream()
        .map(Prop::kind)
        .distinct()
        .filter(kind -> !(seated && isSeat(kind)))
        .filter(kind -> !called(kind).occurIn(spoken))
        .toList();
  }

  /** A stool without a back is drawn as a step is, where the back is what the picture shows. */
  private static boolean isSeat(PropKind kind) {
    return kind == PropKind.CHAIR || kind == PropKind.STEP;
  }

  private static boolean shows(PosedExercise posed, PropKind kind) {
    return posed.props().stream().anyMatch(prop -> prop.kind() == kind);
  }

  /** What a thing is called in a message. */
  static String words(PropKind kind) {
    return kind.word().replace('-', ' ');
  }
}
