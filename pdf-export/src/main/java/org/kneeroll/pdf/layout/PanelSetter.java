package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.core.drawing.Shape;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Urgency;
import org.kneeroll.pdf.page.Column;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.Role;
import org.kneeroll.pdf.page.Tag;

/**
 * Sets panels: a bar at the left, a tint behind, and for what presses a sign beside the heading and
 * a frame.
 *
 * <p>Colour says nothing that is not said otherwise as well: the three kinds differ in the width of
 * the bar, in the frame and in the sign, which a grey print keeps.
 */
final class PanelSetter {

  private static final double GAP_PT = 12;
  private static final double PADDING_PT = 9;
  private static final double AFTER_BAR_PT = 12;
  private static final double SIGN_PT = 20;
  private static final double AFTER_SIGN_PT = 8;

  private final Stylesheet style;
  private final Continuation continuation;

  PanelSetter(Stylesheet style, Continuation continuation) {
    this.style = style;
    this.continuation = continuation;
  }

  /** How an urgency looks. */
  private record Dress(Colour bar, double barPt, Colour tint, double framePt) {}

  private Dress dress(Urgency urgency) {
    return switch (urgency) {
      case CALM -> new Dress(style.strong(), 3, new Colour(0xF3F5F9), 0);
      case CAUTION -> new Dress(new Colour(0x9A5B00), 6, new Colour(0xFFF7E8), 0.75);
      case EMERGENCY -> new Dress(new Colour(0xA51D1D), 10, new Colour(0xFDEEEE), 1.5);
    };
  }

  Flow panel(Block.Panel panel, Column column) {
    Dress dress = dress(panel.urgency());
    boolean titled = !panel.content().isEmpty() && panel.content().get(0) instanceof Block.Heading;
    boolean signed = titled && panel.urgency() != Urgency.CALM;
    double leftPt = dress.barPt() + AFTER_BAR_PT + (signed ? SIGN_PT + AFTER_SIGN_PT : 0);
    Column inside = new Column(column.xPt() + leftPt, column.widthPt() - leftPt - AFTER_BAR_PT);
    Stylesheet dressed = style.withStrong(dress.bar());
    Flow content =
        Flow.kept(new BlockSetter(dressed, continuation).setAll(panel.content(), inside));
    if (content.isEmpty()) {
      return Flow.EMPTY;
    }
    if (titled) {
      Strip above =
          continuation.of(((Block.Heading) panel.content().get(0)).text(), dressed, inside);
      content = content.continuing(above.lowered(PADDING_PT));
    }
    Enclosure enclosure = (topPt, bottomPt) -> behind(dress, column, topPt, bottomPt);
    List<Strip> strips = new ArrayList<>();
    strips.add(new Strip(Break.FREE, GAP_PT, PADDING_PT, List.of()).in(enclosure));
    for (int i = 0; i < content.strips().size(); i++) {
      Strip strip = content.strips().get(i);
      if (i == 0) {
        strip = strip.withBefore(Break.NEVER).withGap(0);
        if (signed) {
          double signXPt = column.xPt() + dress.barPt() + AFTER_BAR_PT;
          double signYPt = (strip.heightPt() - SIGN_PT) / 2;
          strip = strip.after(List.of(sign(panel.urgency(), dress).moved(signXPt, signYPt)));
        }
      }
      strips.add(strip.in(enclosure));
    }
    strips.add(new Strip(Break.NEVER, 0, PADDING_PT, List.of()).in(enclosure));
    return new Flow(strips, content.elements()).under(titled ? Role.SECTION : Role.GROUP);
  }

  private static List<Mark.Box> behind(Dress dress, Column column, double topPt, double bottomPt) {
    double heightPt = bottomPt - topPt;
    Mark.Box ground =
        new Mark.Box(
            Tag.Artifact.DECORATION,
            column.xPt(),
            topPt,
            column.widthPt(),
            heightPt,
            0,
            dress.tint(),
            dress.framePt() > 0 ? dress.bar() : null,
            dress.framePt());
    return List.of(
        ground, Mark.Box.filled(column.xPt(), topPt, dress.barPt(), heightPt, dress.bar()));
  }

  /** A triangle for an emergency, a disc for a caution, each with an exclamation mark. */
  private static Mark.Picture sign(Urgency urgency, Dress dress) {
    Outline ground =
        urgency == Urgency.EMERGENCY
            ? new Outline(
                List.of(
                    new Outline.Move(10, 1),
                    new Outline.Line(19.6, 18.6),
                    new Outline.Line(0.4, 18.6),
                    new Outline.Close()))
            : Outline.circle(10, 10, 9);
    double shiftPt = urgency == Urgency.EMERGENCY ? 1.6 : 0;
    Drawing drawing =
        new Drawing(
            SIGN_PT,
            SIGN_PT,
            List.of(
                new Shape.Fill(ground, dress.bar(), false),
                new Shape.Fill(Outline.rectangle(8.9, 5 + shiftPt, 2.2, 6.2), Colour.WHITE, false),
                new Shape.Fill(Outline.circle(10, 13.6 + shiftPt, 1.4), Colour.WHITE, false)));
    return new Mark.Picture(Tag.Artifact.DECORATION, 0, 0, SIGN_PT, SIGN_PT, drawing);
  }
}
