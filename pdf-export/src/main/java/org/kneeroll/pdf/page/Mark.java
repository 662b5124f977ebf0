package org.kneeroll.pdf.page;

import java.util.List;
import java.util.function.UnaryOperator;
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

  /** The same mark with all lengths multiplied, distances from the sheet's corner too. */
  Mark scaled(double by);

  /** The same mark in other colours. */
  Mark recoloured(UnaryOperator<Colour> change);

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

    /** The same text for the eye alone. */
    public Text silent() {
      return new Text(Tag.Artifact.HEADER, xPt, baselinePt, sizePt, colour, text, from, to, null);
    }

    @Override
    public Text moved(double dxPt, double dyPt) {
      return new Text(tag, xPt + dxPt, baselinePt + dyPt, sizePt, colour, text, from, to, spoken);
    }

    @Override
    public Text scaled(double by) {
      return new Text(tag, xPt * by, baselinePt * by, sizePt * by, colour, text, from, to, spoken);
    }

    @Override
    public Text recoloured(UnaryOperator<Colour> change) {
      return new Text(tag, xPt, baselinePt, sizePt, change.apply(colour), text, from, to, spoken);
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

    @Override
    public Picture scaled(double by) {
      return new Picture(tag, xPt * by, yPt * by, widthPt * by, heightPt * by, drawing);
    }

    @Override
    public Picture recoloured(UnaryOperator<Colour> change) {
      return new Picture(tag, xPt, yPt, widthPt, heightPt, drawing.recoloured(change));
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
    public static Box filled(double xPt, double yPt, double widthPt, double heightPt, Colour fill) {
      return new Box(Tag.Artifact.DECORATION, xPt, yPt, widthPt, heightPt, 0, fill, null, 0);
    }

    @Override
    public Box moved(double dxPt, double dyPt) {
      return new Box(
          tag, xPt + dxPt, yPt + dyPt, widthPt, heightPt, radiusPt, fill, outline, outlinePt);
    }

    @Override
    public Box scaled(double by) {
      return new Box(
          tag,
          xPt * by,
          yPt * by,
          widthPt * by,
          heightPt * by,
          radiusPt * by,
          fill,
          outline,
          outlinePt * by);
    }

    @Override
    public Box recoloured(UnaryOperator<Colour> change) {
      return new Box(
          tag,
          xPt,
          yPt,
          widthPt,
          heightPt,
          radiusPt,
          fill == null ? null : change.apply(fill),
          outline == null ? null : change.apply(outline),
          outlinePt);
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

    @Override
    public Entry scaled(double by) {
      return new Entry(
          tag, xPt * by, yPt * by, widthPt * by, heightPt * by, sizePt * by, field, lines);
    }

    @Override
    public Entry recoloured(UnaryOperator<Colour> change) {
      return this;
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

    @Override
    public LinkArea scaled(double by) {
      return new LinkArea(
          tag, xPt * by, yPt * by, widthPt * by, heightPt * by, target, description);
    }

    @Override
    public LinkArea recoloured(UnaryOperator<Colour> change) {
      return this;
    }
  }
}
