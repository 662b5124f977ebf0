package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.leaflet.Block;
import org.kneeroll.pdf.font.ShapedText;
import org.kneeroll.pdf.page.Column;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.Tag;

/**
 * The name of an exercise with its number on a badge before it, which is read as part of it: "1.
 * Knee roll".
 *
 * @param flow the heading
 * @param text where text stands that begins below the name rather than below the badge
 */
record NumberedHeading(Flow flow, Column text) {

  private static final double GAP_PT = 20;
  private static final double BADGE_PT = 24;
  private static final double AROUND_DIGITS_PT = 11;
  private static final double AFTER_BADGE_PT = 10;

  static NumberedHeading of(Block.Exercise exercise, Stylesheet style, Column column) {
    TextStyle badge = style.badge();
    ShapedText digits = badge.shape(Integer.toString(exercise.number()));
    double badgePt = Math.max(BADGE_PT, badge.widthPt(digits) + AROUND_DIGITS_PT);
    Column text = column.indented(badgePt + AFTER_BADGE_PT);
    Block.Heading name = exercise.heading();
    Flow heading =
        TextSetter.heading(name.level(), name.text(), style.exerciseName(), text, GAP_PT);
    Strip first = heading.strips().get(0);
    double middlePt = first.heightPt() / 2;
    Mark ground =
        new Mark.Box(
            Tag.Artifact.DECORATION,
            column.xPt(),
            middlePt - BADGE_PT / 2,
            badgePt,
            BADGE_PT,
            BADGE_PT / 2,
            style.look().primary(),
            null,
            0);
    Mark numeral =
        TextSetter.part(
            digits,
            0,
            digits.length(),
            badge,
            heading.elements().get(0),
            column.xPt() + (badgePt - badge.widthPt(digits)) / 2,
            middlePt - badge.leadingPt() / 2,
            exercise.number() + ". ");
    List<Strip> strips = new ArrayList<>(heading.strips());
    strips.set(0, first.after(List.of(ground, numeral)));
    return new NumberedHeading(new Flow(strips, heading.elements()), text);
  }
}
