package org.kneeroll.core.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.BodyPart;

/**
 * A movement of a part of the body that a text asks for: "lift your head", "draw one knee towards
 * your chest".
 *
 * <p>Only movements that anybody would see; not "tighten", "press" or "relax", and not what the
 * text warns of.
 *
 * @param cue where it stands
 * @param way how the part moves
 * @param part what moves; one of a pair where it does not matter which
 */
public record StatedMotion(Cue cue, Way way, BodyPart part) {

  /** How a part moves. */
  public enum Way {
    /** Upwards, away from what it rests on. */
    UP("come up"),
    /** A joint bends. */
    BEND("bend"),
    /** A joint straightens. */
    STRAIGHTEN("straighten"),
    /** About its own length. */
    TURN("turn"),
    /** Along the surface. */
    ALONG("slide along"),
    /** Nearer to the chest. */
    TO_CHEST("come nearer to the chest"),
    /** To the side, or away from its pair. */
    SIDEWAYS("go to the side"),
    /** Out of the upright. */
    LEAN("lean"),
    /** A spine changes its curve. */
    CURVE("change its curve");

    private final String verb;

    Way(String verb) {
      this.verb = verb;
    }

    /** What the part does, as it follows "does not": {@code come up}. */
    public String verb() {
      return verb;
    }
  }

  private static final String OWNER =
      "(?:(?:slowly|gently|then|up|out|forwards?|off)"
          + " )?(?:(?:your|the|one|both|each|a|of|other|straight|operated|sore|painful|affected|injured|top|upper|lower|bottom|left|right|front|back|whole|bent|raised)"
          + " ){1,5}";

  private static final String SOON = "[^.;:]{0,30}?";

  /** Of two sayings that overlap in a text, the earlier is taken. */
  private static final List<Saying> SAYINGS =
      List.of(
          Saying.of(
              Way.TO_CHEST,
              "\\b(?:draw|pull|bring|hug|rock|take|guide|lift|raise)(?:ing)? "
                  + OWNER
                  + "(knees?|legs?|thighs?)\\b"
                  + SOON
                  + "\\b(?:to|towards?|onto|into) (?:your |the )?(?:chest|tummy|belly)\\b"),
          Saying.of(
              Way.SIDEWAYS,
              "\\b(?:open|drop|let|lower|roll|rock|sway|move|swing|lift|raise|take)(?:ing)? "
                  + OWNER
                  + "(knees?|legs?)\\b"
                  + SOON
                  + "\\b(?:to (?:one|the|that|the other|your \\w+) side|out(?:wards)?"
                  + " to|outwards|sideways|apart)\\b"),
          Saying.of(
              Way.UP,
              "\\b(?:lift|raise)(?:ing)? "
                  + OWNER
                  + "(head|chin|chest|bottom|buttocks|hips|pelvis|knees?|legs?|foot|feet|heels?|arms?|hands?|elbows?|shoulders|toes)\\b(?!"
                  + " height)"),
          Saying.of(
              Way.UP,
              "\\b(head|chest|bottom|hips|pelvis|legs?|foot|arms?)\\b(?: and|,)(?: then)? (?:slowly"
                  + " |gently )?(?:lift|raise) (?:it|them)\\b"),
          Saying.of(
              Way.STRAIGHTEN, "\\bstraighten(?:ing)? " + OWNER + "(knees?|legs?|elbows?|arms?)\\b"),
          Saying.of(
              Way.BEND,
              "\\bbend(?:ing)? " + OWNER + "(knees?|elbows?)\\b(?! (?:slightly|a little|just))"),
          Saying.of(
              Way.TURN,
              "\\b(?:turn|rotate|twist)(?:ing)? "
                  + OWNER
                  + "(head|chest|trunk|upper body|shoulders)\\b"),
          Saying.of(Way.ALONG, "\\bslid(?:e|ing) " + OWNER + "(heels?|foot|feet|legs?)\\b"),
          Saying.of(
              Way.CURVE, "\\b(?:round|arch|hollow)(?:ing)? " + OWNER + "(?:lower )?(back)\\b"),
          Saying.of(
              Way.LEAN,
              BodyPart.TRUNK,
              "\\blean(?:ing)? (?:(?:slowly|gently|your (?:trunk|body|chest))"
                  + " )?(?:back|backwards|forwards?|to (?:one|the) side)\\b"),
          Saying.of(
              Way.UP,
              BodyPart.HEEL,
              "\\b(?:rise|come|go|push) up on(?:to)? (?:your |the |both"
                  + " )?(?:toes|tiptoes?|balls)\\b"),
          Saying.of(Way.UP, BodyPart.PELVIS, "\\bstand (?:all the way |slowly |straight )?up\\b"));

  private static final Map<String, BodyPart> PARTS =
      Map.of(
          "buttocks", BodyPart.BOTTOM,
          "hips", BodyPart.PELVIS,
          "feet", BodyPart.FOOT,
          "toes", BodyPart.TOES,
          "upper body", BodyPart.TRUNK);

  /** A way to say a movement; the part is the group, unless it is fixed. */
  private record Saying(Way way, Form form, @Nullable BodyPart fixed) {

    static Saying of(Way way, String expression) {
      return new Saying(way, Form.of(expression), null);
    }

    static Saying of(Way way, BodyPart part, String expression) {
      return new Saying(way, Form.of(expression), part);
    }

    BodyPart part(Matcher found) {
      return fixed != null ? fixed : named(found.group(1));
    }
  }

  /** Refuses nulls. */
  public StatedMotion {
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(way, "way");
    Objects.requireNonNull(part, "part");
  }

  /** All that a text asks for, in its order. */
  public static List<StatedMotion> in(String text) {
    List<StatedMotion> stated = new ArrayList<>();
    String lowered = Form.lowered(text);
    for (Saying saying : SAYINGS) {
      if (!saying.form().mayOccurIn(lowered)) {
        continue;
      }
      Matcher found = saying.form().matcher(text);
      while (found.find()) {
        Cue cue = Cue.of(found.toMatchResult());
        if (!Negation.governs(text, cue) && stated.stream().noneMatch(s -> s.cue.overlaps(cue))) {
          stated.add(new StatedMotion(cue, saying.way(), saying.part(found)));
        }
      }
    }
    stated.sort(Comparator.comparingInt(motion -> motion.cue().from()));
    return stated;
  }

  private static BodyPart named(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    BodyPart known = PARTS.get(plain);
    return known != null ? known : BodyPart.valueOf(plain.toUpperCase(Locale.ROOT)).single();
  }
}
