package org.kneeroll.pdf.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import org.kneeroll.pdf.file.RecordKeys;

/**
 * A page of a file that came back, with what lies on it.
 *
 * @param number in the file, from 1
 * @param sameAs the number of the page that this one is once more, or 0
 * @param dictionary the page itself
 * @param widgets the fields on it
 * @param laid all other annotations that somebody can see
 */
record FilePage(
    int number,
    int sameAs,
    COSDictionary dictionary,
    List<COSDictionary> widgets,
    List<Laid> laid) {

  /**
   * An annotation (ISO 32000-1, 12.5).
   *
   * @param kind such as {@code FreeText}
   * @param text what it says, or the name of a file that it carries; empty for nothing
   * @param place of it
   */
  record Laid(String kind, String text, Place place) {}

  /** A rectangle, in points from the lower left of a page. */
  record Place(float left, float bottom, float right, float top) {

    static Place of(COSDictionary annotation) {
      COSArray rectangle = annotation.getCOSArray(COSName.RECT);
      float[] r = rectangle == null ? new float[0] : rectangle.toFloatArray();
      return r.length < 4
          ? new Place(0, 0, 0, 0)
          : new Place(
              Math.min(r[0], r[2]),
              Math.min(r[1], r[3]),
              Math.max(r[0], r[2]),
              Math.max(r[1], r[3]));
    }

    float area() {
      return (right - left) * (top - bottom);
    }

    /** The area that two have in common, in square points. */
    float common(Place other) {
      float width = Math.min(right, other.right) - Math.max(left, other.left);
      float height = Math.min(top, other.top) - Math.max(bottom, other.bottom);
      return width > 0 && height > 0 ? width * height : 0;
    }
  }

  /**
   * All pages in their order (7.7.3).
   *
   * @return empty if they are nested too deeply, lead in circles or are too many
   */
  static Optional<List<FilePage>> of(COSDictionary catalog, ReadingLimits limits) {
    Walk walk = new Walk(limits);
    COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
    if (root != null) {
      walk.node(root, 0);
    }
    return walk.tangled ? Optional.empty() : Optional.of(walk.pages);
  }

  /** What the writer left in the page; null for a page that is not ours or of an older file. */
  @Nullable COSDictionary kept() {
    return PrintedRecord.pieces(dictionary);
  }

  /** Whether the page's own content is other than the writer left it; false where it left none. */
  boolean isChanged() {
    COSDictionary kept = kept();
    if (kept == null
        || !(kept.getDictionaryObject(PrintedRecord.key(RecordKeys.CONTENT))
            instanceof COSString printed)) {
      return false;
    }
    try {
      return !Arrays.equals(printed.getBytes(), RecordKeys.content(content()));
    } catch (IOException unreadable) {
      return true;
    }
  }

  /** The operators; several streams are one, with space between them (7.8.2). */
  private byte[] content() throws IOException {
    COSBase contents = dictionary.getDictionaryObject(COSName.CONTENTS);
    List<InputStream> parts = new ArrayList<>();
    if (contents instanceof COSStream stream) {
      parts.add(stream.createInputStream());
    } else if (contents instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (several.getObject(i) instanceof COSStream stream) {
          if (!parts.isEmpty()) {
            parts.add(new ByteArrayInputStream(new byte[] {'\n'}));
          }
          parts.add(stream.createInputStream());
        }
      }
    }
    try (InputStream all = new SequenceInputStream(Collections.enumeration(parts))) {
      return all.readAllBytes();
    }
  }

  /** Whether the page shows pictures and has no font to write with, as a scan does. */
  boolean isPicture() {
    COSDictionary resources = dictionary.getCOSDictionary(COSName.RESOURCES);
    COSDictionary above = dictionary.getCOSDictionary(COSName.PARENT);
    if (resources == null && above != null) {
      resources = above.getCOSDictionary(COSName.RESOURCES);
    }
    COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    if (resources == null || objects == null) {
      return false;
    }
    COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
    return (fonts == null || fonts.size() == 0)
        && objects.keySet().stream()
            .anyMatch(
                name ->
                    objects.getDictionaryObject(name) instanceof COSStream object
                        && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE)));
  }

  /** The way through the tree of pages. */
  private static final class Walk {

    private final ReadingLimits limits;
    private final List<FilePage> pages = new ArrayList<>();
    private final IdentityHashMap<COSDictionary, Integer> met = new IdentityHashMap<>();
    private int nodes;
    private int annotations;
    private boolean tangled;

    Walk(ReadingLimits limits) {
      this.limits = limits;
    }

    void node(COSDictionary node, int depth) {
      COSArray kids = node.getCOSArray(COSName.KIDS);
      if (depth > limits.depth() || ++nodes > 2 * limits.pages()) {
        tangled = true;
      } else if (kids == null || COSName.PAGE.equals(node.getCOSName(COSName.TYPE))) {
        page(node);
      } else {
        for (int i = 0; i < kids.size() && !tangled; i++) {
          if (kids.getObject(i) instanceof COSDictionary kid) {
            node(kid, depth + 1);
          }
        }
      }
    }

    private void page(COSDictionary page) {
      int number = pages.size() + 1;
      Integer before = met.putIfAbsent(page, number);
      List<COSDictionary> widgets = new ArrayList<>();
      List<Laid> laid = new ArrayList<>();
      COSArray all = page.getCOSArray(COSName.ANNOTS);
      for (int i = 0; all != null && i < all.size() && !tangled; i++) {
        if (++annotations > limits.fields()) {
          tangled = true;
        } else if (all.getObject(i) instanceof COSDictionary annotation) {
          if (COSName.WIDGET.equals(annotation.getCOSName(COSName.SUBTYPE))) {
            widgets.add(annotation);
          } else {
            laid.add(laid(annotation));
          }
        }
      }
      pages.add(new FilePage(number, before == null ? 0 : before, page, widgets, laid));
      tangled |= pages.size() > limits.pages();
    }

    private static Laid laid(COSDictionary annotation) {
      String kind = annotation.getNameAsString(COSName.SUBTYPE);
      String text = annotation.getString(COSName.CONTENTS);
      if (text == null || text.isBlank()) {
        text = rich(annotation.getDictionaryObject(COSName.RC));
      }
      if ("FileAttachment".equals(kind)) {
        text = CarriedFiles.nameOf(annotation.getCOSDictionary(COSName.FS));
      }
      return new Laid(kind == null ? "" : kind, text, Place.of(annotation));
    }

    /** The words of rich text, which is XHTML (12.7.3.4), without what shapes them. */
    private static String rich(@Nullable COSBase value) {
      String text =
          value instanceof COSString string
              ? string.getString()
              : value instanceof COSStream stream ? stream.toTextString() : "";
      return text.replaceAll("<[^<>]*+>", " ").replaceAll("\\s++", " ").strip();
    }
  }
}
