package org.kneeroll.pdf.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.pdf.file.Attachment;
import org.kneeroll.pdf.file.Claims;
import org.kneeroll.pdf.page.Layout;
import org.kneeroll.pdf.page.Sheet;

/** Writes a laid-out leaflet as a PDF file. */
public final class PdfWriter {

  /** Nothing changes it once it is made, so that all files write the same. */
  private static final COSDictionary OUTPUT_INTENT = outputIntent();

  private final ComposedLeaflet leaflet;
  private final Layout layout;
  private final Metadata metadata;
  private final EmbeddedFaces faces = new EmbeddedFaces();
  private final EmbeddedBitmaps bitmaps = new EmbeddedBitmaps();
  private final StructureTree tree;
  private final FieldTree fields;
  private final LeafletRecord record = new LeafletRecord();
  private final List<Attachment> attachments;

  private PdfWriter(
      ComposedLeaflet leaflet, Layout layout, Metadata metadata, List<Attachment> attachments) {
    this.leaflet = leaflet;
    this.layout = layout;
    this.metadata = metadata;
    this.attachments = attachments;
    boolean isPdf2 = metadata.claims().isPdf2();
    this.tree = new StructureTree(layout.document(), isPdf2);
    this.fields = new FieldTree(faces, record, isPdf2);
  }

  /**
   * The bytes of a file. Equal arguments give equal bytes.
   *
   * @param instant the file's dates of creation and change
   * @param claims what the file says that it keeps
   * @param attachments files that travel in it
   */
  public static byte[] write(
      ComposedLeaflet leaflet,
      Layout layout,
      Instant instant,
      Claims claims,
      List<Attachment> attachments) {
    Metadata metadata = new Metadata(leaflet, instant, claims);
    return new PdfWriter(leaflet, layout, metadata, attachments).write();
  }

  private byte[] write() {
    COSDictionary pages = Cos.dictionary("Pages");
    pages(pages);
    COSDictionary catalog = Cos.dictionary("Catalog");
    catalog.setItem(COSName.PAGES, pages);
    if (!fields.isEmpty()) {
      catalog.setItem(COSName.ACRO_FORM, fields.form());
    }
    catalog.setItem(COSName.STRUCT_TREE_ROOT, tree.root());
    COSDictionary marked = Cos.inline();
    marked.setBoolean(Cos.name("Marked"), true);
    catalog.setItem(COSName.MARK_INFO, marked);
    catalog.setString(COSName.LANG, leaflet.language());
    COSDictionary preferences = Cos.inline();
    preferences.setBoolean(Cos.name("DisplayDocTitle"), true);
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    catalog.setItem(COSName.METADATA, metadata.stream());
    catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(OUTPUT_INTENT));
    record.addTo(catalog, leaflet, metadata.date());
    new AttachedFiles(attachments, metadata.date()).addTo(catalog);
    return ObjectFile.of(
        metadata.claims().isPdf2() ? "2.0" : "1.7", catalog, metadata.information());
  }

  private void pages(COSDictionary pages) {
    List<COSDictionary> written = new ArrayList<>();
    for (int i = 0; i < layout.sheets().size(); i++) {
      written.add(Cos.dictionary("Page"));
    }
    COSDictionary resources = new COSDictionary();
    COSArray kids = new COSArray();
    for (int i = 0; i < written.size(); i++) {
      COSDictionary page = written.get(i);
      Sheet sheet = layout.sheets().get(i);
      record.startPage();
      byte[] content =
          new SheetWriter(layout.format(), page, tree, fields, faces, bitmaps).write(sheet);
      page.setItem(COSName.PARENT, pages);
      page.setItem(
          COSName.MEDIA_BOX,
          Cos.numbers(0, 0, layout.format().widthPt(), layout.format().heightPt()));
      page.setItem(COSName.RESOURCES, resources);
      page.setItem(Cos.name("Tabs"), COSName.S);
      page.setItem(COSName.CONTENTS, Cos.deflatedStream(Cos.deflate(content, Cos.FAST)));
      record.addTo(page, content, metadata.date());
      kids.add(page);
    }
    resources.setItem(COSName.FONT, faces.resources());
    if (!bitmaps.isEmpty()) {
      resources.setItem(COSName.XOBJECT, bitmaps.resources());
    }
    pages.setItem(COSName.KIDS, kids);
    pages.setInt(COSName.COUNT, written.size());
  }

  /** What the red, green and blue of the pages mean (ISO 19005-2, 6.2.3). */
  private static COSDictionary outputIntent() {
    StreamDictionary profile = Cos.deflatedStream(Cos.deflate(srgbProfile(), Cos.SMALL));
    profile.setInt(COSName.N, 3);
    COSDictionary intent = Cos.inline("OutputIntent");
    intent.setItem(COSName.S, Cos.name("GTS_PDFA1"));
    intent.setString(Cos.name("OutputConditionIdentifier"), "sRGB");
    intent.setString(COSName.INFO, "sRGB");
    intent.setItem(Cos.name("DestOutputProfile"), profile);
    return intent;
  }

  /**
   * The ICC profile of sRGB, version 2.1 (ICC.1:2001-04; primaries and curve of IEC 61966-2-1,
   * adapted to D50). A file of our own: the profile that a JDK brings differs between releases and
   * lacks the copyright tag that PDF/A asks for.
   */
  private static byte[] srgbProfile() {
    try (InputStream in = PdfWriter.class.getResourceAsStream("sRGB.icc")) {
      return Objects.requireNonNull(in, "sRGB.icc").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("sRGB.icc", e);
    }
  }
}
