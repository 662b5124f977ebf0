package org.kneeroll.pdf.read;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * The values of all fields by their full names, found without trust in the tree that holds them
 * (ISO 32000-1, 12.7.3).
 */
final class FieldValues {

  private final ReadingLimits limits;
  private final Map<String, String> values = new HashMap<>();
  private final Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean tangled;

  private FieldValues(ReadingLimits limits) {
    this.limits = limits;
  }

  /**
   * Walks through the fields of a form.
   *
   * @param form the form of the catalog, or null if it has none
   * @return empty if the fields are nested too deeply, lead in circles or are too many
   */
  static Optional<Map<String, String>> of(@Nullable COSDictionary form, ReadingLimits limits) {
    FieldValues values = new FieldValues(limits);
    if (form != null && form.getDictionaryObject(COSName.FIELDS) instanceof COSArray roots) {
      values.walk(roots, "", "", 0);
    }
    return values.tangled ? Optional.empty() : Optional.of(values.values);
  }

  private void walk(COSArray kids, String family, String inherited, int depth) {
    for (int i = 0; i < kids.size() && !tangled; i++) {
      if (kids.getObject(i) instanceof COSDictionary field) {
        if (depth > limits.depth() || met.size() >= limits.fields() || !met.add(field)) {
          tangled = true;
        } else {
          visit(field, family, inherited, depth);
        }
      }
    }
  }

  private void visit(COSDictionary field, String family, String inherited, int depth) {
    COSBase own = field.getDictionaryObject(COSName.V);
    String value = own == null ? inherited : text(own);
    String part = field.getString(COSName.T);
    if (part == null) {
      // a widget of the field above it
      return;
    }
    String name = family.isEmpty() ? part : family + "." + part;
    COSArray kids = field.getCOSArray(COSName.KIDS);
    if (kids != null) {
      walk(kids, name, value, depth + 1);
    }
    if (field.containsKey(COSName.FT) || kids == null) {
      values.putIfAbsent(name, value);
    }
  }

  /** A text field's value is a string, or a stream for a long one. */
  private static String text(COSBase value) {
    if (value instanceof COSString string) {
      return string.getString();
    }
    if (value instanceof COSStream stream) {
      return stream.toTextString();
    }
    return value instanceof COSName name ? name.getName() : "";
  }
}
