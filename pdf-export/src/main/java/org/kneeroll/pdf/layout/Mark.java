package org.kneeroll.pdf.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.leaflet.Block;
import org.kneeroll.pdf.font.ShapedText;

/** Something at a place on a sheet. */
public sealed interface Mark {

  /** What it belongs to. */
  Tag tag();

  /** The same mark elsewhere. */
  Mark moved(double dxPt, double dyPt);

  /**
   * A line of text, or a part of one.
   *
   * @param xPt where the first glyph starts
   * @param baselinePt the line that letters stand on
   * @param sizePt of the type
   * @param text of which a range is drawn
   * @param from first character
   * @param to after the last character
   * @param spoken what is read out and extracted instead, or null for the characters themselves
   */
  record Text(
      Tag tag,
      double xPt,
      double baselinePt,
      double sizePt,
      Colour colour,
      ShapedText text,
      int from,
      int to,
      @Nullable String spoken)
      implements Mark {
    /** How wide the drawn range is. */
    public double widthPt() {
      return text.widthEm(from, to) * sizePt;
    }

    @Override
    public Text moved(double dxPt, double dyPt) {
      return new Text(tag, xPt + dxPt, baselinePt + dyPt, sizePt, colour, text, from, to, spoken);
    }
  }

  /**
   * A picture, scaled to fill a rectangle.
   *
   * @param xPt left edge
   * @param yPt upper edge
   */
  record Picture(Tag tag, double xPt, double yPt, double widthPt, double heightPt, Drawing drawing)
      implements Mark {
    @Override
    public Picture moved(double dxPt, double dyPt) {
      return new Picture(tag, xPt + dxPt, yPt + dyPt, widthPt, heightPt, drawing);
    }
  }

  /**
   * A rectangle that decorates: a rule, a tint, a frame, a badge.
   *
   * @param xPt left edge
   * @param yPt upper edge
   * @param radiusPt of the corners; half the height makes a disc of a square
   * @param fill inside, or null for nothing
   * @param outline along the edge, or null for none
   * @param outlinePt thickness of the outline, half of it inside
   */
  record Box(
      Tag.Artifact tag,
      double xPt,
      double yPt,
      double widthPt,
      double heightPt,
      double radiusPt,
      @Nullable Colour fill,
      @Nullable Colour outline,
      double outlinePt)
      implements Mark {
    /** A filled rectangle with square corners. */
    static Box filled(double xPt, double yPt, double widthPt, double heightPt, Colour fill) {
      return new Box(Tag.Artifact.DECORATION, xPt, yPt, widthPt, heightPt, 0, fill, null, 0);
    }

    @Override
    public Box moved(double dxPt, double dyPt) {
      return new Box(
          tag, xPt + dxPt, yPt + dyPt, widthPt, heightPt, radiusPt, fill, outline, outlinePt);
    }
  }

  /**
   * A field to type into. Its frame is a {@link Box} of its own.
   *
   * @param xPt left edge
   * @param yPt upper edge
   * @param sizePt of the type
   * @param lines of the value; more than one makes a field of several lines
   */
  record Entry(
      Element tag,
      double xPt,
      double yPt,
      double widthPt,
      double heightPt,
      double sizePt,
      Block.Field field,
      List<ShapedText> lines)
      implements Mark {
    /** Copies the lines. */
    public Entry {
      lines = List.copyOf(lines);
    }

    @Override
    public Entry moved(double dxPt, double dyPt) {
      return new Entry(tag, xPt + dxPt, yPt + dyPt, widthPt, heightPt, sizePt, field, lines);
    }
  }

  /**
   * An area that leads elsewhere when it is clicked.
   *
   * @param xPt left edge
   * @param yPt upper edge
   * @param target address
   * @param description what a screen reader says of it
   */
  record LinkArea(
      Element tag,
      double xPt,
      double yPt,
      double widthPt,
      double heightPt,
      String target,
      String description)
      implements Mark {
    @Override
    public LinkArea moved(double dxPt, double dyPt) {
      return new LinkArea(tag, xPt + dxPt, yPt + dyPt, widthPt, heightPt, target, description);
    }
  }
}
