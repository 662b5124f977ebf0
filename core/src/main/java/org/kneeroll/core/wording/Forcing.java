package org.kneeroll.core.wording;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that ask to go against pain or resistance, or further than is comfortable: "push past the
 * stiff point", "as far as you can", "even if it hurts".
 */
public final class Forcing {

  private static final String SOME =
      "(?:(?:the|any|your|that|this|a|some|more|first|bit|of|mild) ){0,3}";

  private static final String PAIN =
      "(?:pain|painful"
          + " (?!side|leg|knee|hip|arm|shoulder|limb|foot|hand|ankle|elbow)\\w+|discomfort|"
          + "ach(?:e|es|ing)|hurt(?:ing)?|soreness|spasm|burn(?:ing)?|agony)";

  private static final String STIFFNESS =
      "(?:stiff(?:ness)?(?: (?:point|spot|part|bit|area|feeling))?|tight(?:ness)?(?:"
          + " (?:point|spot|part))?|resistance(?! of)|barrier|restriction|block(?:age)?|sticking"
          + " point|catch)";

  private static final String COMFORT =
      "(?:comfort(?: zone)?|(?:own )?limits?|comfortable (?:point|range|limit)|what is"
          + " comfortable|what feels (?:comfortable|easy)|the point (?:of (?:pain|comfort)|where it"
          + " (?:hurts|aches|is sore|starts to hurt)))";

  private static final String EXTREME =
      "(?:far|hard|deep|deeply|high|low|strongly|tight|tightly|firmly)"
          + "(?: (?:forwards?|back|down|up|out|across|over))?";

  /**
   * "As far as you can without pain" and "as far as you can comfortably" are bounded by comfort.
   */
  private static final String UNLESS_COMFORTABLE =
      "(?![^.;]{0,40}\\b(?:comfortabl[ey]|with comfort|without(?! (?:stopp|rest|paus|a"
          + " (?:break|rest|pause)))|with no|pain-free|painlessly|easily|before)\\b)";

  private static final Pattern COMFORT_FIRST =
      Phrases.pattern("\\b(?:without|comfortabl[ey]|pain-free|painlessly)\\b[^.;]{0,30}$");

  private static final String JOINT = "(?:it|this|that|your \\w+|the \\w+)";

  private static final String HURTS =
      "(?:hurts?|aches?|burns?|stings?|screams?|throbs?|protests?|(?:is|are)"
          + " (?:screaming|throbbing|protesting|burning|aching|hurting)|(?:is|are|becomes?|gets?|feels?|starts?"
          + " to feel) (?:\\w+ )?(?:sore|painful|numb|agony)|(?:feels?|gets?)"
          + " (?:(?:the|some|a|any|slight|mild|sharp|bit|of)"
          + " ){0,3}(?:pain|discomfort|burn|ache)\\b)";

  /** Into pain or resistance, through it, in spite of it. */
  private static final Phrases AGAINST_PAIN =
      Phrases.of(
          "\\bpush(?:ing)? (?:it |yourself |on |hard )?through (?:it|this)\\b",
          "\\bpush(?:ing)? (?:on |hard )?into " + SOME + STIFFNESS + "\\b",
          "\\bpush(?:ing)? (?:on |hard )?through(?=\\s?[.,;!]|\\s?$)",
          "\\b(?:push|work|battle|fight|power|play)(?:ing)? (?:on |hard |yourself )?through "
              + SOME
              + PAIN
              + "\\b",
          "(?<!breathe )(?<!breathing )\\b(?:through|into|past|beyond) " + SOME + PAIN + "\\b",
          "\\bbreath(?:e|ing) (?:through|into) "
              + SOME
              + PAIN
              + " (?:and|as you|while you) (?:sink|go|push|press|stretch|reach|move|bend|turn)"
              + " (?:\\w+ )?(?:deeper|further|farther|harder|more)\\b",
          "\\b(?:through|past|beyond) " + SOME + STIFFNESS + "\\b",
          "\\b(?:un)?till? (?:it|you|your \\w+|the \\w+)(?! (?:no longer|hardly|does"
              + " not|doesn't)\\b)(?: \\w+){0,2}? "
              + HURTS,
          "\\b(?:un)?till? the (?:pain|discomfort|ache) (?:stops you|makes you|comes|starts)\\b",
          "\\b(?:un)?till? (?:(?:you|it) (?:hear |feel )?(?:a )?|(?:your|the) \\w+"
              + " )(?:pops?|cracks?|clicks?)\\b",
          "\\bto where it (?:hurts|aches)\\b",
          "\\bto the (?:point|edge|limit) of (?:pain|discomfort|tolerance)\\b",
          "\\b(?:even|also) (?:if|when|though|on days when) " + JOINT + " (?:\\w+ )?" + HURTS,
          "\\b(?:even|also) (?:if|when|though) "
              + JOINT
              + " (?:tells?|begs?|wants?) you to stop\\b",
          "\\balthough " + JOINT + " (?:\\w+ )?" + HURTS,
          "\\b(?:no matter (?:how (?:much|badly)|if|whether)|however (?:much|badly)) "
              + JOINT
              + " "
              + HURTS,
          "\\bpain or no(?:t\\b| pain\\b)",
          "\\bpain is (?:just |only )?weakness\\b",
          "\\b(?:despite|regardless of|whatever|ignor(?:e|ing)|tolerat(?:e|ing)|put(?:ting)? up"
              + " with|bear(?:ing)?|endur(?:e|ing)) "
              + SOME
              + PAIN
              + "\\b",
          "\\b(?:should|must|has to|needs to|is meant to|is supposed to) (?:hurt|burn|ache|be"
              + " painful)\\b(?! less)",
          "\\bif it hurts[,;:]? (?:you )?(?:just )?(?:keep|carry|go|push|work|continue|do more)\\b",
          "\\bno pain,? no gain\\b",
          "\\bgrit your teeth\\b",
          "\\bthe more (?:it|this) hurts\\b",
          "(?:\\bnot|\\b\\w+n't|\\bnever) stop(?:ping)? (?:if|when|because) (?:it|this|your \\w+)"
              + " (?:\\w+ )?"
              + HURTS,
          "(?:\\bnot|\\b\\w+n't|\\bnever) let (?:the|your|any) (?:pain|discomfort) stop\\b",
          "\\b(?:bring(?:s|ing)? on|provok(?:e|es|ing)) (?:the|your|some)"
              + " (?:pain|symptoms|ache)\\b",
          "\\bmake (?:the|your) (?:pain|symptoms) (?:come|worse)\\b",
          "\\b(?:need|have|want|try|aim|meant|supposed) to feel " + SOME + "(?:pain|burn)\\b",
          "\\bfeel the burn\\b");

  /** As far as it goes, rather than as far as is comfortable. */
  private static final Phrases BEYOND_COMFORT =
      Phrases.of(
          "\\bas "
              + EXTREME
              + " as (?:you|it) (?:possibly |ever )?(?:can|will|could)\\b"
              + UNLESS_COMFORTABLE,
          "\\bas " + EXTREME + " as (?:humanly )?possible\\b" + UNLESS_COMFORTABLE,
          "\\b(?:past|beyond) (?:your |the )?" + COMFORT + "\\b",
          "\\b(?:un)?till? (?:you|it) (?:can(?:not|'t)|will not|won't)(?:"
              + " (?:go|stand|bear|take|move|bend|hold)\\b|(?=\\s?[.,;!]))",
          "\\b(?:(?:un)?till?|to) (?:(?:you are|you're) )?(?:exhausted|exhaustion|worn"
              + " out|failure)\\b",
          "\\bto (?:your|the) (?:absolute )?(?:limit|maximum)\\b",
          "\\b(?:go all out|(?:everything|all) you(?: have|'ve)(?: got)?)\\b");

  /** Force itself, and the abrupt kinds of it. */
  private static final Phrases WITH_FORCE =
      Phrases.of(
          "\\b(?<!gentle )(?<!light )(?<!little )(?<!slight )forc(?:e|es|ed|ing|efully)\\b(?! of)",
          "\\b(?:crack|snap)(?:s|ing)? (?:your|the|both)\\b",
          "\\b(?:jerk(?:s|ing|y)?|shov(?:e|es|ing)|yank(?:s|ing)?|wrench(?:es|ing)?|jolt(?:s|ing)?|slam(?:s|ming)?|crank(?:s|ing)?|ram(?:s|ming)?)\\b",
          "\\b(?:with all your|using all your|with full|at full|maximum|maximal)"
              + " (?:might|strength|force|power|effort|stretch)\\b");

  /** Right for strength or a stretch, and too much for a region that hurts. */
  private static final Phrases WHERE_IT_HURTS =
      Phrases.of(
          "\\b(?:push|pull|press|squeeze|stretch|bend|twist|lean|rock)(?:es|s|ing)? (?:\\w+"
              + " ){0,3}?(?<!as )(?:hard(?:er)?|strongly)(?=\\s?(?:[.,;!?]|$)|"
              + " (?:and|against|into|on|down|for|with|at|to|from|as|until|while|through|past|up|"
              + "so|but|each|every)\\b)",
          "\\b(?:hard|strong|firm) (?:push|pull|press|squeeze|stretch|twist|shove)(?:es)?\\b",
          "\\b(?:end|limit) of (?:your|the|its) (?:full |available )?(?:range|movement)\\b",
          "\\bend[ -]range\\b",
          "\\bas far as (?:it|they) (?:goes|go)\\b",
          "\\b(?:pain|discomfort|hurting) is (?:normal|fine|good|ok|okay|allowed|expected)\\b",
          "\\bkeep pushing\\b(?! (?:through|into|against|down|up|your)\\b)");

  private Forcing() {}

  /** What no exercise asks for, whatever its aim. */
  public static List<Cue> cues(String text) {
    return Phrases.meantIn(text, AGAINST_PAIN, BEYOND_COMFORT, WITH_FORCE).stream()
        .filter(cue -> !isWithinComfort(text, cue))
        .toList();
  }

  /** "Without pain, bend as far as you can": comfort bounds it from the front. */
  private static boolean isWithinComfort(String text, Cue cue) {
    return cue.words().regionMatches(true, 0, "as ", 0, 3)
        && COMFORT_FIRST.matcher(text.substring(Math.max(0, cue.from() - 60), cue.from())).find();
  }

  /** What only a region that does not hurt is asked for: effort, and the end of its range. */
  public static List<Cue> effortCues(String text) {
    return WHERE_IT_HURTS.meantIn(text);
  }
}
