package org.kneeroll.core.wording;

import java.util.List;

/**
 * Claims that a movement is small: "a small movement", "lift it slightly", "keep it small".
 *
 * <p>Small things are none of it (a small towel, the small of the back), nor is the way a part of
 * the body is held (knees slightly bent), nor how something feels (a little stiff).
 */
public final class Smallness {

  private static final String VERB =
      "(?:mov|roll|rock|lift|turn|twist|lean|tilt|tip|press|push|rais|slid|bend|draw|pull|sway|swing|nod|"
          + "lower|bring|go|shift|drop|reach|tuck|straighten|open|wobbl|squat|dip)(?:e|es|s|ing)?";

  private static final String MOTION =
      "(?:movements?|motions?|rocks?|rocking|sways?|turns?|range|arcs?|nods?|tilts?|lifts?|circles?|"
          + "swings?|wobbles?|slides?|shifts?|pulses?|squats?|twists?)";

  /** Not the things that an exercise may use. */
  private static final String ADJECTIVE =
      "(?:(?!ball|towel|cushion|pillow|pad|wedge|weight|step|stool)\\w+ )?";

  /** Some words on, within the same clause and the same action. */
  private static final String SOON = "(?:(?! and | then )[^.,;:]){0,45}?";

  /**
   * What may follow "a little": nothing, or where to; not "a little stiff" or "a little longer".
   */
  private static final String WHITHER =
      "(?=\\s?(?:[.,;:!)]|$)| (?:to|towards?|forwards?|back|backwards?|up|upwards?|down|downwards?|out|"
          + "outwards?|in|inwards?|off|from|away|sideways|over|and|with|on|at|each|into|until|so|as|"
          + "apart|then)\\b)";

  private static final Phrases CLAIMS =
      Phrases.of(
          "\\b(?:small|tiny|minimal|slight) " + ADJECTIVE + MOTION + "\\b",
          "\\b(?:small|tiny|slight) (?:\\w+ )?rolls? (?:to|from|of|side)\\b",
          "\\b(?:keep|make)(?:ing)?\\b[^.;,]{0,40}\\b(?:movements?|motions?|rocks?|rocking|rolls?|"
              + "sways?|swings?|circles|turns?|range|it|this|them)\\b[^.;,]{0,15}\\b(?:small|tiny)"
              + "(?=\\s?[.,;:!)]|\\s?$| (?:and|at|to|so|enough)\\b)",
          "\\b(?:movements?|rock|rocking|rolls?|sways?|range) (?:is|are|stays?|remains?|should be) "
              + "(?:very |only )?(?:small|tiny|slight)\\b",
          "\\b" + VERB + "\\b" + SOON + "\\ba (?:little|tiny) (?:way|bit)\\b",
          "\\bonly a (?:little|tiny|small) (?:way|bit|amount|distance)\\b",
          "\\b" + VERB + "\\b" + SOON + "\\ba (?:small|short) (?:way|distance|amount)\\b",
          "\\b" + VERB + "\\b" + SOON + "\\ba little" + WHITHER,
          "\\b"
              + VERB
              + "\\b"
              + SOON
              + "\\b(?:just |only )?(?:a few (?:degrees|centimetres|cm|millimetres|mm|inches)|(?:half )?an inch)\\b",
          "\\b"
              + VERB
              + "\\b"
              + SOON
              + "\\bslightly\\b(?! (?:bent|apart|wider|open|raised|turned|flexed|in front|behind|\\w+er)\\b)",
          "\\bslightly (?!\\w+ed\\b)" + VERB + "\\b");

  private Smallness() {}

  /** The claims in a text, in its order, less those that it takes back. */
  public static List<Cue> claims(String text) {
    return CLAIMS.meantIn(text);
  }
}
