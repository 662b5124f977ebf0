package org.kneeroll.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What is wrong with a leaflet's file though {@link VeraPdf} finds no fault in it. */
public final class BeyondVeraPdf {

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private final PDDocument document;
  private final COSDictionary catalog;
  private final List<String> complaints = new ArrayList<>();

  private BeyondVeraPdf(PDDocument document) {
    this.document = document;
    this.catalog = document.getDocumentCatalog().getCOSObject();
  }

  /** All complaints, each as a sentence; empty if there are none. */
  public static List<String> complaints(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BeyondVeraPdf look = new BeyondVeraPdf(document);
      look.atFigures();
      look.atTitles();
      look.atFonts();
      look.atFields();
      look.atActions();
      return look.complaints;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the file", e);
    }
  }

  private void complain(boolean wrong, String complaint) {
    if (wrong) {
      complaints.add(complaint);
    }
  }

  /** A screen reader shows where a figure is by its box (ISO 14289-1, 7.3). */
  private void atFigures() {
    for (COSDictionary figure : with(COSName.S, "Figure")) {
      COSDictionary attributes = figure.getCOSDictionary(COSName.A);
      COSArray box = attributes == null ? null : attributes.getCOSArray(COSName.BBOX);
      complain(box == null || box.size() != 4, "a figure has no box");
      complain(isBlank(figure, COSName.ALT), "a figure has no words");
    }
  }

  /** A file of PDF 1.7 has its title in two places. */
  private void atTitles() throws IOException {
    COSDictionary information = document.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
    if (information != null) {
      complain(
          !xmpTitle().equals(information.getString(COSName.TITLE)),
          "the title differs between the information and the metadata");
    }
  }

  private String xmpTitle() throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
      Document tree = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xmp));
      NodeList titles = tree.getElementsByTagNameNS(DUBLIN_CORE, "title");
      Node title = titles.item(0);
      return title == null ? "" : title.getTextContent().strip();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("the metadata are no XML", e);
    }
  }

  /** Every font that a viewer may draw with, those of the fields too, is embedded whole. */
  private void atFonts() throws IOException {
    for (COSDictionary font : with(COSName.TYPE, "Font")) {
      String name = font.getNameAsString(COSName.BASE_FONT);
      COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
      if (descendants == null) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        complain(
            descriptor == null || descriptor.getCOSStream(COSName.FONT_FILE2) == null,
            "the font " + name + " is not embedded");
        complain(name.contains("+"), "the font " + name + " is embedded in part");
      } else {
        COSStream program =
            ((COSDictionary) descendants.getObject(0))
                .getCOSDictionary(COSName.FONT_DESC)
                .getCOSStream(COSName.FONT_FILE2);
        if (program != null) {
          atCharacters(PDFontFactory.createFont(font), program);
        }
      }
    }
  }

  /** What is copied and read out is the character that the font draws. */
  private void atCharacters(PDFont font, COSStream program) throws IOException {
    byte[] file = program.createInputStream().readAllBytes();
    try (TrueTypeFont drawn = new TTFParser(true).parse(new RandomAccessReadBuffer(file))) {
      CmapLookup characters = drawn.getUnicodeCmapLookup();
      for (int glyph = 1; glyph < drawn.getNumberOfGlyphs(); glyph++) {
        List<Integer> codePoints = characters.getCharCodes(glyph);
        if (codePoints != null) {
          String said = font.toUnicode(glyph);
          complain(
              said == null || !codePoints.contains(said.codePointAt(0)),
              "the font " + font.getName() + " says " + said + " for glyph " + glyph);
        }
      }
    }
  }

  /** A viewer that draws a field anew needs its font, and must not draw into another field. */
  private void atFields() {
    Set<COSBase> appearances = Collections.newSetFromMap(new IdentityHashMap<>());
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    for (COSDictionary widget : with(COSName.SUBTYPE, "Widget")) {
      String name = "the field " + widget.getString(COSName.T);
      complain(isBlank(widget, COSName.TU), name + " says nothing of itself");
      complain(!usesAFontOf(form, widget), name + " does not say in which font it is drawn");
      complain(widget.containsKey(COSName.getPDFName("MK")), name + " has a frame of its own");
      COSDictionary drawn = widget.getCOSDictionary(COSName.AP);
      COSBase appearance = drawn == null ? null : drawn.getDictionaryObject(COSName.N);
      complain(
          appearance == null || !appearances.add(appearance),
          name + " has no appearance of its own");
    }
  }

  private static boolean usesAFontOf(COSDictionary form, COSDictionary widget) {
    String appearance = widget.getString(COSName.DA);
    COSDictionary fonts = form.getCOSDictionary(COSName.DR).getCOSDictionary(COSName.FONT);
    return appearance != null
        && appearance.startsWith("/")
        && fonts.containsKey(appearance.substring(1, appearance.indexOf(' ')));
  }

  /** A leaflet asks no viewer to run anything or to draw it anew. */
  private void atActions() {
    complain(catalog.containsKey(COSName.OPEN_ACTION), "something is done when the file is opened");
    complain(catalog.containsKey(COSName.AA), "something is done while the file is open");
    complain(!with(COSName.S, "JavaScript").isEmpty(), "there is a script");
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    complain(
        form != null && form.containsKey(COSName.NEED_APPEARANCES),
        "viewers are asked to draw the fields anew");
  }

  private static boolean isBlank(COSDictionary dictionary, COSName key) {
    String text = dictionary.getString(key);
    return text == null || text.isBlank();
  }

  private List<COSDictionary> with(COSName key, String value) {
    List<COSDictionary> found = new ArrayList<>();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(document.getDocument().getTrailer(), key, value, seen, found);
    return found;
  }

  private static void collect(
      COSBase base, COSName key, String value, Set<COSBase> seen, List<COSDictionary> found) {
    COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
    if (object instanceof COSArray array) {
      array.forEach(item -> collect(item, key, value, seen, found));
    } else if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
      if (value.equals(dictionary.getNameAsString(key))) {
        found.add(dictionary);
      }
      dictionary.getValues().forEach(item -> collect(item, key, value, seen, found));
    }
  }
}
