package org.kneeroll.catalogue.signing;

import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.CatalogueFile;
import org.kneeroll.catalogue.picture.PngReader;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.JointMotion;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.exercise.Picture;
import org.kneeroll.core.exercise.Placement;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.exercise.ValueStatus;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.DayCount;
import org.kneeroll.core.measure.TimeRange;
import org.kneeroll.core.validation.ComponentNames;

/**
 * All values of an item that a signature covers, each in the form that is hashed: form {@code v1}
 * of {@code docs/signing.md}.
 *
 * <p>They are read from the record and not from the author's text, with everything inherited, so
 * that two files that say the same have the same values. What a record has is covered unless it is
 * named here as something that no page prints; a new component is covered from its first day.
 */
public final class PrintedValues {

  /** What no page prints and no picture shows, by record. */
  private static final Map<Class<?>, Set<String>> NOT_COVERED =
      Map.of(
          Exercise.class,
          Set.of(
              "id",
              "aliases",
              "status",
              "review",
              "variant-of",
              "progress-to",
              "regress-to",
              "related",
              "same-as",
              "superseded-by",
              "licence",
              "author"),
          Leaflet.class,
          Set.of("status", "review", "brand"),
          // Stands with each amount that it is about.
          Dose.class,
          Set.of("status"),
          Movement.class,
          Set.of("status"));

  /** Types that are one value each, and their forms. */
  private static final Map<Class<?>, Function<Object, String>> SINGLE =
      Map.of(
          String.class, Object::toString,
          LocalDate.class, Object::toString,
          ExerciseId.class, Object::toString,
          CountRange.class, Object::toString,
          TimeRange.class, Object::toString,
          DayCount.class, Object::toString,
          Placement.class, Object::toString,
          JointMotion.class, Object::toString);

  private final List<PrintedValue> values = new ArrayList<>();

  private PrintedValues() {}

  /**
   * One value.
   *
   * @param path where it stands in the item
   * @param text in the form that is hashed
   */
  public record PrintedValue(ModelPath path, String text) {

    /** The path as {@code reviews.yaml} has it. */
    public String key() {
      return path.toString();
    }
  }

  /**
   * The values of an exercise or a leaflet.
   *
   * @param file its file, beside which a picture may lie
   */
  static List<PrintedValue> of(Record item, CatalogueFile file) {
    PrintedValues found = new PrintedValues();
    found.add(ModelPath.ROOT, item);
    if (item instanceof Exercise exercise && exercise.picture() != null) {
      found.addPicture(exercise.picture(), file);
    }
    return List.copyOf(found.values);
  }

  /**
   * The values of a set of shared words.
   *
   * @param path of the set in the settings
   * @param set a record, a list of records or a text
   */
  static List<PrintedValue> of(ModelPath path, Object set) {
    PrintedValues found = new PrintedValues();
    found.add(path, set);
    return List.copyOf(found.values);
  }

  /** A picture that its author brings along is its bytes; a missing one has none. */
  private void addPicture(Picture picture, CatalogueFile file) {
    String name = picture.file();
    Optional<byte[]> bytes =
        name == null ? Optional.empty() : file.beside(name, PngReader.MOST_BYTES + 1);
    bytes.ifPresent(
        content ->
            values.add(
                new PrintedValue(ModelPath.of("picture", "content"), "sha256:" + hash(content))));
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void add(ModelPath path, @Nullable Object value) {
    if (value == null || Boolean.FALSE.equals(value)) {
      return;
    }
    if (value instanceof List<?> list) {
      addList(path, list);
    } else if (value instanceof Map<?, ?> map) {
      addMap(path, map);
    } else {
      Optional<String> single = single(value);
      if (single.isPresent()) {
        addText(path, single.get());
      } else if (value instanceof Record holder) {
        addRecord(path, holder);
      } else {
        throw new IllegalArgumentException(path + " has no signed form: " + value.getClass());
      }
    }
  }

  private void addText(ModelPath path, String text) {
    String plain = plain(text);
    if (!plain.isEmpty()) {
      values.add(new PrintedValue(path, plain));
    }
  }

  /** Words in NFC (Unicode Standard Annex 15), with one space for each stretch of white space. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        gap = true;
      } else {
        if (gap && !plain.isEmpty()) {
          plain.append(' ');
        }
        gap = false;
        plain.appendCodePoint(point);
      }
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static Optional<String> single(Object value) {
    if (value instanceof Term term) {
      return Optional.of(term.word());
    }
    if (value instanceof Boolean truth) {
      return Optional.of(truth.toString());
    }
    if (value instanceof Amount amount) {
      return Optional.of(amount.notation());
    }
    if (value instanceof Bound bound) {
      return Optional.of(bound.toString());
    }
    return Optional.ofNullable(SINGLE.get(value.getClass())).map(form -> form.apply(value));
  }

  /** Words of a vocabulary are a set, in its own order; everything else keeps its order. */
  private void addList(ModelPath path, List<?> list) {
    if (!list.isEmpty() && list.stream().allMatch(Enum.class::isInstance)) {
      addText(
          path,
          list.stream()
              .map(word -> (Enum<?>) word)
              .distinct()
              .sorted(Comparator.comparingInt(Enum::ordinal))
              .map(word -> ((Term) word).word())
              .collect(Collectors.joining(", ")));
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      add(path.index(i), list.get(i));
    }
  }

  private void addMap(ModelPath path, Map<?, ?> map) {
    map.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<?, ?> entry) -> key(entry.getKey())))
        .forEach(entry -> add(path.key(key(entry.getKey())), entry.getValue()));
  }

  private static String key(Object key) {
    return key instanceof Term term ? term.word() : key.toString();
  }

  private void addRecord(ModelPath path, Record holder) {
    Set<String> left = NOT_COVERED.getOrDefault(holder.getClass(), Set.of());
    ValueStatus status = status(holder);
    for (RecordComponent component : holder.getClass().getRecordComponents()) {
      String key = ComponentNames.key(component.getName());
      Object value = value(component, holder);
      if (left.contains(key) || value == null) {
        continue;
      }
      if (value instanceof Prescribed<?> amount) {
        addText(path.key(key), amount(amount, status));
      } else if (holder instanceof Movement movement && value == movement.bounds()) {
        movement
            .bounds()
            .forEach((part, bound) -> addText(path.key(part.word()), amount(bound, status)));
      } else {
        add(path.key(key), value);
      }
    }
  }

  /** What a holder of amounts says about those that do not say so themselves. */
  private static @Nullable ValueStatus status(Record holder) {
    if (holder instanceof Dose dose) {
      return dose.status();
    }
    return holder instanceof Movement movement ? movement.status() : null;
  }

  /** An amount with where it comes from, wherever the author says that. */
  private static String amount(Prescribed<?> amount, @Nullable ValueStatus ofAll) {
    Optional<?> given = amount.value();
    if (given.isEmpty()) {
      return amount.status().word();
    }
    boolean stated = amount.status() == ValueStatus.STATED;
    ValueStatus status = stated && ofAll != null ? ofAll : amount.status();
    String text =
        single(given.get())
            .orElseThrow(() -> new IllegalArgumentException("no signed form: " + given.get()));
    return status == ValueStatus.STATED ? text : text + " (" + status.word() + ")";
  }

  private static @Nullable Object value(RecordComponent component, Record holder) {
    try {
      return Objects.requireNonNull(component.getAccessor(), "accessor").invoke(holder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
