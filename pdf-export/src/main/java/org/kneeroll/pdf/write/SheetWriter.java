package org.kneeroll.pdf.write;

import java.net.URI;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.kneeroll.pdf.font.PrintableText;
import org.kneeroll.pdf.page.Element;
import org.kneeroll.pdf.page.Mark;
import org.kneeroll.pdf.page.PageFormat;
import org.kneeroll.pdf.page.Sheet;
import org.kneeroll.pdf.page.Tag;

/** Writes one page: its marks in order, each inside the tag that it belongs to. */
final class SheetWriter {

  private static final int PRINTED = 4;
  private static final double CIRCLE = 0.5522847498307936;

  private final PageFormat format;
  private final COSDictionary page;
  private final StructureTree.PageTags tags;
  private final FieldTree fields;
  private final ContentStream out;
  private final COSArray annotations = new COSArray();
  private @Nullable Tag open;

  SheetWriter(
      PageFormat format,
      COSDictionary page,
      StructureTree tree,
      FieldTree fields,
      EmbeddedFaces faces,
      EmbeddedBitmaps bitmaps) {
    this.format = format;
    this.page = page;
    this.tags = tree.page(page);
    this.fields = fields;
    this.out = new ContentStream(faces, bitmaps, 1 << 14);
  }

  /** Writes the marks, and returns the operators of the page. */
  byte[] write(Sheet sheet) {
    for (Mark mark : sheet.marks()) {
      write(mark);
    }
    close();
    if (annotations.size() > 0) {
      page.setItem(COSName.ANNOTS, annotations);
    }
    return out.bytes();
  }

  private void write(Mark mark) {
    if (mark instanceof Mark.Text text) {
      enter(text.tag());
      out.text(
          text.text(),
          text.from(),
          text.to(),
          text.xPt(),
          format.heightPt() - text.baselinePt(),
          text.sizePt(),
          text.colour(),
          text.spoken());
    } else if (mark instanceof Mark.Box box) {
      enter(box.tag());
      box(box);
    } else if (mark instanceof Mark.Picture picture) {
      picture(picture);
    } else if (mark instanceof Mark.Entry entry) {
      COSDictionary widget =
          fields.add(entry, tags.isLabelled(entry.tag()), page, format.heightPt());
      annotations.add(widget);
      tags.annotation(entry.tag(), widget);
    } else if (mark instanceof Mark.LinkArea area) {
      COSDictionary link = link(area);
      annotations.add(link);
      tags.annotation(area.tag(), link);
    }
  }

  private void enter(Tag tag) {
    if (tag == open) {
      return;
    }
    close();
    if (tag instanceof Element element) {
      out.beginContent(tags.type(element), tags.content(element));
    } else {
      out.beginArtifact(properties((Tag.Artifact) tag));
    }
    open = tag;
  }

  private void close() {
    if (open != null) {
      out.endMarked();
      open = null;
    }
  }

  /** What kind of artifact it is (ISO 32000-1, 14.8.2.2.2). */
  private static String properties(Tag.Artifact artifact) {
    return switch (artifact) {
      case HEADER -> "/Type/Pagination/Subtype/Header";
      case FOOTER -> "/Type/Pagination/Subtype/Footer";
      case DECORATION -> "/Type/Layout";
    };
  }

  private void picture(Mark.Picture picture) {
    enter(picture.tag());
    double y = format.heightPt() - picture.yPt() - picture.heightPt();
    DrawingPainter.paint(
        picture.drawing(), out, picture.xPt(), y, picture.widthPt(), picture.heightPt());
    if (picture.tag() instanceof Element figure) {
      tags.bounds(figure, picture.xPt(), y, picture.widthPt(), picture.heightPt());
    }
  }

  private void box(Mark.Box box) {
    double y = format.heightPt() - box.yPt() - box.heightPt();
    if (box.fill() != null) {
      out.fillColour(box.fill());
    }
    if (box.outline() != null) {
      out.lineColour(box.outline());
      out.lineWidth(box.outlinePt());
    }
    if (box.radiusPt() > 0) {
      rounded(box.xPt(), y, box.widthPt(), box.heightPt(), box.radiusPt());
    } else {
      out.rectangle(box.xPt(), y, box.widthPt(), box.heightPt());
    }
    if (box.fill() == null) {
      out.stroke();
    } else if (box.outline() == null) {
      out.fill(false);
    } else {
      out.fillAndStroke();
    }
  }

  private void rounded(double x, double y, double width, double height, double radius) {
    double k = radius * (1 - CIRCLE);
    double right = x + width;
    double top = y + height;
    out.move(x + radius, y);
    out.line(right - radius, y);
    out.curve(right - k, y, right, y + k, right, y + radius);
    out.line(right, top - radius);
    out.curve(right, top - k, right - k, top, right - radius, top);
    out.line(x + radius, top);
    out.curve(x + k, top, x, top - k, x, top - radius);
    out.line(x, y + radius);
    out.curve(x, y + k, x + k, y, x + radius, y);
    out.closePath();
  }

  /** A link says where it leads in words of its own (ISO 14289-1, 7.18.5). */
  private COSDictionary link(Mark.LinkArea area) {
    double bottom = format.heightPt() - area.yPt() - area.heightPt();
    COSDictionary action = Cos.inline("Action");
    action.setItem(COSName.S, COSName.URI);
    action.setString(COSName.URI, ascii(area.target()));
    COSDictionary link = Cos.dictionary("Annot");
    link.setItem(COSName.SUBTYPE, Cos.name("Link"));
    link.setItem(
        COSName.RECT,
        Cos.numbers(area.xPt(), bottom, area.xPt() + area.widthPt(), bottom + area.heightPt()));
    link.setItem(COSName.BORDER, Cos.numbers(0, 0, 0));
    link.setInt(COSName.F, PRINTED);
    link.setString(COSName.CONTENTS, PrintableText.of(area.description()));
    link.setItem(COSName.A, action);
    return link;
  }

  /** An address in the characters that a URI action may have (12.6.4.7). */
  private static String ascii(String target) {
    return URI.create(target).toASCIIString();
  }
}
