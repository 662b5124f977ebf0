package org.kneeroll.pdf.write;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.leaflet.Subject;
import org.kneeroll.pdf.file.RecordKeys;
import org.kneeroll.pdf.font.PrintableText;

/**
 * What a leaflet's file tells programs that read it back, in the form of {@link RecordKeys}: which
 * leaflet it is, and what each field is about. The catalog, each page and each widget lead to it.
 */
final class LeafletRecord {

  private static final COSName LAST_MODIFIED = Cos.name("LastModified");

  private final COSDictionary record = new COSDictionary();
  private final COSArray fields = new COSArray();
  private int pages;

  /** Begins the next page; the fields that are added after it stand on it. */
  void startPage() {
    pages++;
  }

  /**
   * Adds what a field is about.
   *
   * @return what its widget keeps of it
   */
  COSDictionary add(Block.Field field) {
    Subject subject = field.subject();
    COSDictionary entry = Cos.inline();
    entry.setString(Cos.name(RecordKeys.FIELD), field.name());
    entry.setInt(Cos.name(RecordKeys.PAGE), pages);
    text(entry, RecordKeys.EXERCISE, subject.exercise());
    text(entry, RecordKeys.NAME, PrintableText.of(subject.name()));
    entry.setName(Cos.name(RecordKeys.QUANTITY), subject.quantity());
    if (!subject.side().isEmpty()) {
      entry.setName(Cos.name(RecordKeys.SIDE), subject.side());
    }
    if (subject.day() > 0) {
      entry.setInt(Cos.name(RecordKeys.DAY), subject.day());
    }
    text(entry, RecordKeys.PRESCRIBED, PrintableText.of(subject.prescribed()));
    if (subject.status() != null) {
      entry.setName(Cos.name(RecordKeys.STATUS), subject.status().word());
    }
    COSDictionary kept = Cos.inline();
    kept.setItem(Cos.name(RecordKeys.RECORD), record);
    kept.setInt(Cos.name(RecordKeys.INDEX), fields.size());
    fields.add(entry);
    return kept;
  }

  /**
   * Puts into a page what it keeps: that it is the one that was begun last, and how it was printed.
   *
   * @param date of the file, as PDF writes dates
   */
  void addTo(COSDictionary page, byte[] operators, String date) {
    COSDictionary kept = Cos.inline();
    kept.setItem(Cos.name(RecordKeys.RECORD), record);
    kept.setInt(Cos.name(RecordKeys.PAGE), pages);
    COSString content = new COSString(RecordKeys.content(operators), true);
    kept.setItem(Cos.name(RecordKeys.CONTENT), content);
    page.setString(LAST_MODIFIED, date);
    page.setItem(Cos.name(RecordKeys.PIECES), pieces(kept, date));
  }

  /**
   * Completes the record, once all pages are written, and puts it into the catalog.
   *
   * @param date of the file, as PDF writes dates
   */
  void addTo(COSDictionary catalog, ComposedLeaflet leaflet, String date) {
    record.setInt(Cos.name(RecordKeys.FORM), RecordKeys.CURRENT_FORM);
    text(record, RecordKeys.LEAFLET, leaflet.id());
    text(record, RecordKeys.VERSION, leaflet.version());
    text(record, RecordKeys.TITLE, PrintableText.of(leaflet.title()));
    text(record, RecordKeys.LANGUAGE, leaflet.language());
    record.setInt(Cos.name(RecordKeys.PAGES), pages);
    record.setItem(Cos.name(RecordKeys.FIELDS), fields);
    catalog.setItem(Cos.name(RecordKeys.PIECES), pieces(record, date));
  }

  private static COSDictionary pieces(COSDictionary content, String date) {
    COSDictionary ours = Cos.inline();
    ours.setString(LAST_MODIFIED, date);
    ours.setItem(Cos.name(RecordKeys.PRIVATE), content);
    COSDictionary pieces = Cos.inline();
    pieces.setItem(Cos.name(RecordKeys.APPLICATION), ours);
    return pieces;
  }

  private static void text(COSDictionary dictionary, String key, String text) {
    if (!text.isEmpty()) {
      dictionary.setString(Cos.name(key), text);
    }
  }
}
