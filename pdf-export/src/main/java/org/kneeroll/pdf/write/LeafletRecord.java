package org.kneeroll.pdf.write;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.leaflet.Subject;
import org.kneeroll.pdf.file.RecordKeys;
import org.kneeroll.pdf.font.PrintableText;

/**
 * What a leaflet's file tells programs that read it back, in the form of {@link RecordKeys}: which
 * leaflet it is, and what each field is about.
 */
final class LeafletRecord {

  private static final COSName LAST_MODIFIED = Cos.name("LastModified");

  private final COSArray fields = new COSArray();

  /** Adds what a field is about. */
  void add(Block.Field field) {
    Subject subject = field.subject();
    COSDictionary entry = Cos.inline();
    entry.setString(Cos.name(RecordKeys.FIELD), field.name());
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
    fields.add(entry);
  }

  /**
   * The page-piece dictionary for the catalog.
   *
   * @param date of the file, as PDF writes dates
   */
  COSDictionary pieces(ComposedLeaflet leaflet, String date) {
    COSDictionary content = Cos.inline();
    content.setInt(Cos.name(RecordKeys.FORM), RecordKeys.CURRENT_FORM);
    text(content, RecordKeys.LEAFLET, leaflet.id());
    text(content, RecordKeys.VERSION, leaflet.version());
    text(content, RecordKeys.TITLE, PrintableText.of(leaflet.title()));
    text(content, RecordKeys.LANGUAGE, leaflet.language());
    content.setItem(Cos.name(RecordKeys.FIELDS), fields);
    COSDictionary ours = Cos.inline();
    ours.setString(LAST_MODIFIED, date);
    ours.setItem(Cos.name("Private"), content);
    COSDictionary pieces = new COSDictionary();
    pieces.setItem(Cos.name(RecordKeys.APPLICATION), ours);
    return pieces;
  }

  private static void text(COSDictionary dictionary, String key, String text) {
    if (!text.isEmpty()) {
      dictionary.setString(Cos.name(key), text);
    }
  }
}
