package org.kneeroll.catalogue.svg;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.drawing.Colour;

/**
 * What JSVG paints on: writes each shape into a {@link DisplayList}, in the picture's own units.
 *
 * <p>A clip is applied by cutting the shapes, as a display list has none. One that encloses the
 * whole picture is passed over: whoever paints a drawing cuts it off at its edge.
 *
 * <p>A see-through colour is objected to. Blended with white it would look right alone and wrong
 * over other shapes.
 */
final class LogoRecorder implements Output {

  private final DisplayList list;
  private final Scissors scissors;
  private AffineTransform transform;
  private Stroke stroke;
  private Paint paint;
  private float opacity;

  /** In the picture's units; null where nothing is cut. */
  private @Nullable Shape clip;

  LogoRecorder(DisplayList list) {
    this.list = list;
    this.scissors = new Scissors(list.objections());
    this.transform = new AffineTransform();
    this.stroke = new BasicStroke();
    this.paint = Color.BLACK;
    this.opacity = 1;
  }

  private LogoRecorder(LogoRecorder parent) {
    this.list = parent.list;
    this.scissors = parent.scissors;
    this.transform = new AffineTransform(parent.transform);
    this.stroke = parent.stroke;
    this.paint = parent.paint;
    this.opacity = parent.opacity;
    this.clip = parent.clip;
  }

  @Override
  public void fillShape(Shape shape) {
    Optional<Colour> colour = colour();
    if (colour.isPresent()) {
      fill(transform.createTransformedShape(shape), colour.get());
    }
  }

  @Override
  public void drawShape(Shape shape) {
    Optional<Colour> colour = colour();
    if (colour.isEmpty() || !(stroke instanceof BasicStroke pen) || pen.getLineWidth() <= 0) {
      return;
    }
    if (LineWidening.staysLine(pen, transform)) {
      Shape line = transform.createTransformedShape(shape);
      double width = pen.getLineWidth() * LineWidening.scale(transform);
      if (isWhole(line, width)) {
        list.stroke(line, colour.get(), width);
        return;
      }
    }
    Shape ink = LineWidening.outline(shape, pen, list.objections());
    fill(transform.createTransformedShape(ink), colour.get());
  }

  private boolean isWhole(Shape line, double width) {
    if (clip == null) {
      return true;
    }
    Rectangle2D bounds = line.getBounds2D();
    bounds.setFrame(
        bounds.getX() - width / 2,
        bounds.getY() - width / 2,
        bounds.getWidth() + width,
        bounds.getHeight() + width);
    return clip.contains(bounds);
  }

  private void fill(Shape shape, Colour colour) {
    list.fill(clip == null ? shape : scissors.cut(shape, clip), colour);
  }

  /** The colour to paint with; empty if nothing is to be seen or the colour has been refused. */
  private Optional<Colour> colour() {
    if (!list.objections().isEmpty()) {
      return Optional.empty();
    }
    if (!(paint instanceof Color color)) {
      list.objections()
          .raise("the picture is painted with more than plain colours", "use plain colours only");
      return Optional.empty();
    }
    double alpha = color.getAlpha() / 255.0 * opacity;
    if (alpha <= 0) {
      return Optional.empty();
    }
    if (alpha < 0.999) {
      list.objections()
          .raise(
              "a shape of the picture is see-through",
              "give it the colour that is seen, without transparency (`opacity`)");
      return Optional.empty();
    }
    return Optional.of(new Colour(color.getRGB() & 0xFFFFFF));
  }

  @Override
  public void applyClip(Shape shape) {
    Shape moved =
        shape instanceof Rectangle2D rectangle
            ? moved(rectangle)
            : transform.createTransformedShape(shape);
    if (moved.contains(almostAll())) {
      return;
    }
    clip = clip == null ? moved : scissors.cut(moved, clip);
  }

  /** Keeps a rectangle a rectangle where the transform does. */
  private Shape moved(Rectangle2D rectangle) {
    Shape moved = transform.createTransformedShape(rectangle);
    int turns = AffineTransform.TYPE_GENERAL_ROTATION | AffineTransform.TYPE_GENERAL_TRANSFORM;
    return (transform.getType() & turns) == 0 ? moved.getBounds2D() : moved;
  }

  /** The picture less a hair at each edge, against rounding. */
  private Rectangle2D almostAll() {
    double width = list.size().width();
    double height = list.size().height();
    return new Rectangle2D.Double(width * 1e-5, height * 1e-5, width * 0.99998, height * 0.99998);
  }

  @Override
  public void setPaint(Paint paint) {
    this.paint = paint;
  }

  @Override
  public void setPaint(Supplier<Paint> supplier) {
    this.paint = supplier.get();
  }

  @Override
  public void setStroke(Stroke stroke) {
    this.stroke = stroke;
  }

  @Override
  public Stroke stroke() {
    return stroke;
  }

  @Override
  public float currentOpacity() {
    return opacity;
  }

  @Override
  public void applyOpacity(float factor) {
    opacity *= factor;
  }

  @Override
  public Output createChild() {
    return new LogoRecorder(this);
  }

  @Override
  public SafeState safeState() {
    LogoRecorder saved = new LogoRecorder(this);
    return () -> {
      transform = new AffineTransform(saved.transform);
      stroke = saved.stroke;
      paint = saved.paint;
      opacity = saved.opacity;
      clip = saved.clip;
    };
  }

  @Override
  public AffineTransform transform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform replacement) {
    transform = new AffineTransform(replacement);
  }

  @Override
  public void applyTransform(AffineTransform inner) {
    transform.concatenate(inner);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public Rectangle2D clipBounds() {
    return clip == null ? almostAll() : clip.getBounds2D();
  }

  @Override
  public void drawImage(BufferedImage image) {
    refuseImage();
  }

  @Override
  public void drawImage(Image image, @Nullable ImageObserver observer) {
    refuseImage();
  }

  @Override
  public void drawImage(Image image, AffineTransform at, @Nullable ImageObserver observer) {
    refuseImage();
  }

  private void refuseImage() {
    Vocabulary.refuse("image", list.objections());
  }

  @Override
  public Optional<Float> contextFontSize() {
    return Optional.empty();
  }

  @Override
  public @Nullable RenderingHints renderingHints() {
    return null;
  }

  @Override
  public @Nullable Object renderingHint(RenderingHints.Key key) {
    return null;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    // Nothing is rendered.
  }

  @Override
  public void debugPaint(Consumer<Graphics2D> painter) {
    // There is no canvas to paint on.
  }

  @Override
  public void dispose() {
    // Nothing is held.
  }

  @Override
  public boolean supportsFilters() {
    return false;
  }

  @Override
  public boolean supportsColors() {
    return true;
  }

  @Override
  public boolean isSoftClippingEnabled() {
    return false;
  }
}
