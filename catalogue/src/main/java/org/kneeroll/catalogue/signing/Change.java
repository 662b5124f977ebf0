package org.kneeroll.catalogue.signing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.signing.PrintedValues.PrintedValue;
import org.kneeroll.core.catalogue.Signature;
import org.kneeroll.core.catalogue.SignedValue;
import org.kneeroll.core.diagnostic.ModelPath;

/**
 * A value that is not as it was signed.
 *
 * @param key its path as the signature has it
 * @param path where it stands today, or where what held it stood; never beyond what is there
 * @param was in the signed form; null where it is new
 * @param is in the signed form; null where it is gone
 */
public record Change(String key, ModelPath path, @Nullable String was, @Nullable String is) {

  /** Holds what a signature covers against what stands there today, in the order of the item. */
  static List<Change> between(Signature signed, List<PrintedValue> today) {
    Map<String, SignedValue> before = signed.values();
    Map<String, PrintedValue> now = new LinkedHashMap<>();
    today.forEach(value -> now.put(value.key(), value));
    List<Change> changes = new ArrayList<>();
    for (PrintedValue value : today) {
      SignedValue was = before.get(value.key());
      if (was == null || !was.equals(SignedValue.of(value.text()))) {
        changes.add(
            new Change(value.key(), value.path(), was == null ? null : was.text(), value.text()));
      }
    }
    before.forEach(
        (key, was) -> {
          if (!now.containsKey(key)) {
            changes.add(new Change(key, SignedPath.parse(key), was.text(), null));
          }
        });
    return changes;
  }
}
