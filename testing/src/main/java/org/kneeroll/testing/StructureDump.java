package org.kneeroll.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The tags of a file as text, one element a line, as a screen reader walks through them: type, what
 * is said, and for fields the name, the description and the value.
 */
public final class StructureDump {

  private final Map<COSDictionary, Map<Integer, String>> content = new HashMap<>();
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder said = new StringBuilder();

  private StructureDump() {}

  /**
   * The tags of a file.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static String of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new StructureDump().dump(document);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the file", e);
    }
  }

  /** The words alone, without spaces, with pictures and fields in their places. */
  public static String words(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      StructureDump dump = new StructureDump();
      dump.dump(document);
      return dump.said.toString().replaceAll("\\s+", "");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the file", e);
    }
  }

  private String dump(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      content.put(page.getCOSObject(), content(page));
    }
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    for (COSBase kid : kids(root)) {
      element((COSDictionary) kid, "");
    }
    return out.toString();
  }

  private static Map<Integer, String> content(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent marked : extractor.getMarkedContents()) {
      if (marked.getMCID() >= 0) {
        texts.put(marked.getMCID(), text(marked));
      }
    }
    return texts;
  }

  private static String text(PDMarkedContent marked) {
    if (marked.getActualText() != null) {
      return marked.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : marked.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        text.append(text(inner));
      }
    }
    return text.toString();
  }

  private void element(COSDictionary element, String indent) {
    StringBuilder words = new StringBuilder();
    List<String> notes = new ArrayList<>();
    List<COSDictionary> children = new ArrayList<>();
    COSDictionary home = element.getCOSDictionary(COSName.PG);
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSInteger mcid) {
        words.append(content.getOrDefault(home, Map.of()).get(mcid.intValue()));
      } else if (kid instanceof COSDictionary child) {
        String type = child.getNameAsString(COSName.TYPE);
        if ("MCR".equals(type)) {
          COSDictionary page = child.getCOSDictionary(COSName.PG);
          words.append(content.getOrDefault(page, Map.of()).get(child.getInt(COSName.MCID)));
        } else if ("OBJR".equals(type)) {
          COSDictionary annotation = child.getCOSDictionary(COSName.getPDFName("Obj"));
          notes.add(annotation(annotation));
          if (annotation.containsKey(COSName.FT)) {
            said.append('[').append(fullName(annotation)).append(']');
          }
        } else {
          children.add(child);
        }
      }
    }
    said.append("Figure".equals(element.getNameAsString(COSName.S)) ? "[picture]" : words);
    out.append(indent).append(element.getNameAsString(COSName.S));
    if (!words.isEmpty()) {
      out.append(" \"").append(words).append('"');
    }
    if (element.containsKey(COSName.ALT)) {
      out.append(" alt \"").append(element.getString(COSName.ALT)).append('"');
    }
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    if (attributes != null && attributes.containsKey(COSName.getPDFName("ListNumbering"))) {
      out.append(' ').append(attributes.getNameAsString("ListNumbering"));
    }
    notes.forEach(note -> out.append(' ').append(note));
    out.append('\n');
    for (COSDictionary child : children) {
      element(child, indent + "  ");
    }
  }

  private static String annotation(COSDictionary annotation) {
    if ("Link".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
      return "-> "
          + annotation.getCOSDictionary(COSName.A).getString(COSName.URI)
          + " ("
          + annotation.getString(COSName.CONTENTS)
          + ")";
    }
    String value = annotation.getString(COSName.V);
    return fullName(annotation)
        + " ("
        + annotation.getString(COSName.TU)
        + ")"
        + (value == null ? "" : " = \"" + value + "\"");
  }

  private static String fullName(COSDictionary field) {
    COSDictionary parent = field.getCOSDictionary(COSName.PARENT);
    String name = field.getString(COSName.T);
    return parent == null ? name : fullName(parent) + "." + name;
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> all = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (COSBase kid : array) {
        all.add(kid instanceof COSObject reference ? reference.getObject() : kid);
      }
    } else if (kids != null) {
      all.add(kids);
    }
    return all;
  }
}
