package org.kneeroll.pdf.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
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
 * All fields with their full names and values, found without trust in the tree that holds them (ISO
 * 32000-1, 12.7.3).
 */
final class FieldValues {

  /** Far above any remark; what is longer is no leaflet's. */
  private static final int LONGEST = 200_000;

  /**
   * A field that can be filled in.
   *
   * @param name full
   * @param text its value as text; empty for none
   * @param holder where the value stands: the field itself, or one that it inherits from; null for
   *     no value
   * @param dictionary the field itself; null for the root of all
   */
  record Field(
      String name,
      String text,
      @Nullable COSDictionary holder,
      @Nullable COSDictionary dictionary) {}

  private final ReadingLimits limits;
  private final List<Field> fields = new ArrayList<>();
  private final IdentityHashMap<COSDictionary, Field> byDictionary = new IdentityHashMap<>();
  private final Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Those that the walk is in; to meet one of them again is to go in a circle. */
  private final Set<COSDictionary> above = Collections.newSetFromMap(new IdentityHashMap<>());

  private boolean tangled;

  private FieldValues(ReadingLimits limits) {
    this.limits = limits;
  }

  /**
   * Walks through the fields of a form.
   *
   * @param form the form of the catalog, or null if it has none
   * @return empty if the fields are nested too deeply, lead in circles, are too many or say more
   *     than anybody writes
   */
  static Optional<FieldValues> of(@Nullable COSDictionary form, ReadingLimits limits) {
    FieldValues values = new FieldValues(limits);
    if (form != null && form.getDictionaryObject(COSName.FIELDS) instanceof COSArray roots) {
      values.walk(roots, new Field("", "", null, null), 0);
    }
    return values.tangled ? Optional.empty() : Optional.of(values);
  }

  /** The fields in the order of the tree. */
  List<Field> all() {
    return fields;
  }

  /** The field of a widget; one that no form knows is read from what stands above it. */
  Field of(COSDictionary widget) {
    Field known = byDictionary.get(widget);
    if (known != null) {
      return known;
    }
    String name = "";
    COSDictionary holder = null;
    COSDictionary at = widget;
    for (int depth = 0; at != null && depth < limits.depth(); depth++) {
      String part = at.getString(COSName.T);
      if (part != null) {
        name = name.isEmpty() ? part : part + "." + name;
      }
      if (holder == null && at.getDictionaryObject(COSName.V) != null) {
        holder = at;
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    Field orphan = new Field(name, holder == null ? "" : text(holder), holder, widget);
    byDictionary.put(widget, orphan);
    return orphan;
  }

  private void walk(COSArray kids, Field family, int depth) {
    for (int i = 0; i < kids.size() && !tangled; i++) {
      if (kids.getObject(i) instanceof COSDictionary field) {
        if (depth > limits.depth() || met.size() >= limits.fields() || !above.add(field)) {
          tangled = true;
        } else if (met.add(field)) {
          visit(field, family, depth);
        }
        above.remove(field);
      }
    }
  }

  private void visit(COSDictionary dictionary, Field family, int depth) {
    boolean hasOwn = dictionary.getDictionaryObject(COSName.V) != null;
    String text = hasOwn ? text(dictionary) : family.text();
    COSDictionary holder = hasOwn ? dictionary : family.holder();
    String part = dictionary.getString(COSName.T);
    if (text.length() > LONGEST || family.name().length() > LONGEST) {
      tangled = true;
    } else if (part == null) {
      // a widget of the field above it, which some program may have given a value of its own
      Field field = hasOwn ? new Field(family.name(), text, holder, dictionary) : family;
      byDictionary.put(dictionary, field);
      if (hasOwn) {
        fields.add(field);
      }
    } else {
      String name = family.name().isEmpty() ? part : family.name() + "." + part;
      Field field = new Field(name, text, holder, dictionary);
      COSArray kids = dictionary.getCOSArray(COSName.KIDS);
      int before = fields.size();
      if (kids != null) {
        walk(kids, field, depth + 1);
      }
      boolean isInUse = hasOwn || fields.size() == before;
      if (kids == null || (dictionary.containsKey(COSName.FT) && isInUse)) {
        byDictionary.put(dictionary, field);
        fields.add(field);
      }
    }
  }

  /** A text field's value is a string, or a stream for a long one; a choice's may be several. */
  private static String text(COSDictionary holder) {
    COSBase value = holder.getDictionaryObject(COSName.V);
    if (value instanceof COSArray several) {
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < Math.min(several.size(), LONGEST); i++) {
        texts.add(single(several.getObject(i)));
      }
      return String.join(", ", texts);
    }
    return single(value);
  }

  private static String single(@Nullable COSBase value) {
    if (value instanceof COSString string) {
      return string.getString();
    }
    if (value instanceof COSStream stream) {
      return stream.toTextString();
    }
    return value instanceof COSName name && !name.equals(COSName.OFF) ? name.getName() : "";
  }
}
