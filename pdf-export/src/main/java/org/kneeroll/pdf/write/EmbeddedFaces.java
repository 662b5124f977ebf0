package org.kneeroll.pdf.write;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.kneeroll.pdf.font.Face;
import org.kneeroll.pdf.font.FaceMetrics;

/**
 * The fonts of one file: each face that is used, embedded once and whole.
 *
 * <p>They are composite fonts whose codes are the glyph numbers of the font file (ISO 32000-1,
 * 9.7), so that every character of the face can be shown, in the text and in fields.
 */
final class EmbeddedFaces {

  private static final int PER_EM = 1000;
  private static final int SYMBOLIC = 4;

  /** Dictionaries that nothing changes once they are made, so that all files write the same. */
  private static final Map<Face, COSDictionary> SHARED = new ConcurrentHashMap<>();

  private record Embedded(String resourceName, COSDictionary font) {}

  private final Map<Face, Embedded> used = new LinkedHashMap<>();

  /** The name of a face among the resources; from now on it is one of the file's fonts. */
  String resourceName(Face face) {
    return embedded(face).resourceName();
  }

  /** Fonts by their names, all those that were asked for until now. */
  COSDictionary resources() {
    COSDictionary fonts = Cos.inline();
    for (Embedded embedded : used.values()) {
      fonts.setItem(Cos.name(embedded.resourceName()), embedded.font());
    }
    return fonts;
  }

  /** The dictionary of one face, the same object at every call. */
  COSDictionary font(Face face) {
    return embedded(face).font();
  }

  private Embedded embedded(Face face) {
    Embedded embedded = used.get(face);
    if (embedded == null) {
      COSDictionary font = SHARED.computeIfAbsent(face, EmbeddedFaces::composite);
      embedded = new Embedded("F" + (used.size() + 1), font);
      used.put(face, embedded);
    }
    return embedded;
  }

  private static COSDictionary composite(Face face) {
    FaceStreams streams = new FaceStreams(face);
    COSDictionary font = Cos.dictionary("Font");
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, face.name());
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, Cos.array(descendant(face, streams)));
    font.setItem(COSName.TO_UNICODE, Cos.deflatedStream(streams.toUnicode()));
    return font;
  }

  private static COSDictionary descendant(Face face, FaceStreams streams) {
    COSDictionary system = Cos.inline();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary font = Cos.dictionary("Font");
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, face.name());
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    font.setItem(COSName.W, Cos.array(COSInteger.ZERO, advances(face)));
    font.setItem(COSName.FONT_DESC, descriptor(face, streams));
    return font;
  }

  private static COSArray advances(Face face) {
    COSArray advances = new COSArray();
    for (int glyph = 0; glyph < face.glyphCount(); glyph++) {
      advances.add(Cos.number(scaled(face, face.advance(glyph))));
    }
    return advances;
  }

  private static COSDictionary descriptor(Face face, FaceStreams streams) {
    FaceMetrics metrics = face.metrics();
    StreamDictionary program = Cos.deflatedStream(streams.program());
    program.setInt(COSName.LENGTH1, streams.programLength());
    COSDictionary descriptor = Cos.dictionary("FontDescriptor");
    descriptor.setName(COSName.FONT_NAME, face.name());
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    descriptor.setItem(
        COSName.FONT_BBOX,
        Cos.numbers(
            scaled(face, metrics.xMin()),
            scaled(face, metrics.yMin()),
            scaled(face, metrics.xMax()),
            scaled(face, metrics.yMax())));
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setItem(COSName.ASCENT, Cos.number(scaled(face, metrics.ascent())));
    descriptor.setItem(COSName.DESCENT, Cos.number(scaled(face, metrics.descent())));
    descriptor.setItem(COSName.CAP_HEIGHT, Cos.number(scaled(face, metrics.capHeight())));
    descriptor.setInt(COSName.STEM_V, face.name().endsWith("Bold") ? 140 : 80);
    descriptor.setItem(COSName.FONT_FILE2, program);
    return descriptor;
  }

  private static double scaled(Face face, int units) {
    return (double) units * PER_EM / face.unitsPerEm();
  }
}
