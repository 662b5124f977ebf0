package org.kneeroll.catalogue.svg;

import com.github.weisj.jsvg.paint.SVGPaint;
import com.github.weisj.jsvg.parser.PaintParser;
import java.awt.Color;
import org.jspecify.annotations.Nullable;

/** Reads colours as JSVG does, and objects to names that it does not know. */
final class PlainColours implements PaintParser {

  private final PaintParser jsvg;
  private final Objections objections;

  PlainColours(PaintParser jsvg, Objections objections) {
    this.jsvg = jsvg;
    this.objections = objections;
  }

  @Override
  public @Nullable Color parseColor(String value) {
    return jsvg.parseColor(value);
  }

  @Override
  public @Nullable SVGPaint parsePaint(@Nullable String value) {
    SVGPaint paint = jsvg.parsePaint(value);
    if (paint == null && value != null && !value.equalsIgnoreCase("inherit")) {
      objections.raise(
          "`" + Quote.shortened(value) + "` is not a colour",
          "write a hash sign and six digits, such as \"#3F4F8C\"");
    }
    return paint;
  }
}
