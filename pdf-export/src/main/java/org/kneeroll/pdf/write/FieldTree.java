package org.kneeroll.pdf.write;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.leaflet.Block;
import org.kneeroll.pdf.file.RecordKeys;
import org.kneeroll.pdf.font.Face;
import org.kneeroll.pdf.font.PrintableText;
import org.kneeroll.pdf.font.ShapedText;
import org.kneeroll.pdf.font.Typeface;
import org.kneeroll.pdf.font.Weight;
import org.kneeroll.pdf.page.Mark;

/**
 * The fields of one file (ISO 32000-1, 12.7).
 *
 * <p>What is typed is drawn as large as its field lets it, so that a long remark gets small rather
 * than being cut; a field for notes has several lines.
 *
 * <p>A dot in a name parts a family of fields from its member: {@code knee-roll.reps} becomes a
 * field {@code reps} below a field {@code knee-roll}, and its full name reads as before (12.7.3.2).
 * Each field has one widget, and each widget an appearance of its own: viewers write into it.
 */
final class FieldTree {

  private static final int PRINTED = 4;
  private static final int MULTILINE = 1 << 12;

  /** The size that viewers take as: small enough for all that is typed. */
  private static final int FITTING = 0;

  /**
   * How far a field stays away from its frame above and below, as a share of the size of its text:
   * off the line, and still 8 mm high at the standard size.
   */
  private static final double INSET = 0.05;

  private static final double SIDE_INSET_PT = 2;
  private static final double TEXT_INSET_PT = 2;

  /**
   * What the fields call their font. PDFium, the viewer in Chrome, looks into a field's own font
   * for characters outside of Western European only if the font goes by this name or one of three
   * like it; by any other, it draws Polish letters, curly quotation marks and dashes in fonts that
   * it does not embed, and local digits not at all (CPDF_BAFontMap). To other viewers it is a name.
   */
  private static final String TYPING_FONT = "Wingdings";

  private final EmbeddedFaces faces;
  private final Face typingFace = Typeface.of(Weight.REGULAR).firstFace();
  private final LeafletRecord record;
  private final boolean isPdf2;
  private final COSArray roots = new COSArray();
  private final Map<String, COSDictionary> families = new HashMap<>();

  /**
   * No fields yet.
   *
   * @param record is told what each field is about
   */
  FieldTree(EmbeddedFaces faces, LeafletRecord record, boolean isPdf2) {
    this.faces = faces;
    this.record = record;
    this.isPdf2 = isPdf2;
  }

  /** Whether there are no fields. */
  boolean isEmpty() {
    return roots.size() == 0;
  }

  /** The form, for the catalog. */
  COSDictionary form() {
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.FIELDS, roots);
    form.setItem(COSName.DR, resources(TYPING_FONT));
    form.setString(COSName.DA, appearanceString());
    return form;
  }

  /**
   * Adds a field with its widget.
   *
   * @param labelled whether words on the page name it
   * @param page where it stands
   * @param pageHeightPt to turn the y axis round
   * @return the widget, to be put among the annotations of the page
   */
  COSDictionary add(Mark.Entry entry, boolean labelled, COSDictionary page, double pageHeightPt) {
    Block.Field field = entry.field();
    String value = PrintableText.of(field.value());
    COSDictionary widget = Cos.dictionary("Annot");
    widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
    widget.setItem(COSName.FT, COSName.TX);
    widget.setString(COSName.TU, PrintableText.of(field.description()));
    widget.setString(COSName.DA, appearanceString());
    widget.setInt(COSName.MAX_LEN, maxLength(field, value));
    if (entry.lines().size() > 1 || field.width() == Block.Width.WHOLE) {
      widget.setInt(COSName.FF, MULTILINE);
    }
    if (!value.isEmpty()) {
      widget.setString(COSName.V, value);
    }
    double insetPt = INSET * entry.sizePt();
    double widthPt = entry.widthPt() - 2 * SIDE_INSET_PT;
    double heightPt = entry.heightPt() - 2 * insetPt;
    double leftPt = entry.xPt() + SIDE_INSET_PT;
    double bottomPt = pageHeightPt - entry.yPt() - insetPt - heightPt;
    widget.setItem(
        COSName.RECT, Cos.numbers(leftPt, bottomPt, leftPt + widthPt, bottomPt + heightPt));
    widget.setItem(COSName.P, page);
    widget.setInt(COSName.F, PRINTED);
    COSDictionary appearances = Cos.inline();
    appearances.setItem(COSName.N, appearance(entry, widthPt, heightPt));
    widget.setItem(COSName.AP, appearances);
    if (isPdf2 && !labelled) {
      // A form without a label says what it is in the annotation (ISO 14289-2, 8.9.2.4.19).
      widget.setString(COSName.CONTENTS, PrintableText.of(field.description()));
    }
    attach(widget, field.name());
    widget.setItem(Cos.name(RecordKeys.WIDGET), record.add(field));
    return widget;
  }

  /** The face that is typed in, by the name that an appearance string or a stream has for it. */
  private COSDictionary resources(String name) {
    COSDictionary fonts = Cos.inline();
    fonts.setItem(Cos.name(name), faces.font(typingFace));
    COSDictionary resources = Cos.inline();
    resources.setItem(COSName.FONT, fonts);
    return resources;
  }

  private static String appearanceString() {
    return "/" + TYPING_FONT + " " + FITTING + " Tf 0 g";
  }

  /** Room for a remark beside the number, and never less than what stands in the field. */
  private static int maxLength(Block.Field field, String value) {
    int usual =
        switch (field.width()) {
          case SHORT -> 40;
          case MEDIUM -> 60;
          case LONG -> 80;
          case WHOLE -> 200;
        };
    return Math.max(usual, value.length() + usual / 2);
  }

  private StreamDictionary appearance(Mark.Entry entry, double widthPt, double heightPt) {
    ContentStream out = new ContentStream(faces, new EmbeddedBitmaps(), 64);
    out.beginVariableText();
    double leadingPt = entry.sizePt() * 1.35;
    double capHeightPt =
        (double) typingFace.metrics().capHeight() / typingFace.unitsPerEm() * entry.sizePt();
    double blockPt = capHeightPt + (entry.lines().size() - 1) * leadingPt;
    double baselinePt = (heightPt + blockPt) / 2 - capHeightPt;
    if (entry.lines().stream().anyMatch(line -> line.length() > 0)) {
      out.save();
      out.clip(1, 1, widthPt - 2, heightPt - 2);
      for (ShapedText line : entry.lines()) {
        out.text(
            line, 0, line.length(), TEXT_INSET_PT, baselinePt, entry.sizePt(), Colour.BLACK, null);
        baselinePt -= leadingPt;
      }
      out.restore();
    }
    out.endMarked();
    StreamDictionary stream = new StreamDictionary(out.bytes());
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.FORM);
    stream.setItem(COSName.BBOX, Cos.numbers(0, 0, widthPt, heightPt));
    stream.setItem(COSName.RESOURCES, resources(faces.resourceName(typingFace)));
    return stream;
  }

  private void attach(COSDictionary widget, String name) {
    int dot = name.lastIndexOf('.');
    widget.setString(COSName.T, name.substring(dot + 1));
    if (dot < 0) {
      roots.add(widget);
    } else {
      COSDictionary family = family(name.substring(0, dot));
      widget.setItem(COSName.PARENT, family);
      family.getCOSArray(COSName.KIDS).add(widget);
    }
  }

  private COSDictionary family(String name) {
    COSDictionary known = families.get(name);
    if (known != null) {
      return known;
    }
    COSDictionary family = new COSDictionary();
    family.setItem(COSName.KIDS, new COSArray());
    attach(family, name);
    families.put(name, family);
    return family;
  }
}
