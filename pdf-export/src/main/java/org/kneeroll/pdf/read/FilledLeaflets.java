package org.kneeroll.pdf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.exercise.ValueStatus;
import org.kneeroll.leaflet.Subject;
import org.kneeroll.pdf.file.RecordKeys;
import org.kneeroll.pdf.read.FilledField.Mark;

/**
 * Reads what somebody wrote into the fields of a leaflet.
 *
 * <pre>{@code
 * Reading<FilledLeaflet> reading = FilledLeaflets.read(bytes, "");
 * if (reading instanceof Reading.Done<FilledLeaflet> done) {
 *   done.value().entries().forEach(entry -> System.out.println(entry.field() + entry.written()));
 * }
 * }</pre>
 */
public final class FilledLeaflets {

  private static final COSName PIECES = COSName.getPDFName("PieceInfo");
  private static final COSName PRIVATE = COSName.getPDFName("Private");

  private FilledLeaflets() {}

  /**
   * Reads one file. Values are kept as they are written; nothing is corrected or cut.
   *
   * @param password that opens the file; empty for a file that needs none
   */
  public static Reading<FilledLeaflet> read(byte[] pdf, String password) {
    return read(pdf, password, ReadingLimits.USUAL);
  }

  static Reading<FilledLeaflet> read(byte[] pdf, String password, ReadingLimits limits) {
    return OpenedFile.with(pdf, password, limits, document -> read(document, limits));
  }

  private static Reading<FilledLeaflet> read(PDDocument document, ReadingLimits limits) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary record = record(catalog);
    if (record == null) {
      return new Reading.Failed<>(Obstacle.NOT_A_LEAFLET);
    }
    if (record.getInt(key(RecordKeys.FORM), 0) != RecordKeys.CURRENT_FORM) {
      return new Reading.Failed<>(Obstacle.NEWER);
    }
    Optional<Map<String, String>> values =
        FieldValues.of(catalog.getCOSDictionary(COSName.ACRO_FORM), limits);
    if (values.isEmpty()) {
      return new Reading.Failed<>(Obstacle.TANGLED);
    }
    List<FilledField> entries = entries(record, values.get(), limits);
    if (!entries.isEmpty() && entries.stream().allMatch(entry -> entry.mark() == Mark.MISSING)) {
      return new Reading.Failed<>(Obstacle.FLATTENED);
    }
    return new Reading.Done<>(
        new FilledLeaflet(
            text(record, RecordKeys.LEAFLET),
            text(record, RecordKeys.VERSION),
            text(record, RecordKeys.TITLE),
            text(record, RecordKeys.LANGUAGE),
            entries));
  }

  private static @Nullable COSDictionary record(COSDictionary catalog) {
    COSDictionary pieces = catalog.getCOSDictionary(PIECES);
    COSDictionary ours =
        pieces == null ? null : pieces.getCOSDictionary(key(RecordKeys.APPLICATION));
    return ours == null ? null : ours.getCOSDictionary(PRIVATE);
  }

  private static List<FilledField> entries(
      COSDictionary record, Map<String, String> values, ReadingLimits limits) {
    List<FilledField> entries = new ArrayList<>();
    COSArray fields = record.getCOSArray(key(RecordKeys.FIELDS));
    int count = fields == null ? 0 : Math.min(fields.size(), limits.fields());
    for (int i = 0; i < count; i++) {
      if (fields.getObject(i) instanceof COSDictionary field) {
        entries.add(entry(field, values));
      }
    }
    return entries;
  }

  private static FilledField entry(COSDictionary field, Map<String, String> values) {
    String name = text(field, RecordKeys.FIELD);
    Subject subject =
        new Subject(
            text(field, RecordKeys.EXERCISE),
            text(field, RecordKeys.NAME),
            word(field, RecordKeys.QUANTITY),
            word(field, RecordKeys.SIDE),
            Math.max(0, field.getInt(key(RecordKeys.DAY), 0)),
            text(field, RecordKeys.PRESCRIBED),
            Term.find(ValueStatus.class, word(field, RecordKeys.STATUS)).orElse(null));
    String written = values.get(name);
    return written == null
        ? new FilledField(name, subject, "", Mark.MISSING)
        : new FilledField(name, subject, written, WrittenAmount.mark(subject.quantity(), written));
  }

  private static String text(COSDictionary dictionary, String key) {
    String text = dictionary.getString(key(key));
    return text == null ? "" : text;
  }

  private static String word(COSDictionary dictionary, String key) {
    String word = dictionary.getNameAsString(key(key));
    return word == null ? "" : word;
  }

  private static COSName key(String name) {
    return COSName.getPDFName(name);
  }
}
