package org.kneeroll.catalogue.source;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.text.PlainText;

/**
 * Keys with their values. A key stands once: the reader keeps the first of two equal ones.
 *
 * @param source the file in which it stands
 * @param span from the first key or brace to the end of the last value or to the brace
 * @param alias the alias that led here, null for none
 * @param entries in the order of the file
 */
public record Mapping(SourceText source, Span span, @Nullable Span alias, List<Entry> entries)
    implements SourceNode {

  /** Copies the entries. */
  public Mapping {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(span, "span");
    entries = Entries.of(entries);
  }

  /**
   * A key and its value.
   *
   * @param key always a single value; its {@link Scalar#words()} is the name
   * @param value possibly from another file than the key
   */
  public record Entry(Scalar key, SourceNode value) {
    /** Refuses nulls. */
    public Entry {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(value, "value");
    }

    /** The key as it is looked up, whatever its kinds of space and hyphen. */
    public String name() {
      return key.words();
    }
  }

  /** A mapping that no author wrote, standing where {@code origin} stands. */
  public static Mapping of(SourceNode origin, List<Entry> entries) {
    return new Mapping(origin.source(), origin.span(), origin.alias(), entries);
  }

  /** The value under a key. */
  public Optional<SourceNode> get(String key) {
    return entry(key).map(Entry::value);
  }

  /** A key with its value. */
  public Optional<Entry> entry(String key) {
    String name = PlainText.words(key);
    return entries instanceof Entries indexed
        ? indexed.find(name)
        : entries.stream().filter(e -> e.name().equals(name)).findFirst();
  }

  /**
   * This mapping with another value under a key. A key that is there keeps its place; a new one
   * comes last and stands where its value stands.
   */
  public Mapping with(String key, SourceNode value) {
    Scalar name = entry(key).map(Entry::key).orElseGet(() -> Scalar.of(value, key));
    return with(new Entry(name, value));
  }

  /** This mapping with an entry in place of the one of the same name, or at the end. */
  public Mapping with(Entry entry) {
    List<Entry> changed = new ArrayList<>(entries);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).name().equals(entry.name())) {
        changed.set(i, entry);
        return new Mapping(source, span, alias, changed);
      }
    }
    changed.add(entry);
    return new Mapping(source, span, alias, changed);
  }

  /** This mapping less a key; itself if the key is not there. */
  public Mapping without(String key) {
    if (entry(key).isEmpty()) {
      return this;
    }
    return new Mapping(
        source, span, alias, entries.stream().filter(e -> !e.name().equals(key)).toList());
  }

  @Override
  public Mapping through(Span newAlias) {
    return new Mapping(source, span, newAlias, entries);
  }

  /** Many entries, which are found by their names without going through all of them. */
  private static final class Entries extends AbstractList<Entry> {

    /** So many are gone through in no time. */
    private static final int FEW = 12;

    private final List<Entry> all;
    private final Map<String, Entry> byName = new HashMap<>();

    private Entries(List<Entry> all) {
      this.all = all;
      all.forEach(entry -> byName.putIfAbsent(entry.name(), entry));
    }

    static List<Entry> of(List<Entry> entries) {
      if (entries instanceof Entries) {
        return entries;
      }
      List<Entry> copy = List.copyOf(entries);
      return copy.size() <= FEW ? copy : new Entries(copy);
    }

    Optional<Entry> find(String name) {
      return Optional.ofNullable(byName.get(name));
    }

    @Override
    public Entry get(int index) {
      return all.get(index);
    }

    @Override
    public int size() {
      return all.size();
    }
  }
}
