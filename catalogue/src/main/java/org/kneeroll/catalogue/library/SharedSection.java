package org.kneeroll.catalogue.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.exercise.Term;

/**
 * A section of {@code catalogue.yaml} whose entries have names and may be taken from another
 * catalogue, and how the words of an entry are told apart.
 */
public enum SharedSection implements Term {
  /** What may be felt, by aim. */
  SENSATION(false),
  /** When to change, to stop and to get help, by region. */
  STOP_RULES(true),
  /** How to leave a position. */
  TRANSFERS(false),
  /** Who does not do an exercise. */
  CONTRAINDICATION_SETS(true),
  /** Who asks first. */
  PRECAUTION_SETS(true),
  /** Signs that need help. */
  RED_FLAGS(true),
  /** Documents; no words of theirs guard a patient. */
  SOURCES(false);

  /** The tiers in the order of their weight, the heaviest last. */
  private static final List<String> TIERS =
      List.of("make-smaller", "stop", "urgent", "emergency", "");

  private final boolean set;

  SharedSection(boolean set) {
    this.set = set;
  }

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  /**
   * Whether an entry has lines of which some may be lost; otherwise it is one sentence, or no words
   * for a patient at all.
   */
  public boolean isSet() {
    return set;
  }

  /** Whether its words are there to keep a patient from harm. */
  public boolean isSafety() {
    return this != SOURCES;
  }

  /**
   * One thing that a reader is told.
   *
   * @param tier such as {@code emergency}; empty where there are none
   * @param text the words that make it known again
   * @param node where it stands
   */
  public record Line(String tier, String text, SourceNode node) {

    /** Whether another line says the same, letters and marks at the end aside. */
    boolean says(Line other) {
      return tier.equals(other.tier) && plain(text).equals(plain(other.text));
    }

    private static String plain(String text) {
      return text.strip()
          .toLowerCase(Locale.ROOT)
          .replaceAll("\\s+", " ")
          .replaceAll("[.;,!]+$", "");
    }
  }

  /** How much the tier of a line weighs: an emergency the most. */
  static int weight(Line line) {
    return TIERS.indexOf(line.tier());
  }

  /** What an entry tells a reader, in the order of the file. */
  public List<Line> lines(SourceNode entry) {
    List<Line> lines = new ArrayList<>();
    switch (this) {
      case STOP_RULES -> each(entry, (tier, signs) -> addAll(lines, tier, signs));
      case RED_FLAGS ->
          each(
              entry,
              (tier, group) -> {
                if (TIERS.contains(tier) && group instanceof Mapping mapping) {
                  mapping.get("do").ifPresent(action -> addAll(lines, tier, action));
                  mapping.get("signs").ifPresent(signs -> addAll(lines, tier, signs));
                }
              });
      case CONTRAINDICATION_SETS, PRECAUTION_SETS -> {
        for (SourceNode item : items(entry)) {
          if (item instanceof Mapping mapping) {
            lines.add(
                new Line("", mapping.get("for").map(SharedSection::text).orElse(""), mapping));
          }
        }
      }
      case SENSATION, TRANSFERS -> {
        SourceNode said =
            entry instanceof Mapping mapping ? mapping.get("rule").orElse(entry) : entry;
        addAll(lines, "", said);
      }
      case SOURCES -> {}
    }
    return lines;
  }

  /** The lines of an entry that another one of the same section does not have. */
  List<Line> lost(SourceNode entry, SourceNode without) {
    List<Line> kept = lines(without);
    return lines(entry).stream()
        .filter(line -> !isAction(line, entry))
        .filter(line -> kept.stream().noneMatch(line::says))
        .toList();
  }

  /** What to do on the signs of a tier is a heading, and no sign. */
  private boolean isAction(Line line, SourceNode entry) {
    return this == RED_FLAGS
        && entry instanceof Mapping tiers
        && tiers
            .get(line.tier())
            .filter(Mapping.class::isInstance)
            .flatMap(tier -> ((Mapping) tier).get("do"))
            .filter(action -> items(action).contains(line.node()))
            .isPresent();
  }

  /**
   * Both entries as one: the lines of the one beneath, then those of the upper one that it has not,
   * tier by tier.
   */
  SourceNode joined(SourceNode upper, SourceNode beneath) {
    return switch (this) {
      case STOP_RULES -> tierByTier(upper, beneath, SharedSection::union);
      case RED_FLAGS ->
          tierByTier(
              upper,
              beneath,
              (one, other) ->
                  one instanceof Mapping && other instanceof Mapping
                      ? tierByTier(one, other, SharedSection::unionOfLists)
                      : union(one, other));
      case CONTRAINDICATION_SETS, PRECAUTION_SETS -> union(upper, beneath);
      case SENSATION, TRANSFERS, SOURCES -> upper;
    };
  }

  private interface Joining {
    SourceNode join(SourceNode upper, SourceNode beneath);
  }

  private static SourceNode tierByTier(SourceNode upper, SourceNode beneath, Joining joining) {
    if (!(upper instanceof Mapping one) || !(beneath instanceof Mapping other)) {
      return upper;
    }
    List<Mapping.Entry> entries = new ArrayList<>();
    for (Mapping.Entry entry : one.entries()) {
      Optional<SourceNode> more = other.get(entry.name());
      entries.add(
          new Mapping.Entry(
              entry.key(),
              more.map(node -> joining.join(entry.value(), node)).orElse(entry.value())));
    }
    for (Mapping.Entry entry : other.entries()) {
      if (one.entry(entry.name()).isEmpty()) {
        entries.add(entry);
      }
    }
    return Mapping.of(one, entries);
  }

  /** The action of a tier is the upper one's; only lists grow. */
  private static SourceNode unionOfLists(SourceNode upper, SourceNode beneath) {
    return upper instanceof Sequence || beneath instanceof Sequence ? union(upper, beneath) : upper;
  }

  private static SourceNode union(SourceNode upper, SourceNode beneath) {
    List<SourceNode> all = new ArrayList<>(items(beneath));
    Set<String> said = new LinkedHashSet<>();
    all.forEach(item -> said.add(Line.plain(known(item))));
    for (SourceNode item : items(upper)) {
      if (said.add(Line.plain(known(item)))) {
        all.add(item);
      }
    }
    return Sequence.of(upper, all);
  }

  /** The words by which an item of a list is known again. */
  private static String known(SourceNode item) {
    return item instanceof Mapping mapping
        ? mapping.get("for").or(() -> mapping.get("title")).map(SharedSection::text).orElse("")
        : text(item);
  }

  private interface Tiers {
    void next(String tier, SourceNode value);
  }

  private static void each(SourceNode entry, Tiers tiers) {
    if (entry instanceof Mapping mapping) {
      mapping.entries().forEach(tier -> tiers.next(tier.name(), tier.value()));
    }
  }

  private static void addAll(List<Line> lines, String tier, SourceNode value) {
    for (SourceNode item : items(value)) {
      if (item instanceof Scalar scalar && !scalar.text().isBlank()) {
        lines.add(new Line(tier, scalar.text(), scalar));
      }
    }
  }

  /** The items of a list; a single value stands for a list of one. */
  static List<SourceNode> items(SourceNode value) {
    return value instanceof Sequence list ? list.items() : List.of(value);
  }

  private static String text(SourceNode node) {
    return node instanceof Scalar scalar ? scalar.text() : "";
  }
}
