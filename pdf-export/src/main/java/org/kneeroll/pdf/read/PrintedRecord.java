package org.kneeroll.pdf.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.exercise.ValueStatus;
import org.kneeroll.leaflet.Subject;
import org.kneeroll.pdf.file.RecordKeys;

/**
 * What the writer left about a leaflet, as {@link RecordKeys} tells it. Two that are equal are of
 * one leaflet, though not of one copy.
 *
 * @param isNewer whether its form is one that we cannot read; then the rest is empty
 * @param pages how many were printed; 0 where the file is of a time when that was not told
 */
record PrintedRecord(
    boolean isNewer,
    String id,
    String version,
    String title,
    String language,
    int pages,
    List<PrintedField> fields) {

  /**
   * A field as it was printed.
   *
   * @param page on which it was printed, or 0 if that is not told
   */
  record PrintedField(String name, int page, Subject subject) {}

  /** Reads a record; no more of its fields than a file may have. */
  static PrintedRecord of(COSDictionary record, ReadingLimits limits) {
    if (record.getInt(key(RecordKeys.FORM), 0) != RecordKeys.CURRENT_FORM) {
      return new PrintedRecord(true, "", "", "", "", 0, List.of());
    }
    List<PrintedField> fields = new ArrayList<>();
    COSArray printed = record.getCOSArray(key(RecordKeys.FIELDS));
    int count = printed == null ? 0 : Math.min(printed.size(), limits.fields());
    for (int i = 0; i < count; i++) {
      // What is no field keeps its place, as widgets name fields by it.
      fields.add(field(printed.getObject(i) instanceof COSDictionary d ? d : new COSDictionary()));
    }
    return new PrintedRecord(
        false,
        text(record, RecordKeys.LEAFLET),
        text(record, RecordKeys.VERSION),
        text(record, RecordKeys.TITLE),
        text(record, RecordKeys.LANGUAGE),
        Math.max(0, Math.min(limits.pages(), record.getInt(key(RecordKeys.PAGES), 0))),
        List.copyOf(fields));
  }

  private static PrintedField field(COSDictionary field) {
    Subject subject =
        new Subject(
            text(field, RecordKeys.EXERCISE),
            text(field, RecordKeys.NAME),
            word(field, RecordKeys.QUANTITY),
            word(field, RecordKeys.SIDE),
            Math.max(0, field.getInt(key(RecordKeys.DAY), 0)),
            text(field, RecordKeys.PRESCRIBED),
            Term.find(ValueStatus.class, word(field, RecordKeys.STATUS)).orElse(null));
    int page = Math.max(0, field.getInt(key(RecordKeys.PAGE), 0));
    return new PrintedField(text(field, RecordKeys.FIELD), page, subject);
  }

  /** Our own data in a page-piece dictionary of a catalog or a page; null for none. */
  static @Nullable COSDictionary pieces(COSDictionary catalogOrPage) {
    COSDictionary pieces = catalogOrPage.getCOSDictionary(key(RecordKeys.PIECES));
    COSDictionary ours =
        pieces == null ? null : pieces.getCOSDictionary(key(RecordKeys.APPLICATION));
    return ours == null ? null : ours.getCOSDictionary(key(RecordKeys.PRIVATE));
  }

  static COSName key(String name) {
    return COSName.getPDFName(name);
  }

  private static String text(COSDictionary dictionary, String key) {
    String text = dictionary.getString(key(key));
    return text == null ? "" : text;
  }

  private static String word(COSDictionary dictionary, String key) {
    String word = dictionary.getNameAsString(key(key));
    return word == null ? "" : word;
  }
}
