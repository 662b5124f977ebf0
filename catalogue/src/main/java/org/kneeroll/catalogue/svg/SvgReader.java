package org.kneeroll.catalogue.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.util.Optional;
import org.kneeroll.catalogue.picture.PictureResult;
import org.kneeroll.catalogue.picture.PictureResult.Picture;
import org.kneeroll.catalogue.picture.PictureResult.Refusal;

/**
 * Reads SVG logos.
 *
 * <p>Kept are paths, rectangles, circles, ellipses, lines and polygons in plain, opaque colours,
 * their strokes, groups, transforms, {@code use}, {@code clipPath}, presentation attributes, {@code
 * style} attributes, and style rules for elements, classes and ids. The same bytes give the same
 * drawing on every machine and in every locale. No display is needed.
 */
public final class SvgReader {

  private SvgReader() {}

  /**
   * Reads a file.
   *
   * @param svg the file's bytes, in any encoding that its XML declaration names
   * @return the drawing, or why there is none; nothing is thrown, whatever the bytes are
   */
  public static PictureResult read(byte[] svg) {
    Objections objections = new Objections();
    Optional<Picture> picture = read(svg, objections);
    Optional<Refusal> refusal = objections.first();
    if (refusal.isPresent()) {
      return refusal.get();
    }
    return picture.orElseThrow(() -> new IllegalStateException("no picture and no objection"));
  }

  private static Optional<Picture> read(byte[] svg, Objections objections) {
    if (svg.length == 0) {
      objections.raise("the file is empty", "give an SVG or PNG file");
    } else if (svg.length > SvgLimits.BYTES) {
      objections.raise(
          "the file has "
              + (svg.length + 1023) / 1024
              + " kilobytes; a picture may have "
              + SvgLimits.BYTES / 1024,
          "simplify its paths in a drawing program, or save it without embedded pictures");
    } else if (svg.length > 1 && svg[0] == 0x1F && svg[1] == (byte) 0x8B) {
      objections.raise("the file is compressed", "save it as a plain SVG, not as SVGZ");
    }
    if (!objections.isEmpty()) {
      return Optional.empty();
    }
    Optional<SvgElement> root = MarkupReader.read(svg, objections);
    root.ifPresent(element -> LogoCheck.check(element, objections));
    Optional<PictureSize> size = root.flatMap(element -> PictureSize.of(element, objections));
    if (size.isEmpty() || !objections.isEmpty()) {
      return Optional.empty();
    }
    DisplayList list = new DisplayList(size.get(), objections);
    paint(svg, list);
    return objections.isEmpty() ? Optional.of(new Picture(list.finish())) : Optional.empty();
  }

  private static void paint(byte[] svg, DisplayList list) {
    Objections objections = list.objections();
    try {
      SVGDocument document =
          new SVGLoader().load(() -> MarkupReader.events(svg), null, context(list));
      if (document == null) {
        objectToSomething(objections);
        return;
      }
      document.renderWithPlatform(
          NullPlatformSupport.INSTANCE,
          new LogoRecorder(list),
          new ViewBox((float) list.size().width(), (float) list.size().height()));
    } catch (RuntimeException thrown) {
      // JSVG throws exceptions of many kinds at values that it did not foresee.
      objectToSomething(objections);
    }
  }

  private static void objectToSomething(Objections objections) {
    objections.raise("the picture contains something that cannot be read", Objections.SAVE_PLAIN);
  }

  private static LoaderContext context(DisplayList list) {
    PictureSize size = list.size();
    return LoaderContext.builder()
        .externalResourcePolicy(ResourcePolicy.DENY_ALL)
        .documentLimits(
            new DocumentLimits(2 * SvgLimits.DEPTH, SvgLimits.DEPTH, SvgLimits.ELEMENTS))
        .paintParser(
            new PlainColours(LoaderContext.createDefault().paintParser(), list.objections()))
        // Otherwise the picture would come in the size that the file asks for on a screen.
        .preProcessor(root -> resize(root, size))
        .build();
  }

  private static void resize(DomElement root, PictureSize size) {
    root.setAttribute("width", Double.toString(size.width()));
    root.setAttribute("height", Double.toString(size.height()));
  }
}
