package org.kneeroll.pdf.layout;

import java.util.List;
import java.util.function.UnaryOperator;
import org.kneeroll.pdf.font.ShapedText;
import org.kneeroll.pdf.font.Weight;
import org.kneeroll.pdf.page.Column;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.Tag;

/**
 * Says at the top of a page what goes on there from the page before.
 *
 * <p>It is for the eye alone: somebody who has the leaflet read out knows no pages, and has just
 * heard the heading.
 *
 * @param label the words for a heading, such as "Knee roll (continued)"
 */
record Continuation(UnaryOperator<String> label) {

  private static final double SIZE_PT = 12;
  private static final double BELOW_PT = 6;

  /** One line, whose heading is cut where the column ends. */
  Strip of(String heading, Stylesheet style, Column column) {
    TextStyle text = TextStyle.tight(Weight.BOLD, SIZE_PT, style.strong());
    double aroundPt = text.widthPt(text.shape(label.apply(".."))) - text.widthPt(text.shape(".."));
    ShapedText shown = TextSetter.shortened(text.shape(heading), text, column.widthPt() - aroundPt);
    ShapedText words =
        TextSetter.shortened(
            text.shape(label.apply(shown.toString())), text, column.widthPt() + 1e-6);
    Mark line = TextSetter.whole(words, text, Tag.Artifact.HEADER, column.xPt(), 0);
    return new Strip(Break.NEVER, 0, text.leadingPt() + BELOW_PT, List.of(line));
  }
}
