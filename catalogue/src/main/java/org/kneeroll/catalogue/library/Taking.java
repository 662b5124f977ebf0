package org.kneeroll.catalogue.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarKind;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.catalogue.Takes;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Severity;

/**
 * What a catalogue says of the one beneath it: what it takes, which of its own sets extend a
 * namesake there, and which replace it.
 *
 * <p>Where it says nothing of what it takes, it takes all that it does not say itself, as
 * catalogues did before there was a word for it.
 */
final class Taking {

  private static final String TAKES = "takes";
  private static final String EXTENDS = "extends";
  private static final String REPLACES = "replaces";

  /** So many lost lines are quoted. */
  private static final int QUOTED = 4;

  private final Optional<Mapping> own;
  private final Optional<Mapping> beneath;

  private Taking(Optional<Mapping> own, Optional<Mapping> beneath) {
    this.own = own;
    this.beneath = beneath;
  }

  static Taking of(Optional<Mapping> own, Optional<Mapping> beneath) {
    return new Taking(own, beneath);
  }

  /** Whether the catalogue says what it takes. */
  boolean isSaid() {
    return own.flatMap(settings -> settings.get(TAKES))
        .filter(value -> !(value instanceof Scalar word && word.kind() == ScalarKind.NULL))
        .isPresent();
  }

  /** Whether the catalogue takes something that it does not say itself. */
  boolean takes(SharedSection section, String name) {
    return !isSaid()
        || names(TAKES, section).stream()
            .anyMatch(word -> word.words().equals(name) || word.words().equals(Takes.ALL));
  }

  /** Whether the lines of an own set are added to those of its namesake. */
  boolean isExtended(SharedSection section, String name) {
    return names(EXTENDS, section).stream().anyMatch(word -> word.words().equals(name));
  }

  /** Whether the author says that an own set takes the place of its namesake. */
  boolean isReplaced(SharedSection section, String name) {
    return names(REPLACES, section).stream().anyMatch(word -> word.words().equals(name));
  }

  private List<Scalar> names(String key, SharedSection section) {
    List<Scalar> names = new ArrayList<>();
    Optional<SourceNode> list =
        own.flatMap(settings -> settings.get(key))
            .filter(Mapping.class::isInstance)
            .flatMap(words -> ((Mapping) words).get(section.word()));
    list.map(SharedSection::items)
        .orElse(List.of())
        .forEach(
            item -> {
              if (item instanceof Scalar word && !word.words().isBlank()) {
                names.add(word);
              }
            });
    return names;
  }

  private static Optional<Mapping> section(Optional<Mapping> settings, SharedSection section) {
    return settings
        .flatMap(all -> all.get(section.word()))
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast);
  }

  /** What is wrong with it, and what is lost by it. */
  List<Diagnostic> findings() {
    List<Diagnostic> found = new ArrayList<>();
    if (own.isEmpty() || beneath.isEmpty()) {
      return found;
    }
    otherCatalogue().ifPresent(found::add);
    for (SharedSection section : SharedSection.values()) {
      Optional<Mapping> mine = section(own, section);
      Optional<Mapping> theirs = section(beneath, section);
      for (Scalar word : names(TAKES, section)) {
        if (!word.words().equals(Takes.ALL)) {
          unknown(section, word, theirs).ifPresent(found::add);
        }
      }
      for (String key : List.of(EXTENDS, REPLACES)) {
        for (Scalar word : names(key, section)) {
          unknown(section, word, theirs)
              .or(() -> nothingOwn(section, key, word, mine))
              .ifPresent(found::add);
        }
      }
      for (Scalar word : names(EXTENDS, section)) {
        if (isReplaced(section, word.words())) {
          found.add(
              problem(
                  LibraryRule.UNKNOWN_NAME,
                  word,
                  "`" + word.words() + "` stands under `extends` and under `replaces`",
                  "leave it under `extends` to keep the lines of kneeroll as well, or under"
                      + " `replaces` to go without them"));
        }
      }
      if (mine.isPresent() && theirs.isPresent() && section.isSet()) {
        for (Mapping.Entry set : mine.get().entries()) {
          theirs
              .get()
              .entry(set.name())
              .flatMap(namesake -> lost(section, set, namesake))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Diagnostic> otherCatalogue() {
    return own.flatMap(settings -> settings.get(TAKES))
        .filter(Mapping.class::isInstance)
        .flatMap(takes -> ((Mapping) takes).get("from"))
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(from -> !from.words().isBlank() && !from.words().equals(Takes.BUILT_IN))
        .map(
            from ->
                problem(
                    LibraryRule.UNKNOWN_NAME,
                    from,
                    "there is no catalogue `" + from.words() + "` to take from",
                    "write `from: kneeroll`, the catalogue that comes with Kneeroll"));
  }

  private static Optional<Diagnostic> unknown(
      SharedSection section, Scalar word, Optional<Mapping> theirs) {
    List<String> names =
        theirs
            .map(all -> all.entries().stream().map(Mapping.Entry::name).toList())
            .orElse(List.of());
    if (names.contains(word.words())) {
      return Optional.empty();
    }
    String help =
        NearestWord.to(word.words(), names)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("there are: " + String.join(", ", names));
    return Optional.of(
        problem(
            LibraryRule.UNKNOWN_NAME,
            word,
            "there is no `" + word.words() + "` under `" + section.word() + "` of kneeroll",
            help));
  }

  private static Optional<Diagnostic> nothingOwn(
      SharedSection section, String key, Scalar word, Optional<Mapping> mine) {
    if (mine.flatMap(all -> all.entry(word.words())).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        problem(
            LibraryRule.UNKNOWN_NAME,
            word,
            "nothing here "
                + key
                + " `"
                + word.words()
                + "`: this file has none under `"
                + section.word()
                + "`",
            "write it under `"
                + section.word()
                + "`, or name it under `takes` to have that of kneeroll as it is"));
  }

  private Optional<Diagnostic> lost(
      SharedSection section, Mapping.Entry set, Mapping.Entry namesake) {
    if (isExtended(section, set.name()) || isReplaced(section, set.name())) {
      return Optional.empty();
    }
    List<SharedSection.Line> lines = section.lost(namesake.value(), set.value());
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String place = section.word() + ": [" + set.name() + "]";
    Diagnostic finding =
        problem(
            LibraryRule.REPLACED_SET,
            set.key(),
            "`"
                + set.name()
                + "` replaces kneeroll's set of that name, and "
                + counted(section, lines)
                + (lines.size() == 1 ? " is lost" : " are lost"),
            "write `extends: {"
                + place
                + "}` to have them as well, or `replaces: {"
                + place
                + "}` if yours stands alone");
    List<Note> notes = new ArrayList<>(finding.notes());
    notes.add(0, Note.note("lost: " + quoted(lines)));
    return Optional.of(
        new Diagnostic(
            finding.rule(),
            isHeavy(section, set, lines) ? finding.severity() : Severity.ADVICE,
            finding.message(),
            finding.primary(),
            List.of(
                new Label(
                    namesake.key().source(), namesake.key().span(), "the set that it replaces")),
            notes,
            List.of()));
  }

  /**
   * Whether a whole tier is lost, or somebody who was told to ask first. Signs that only read
   * differently are the author's own words for the same more often than not.
   */
  private static boolean isHeavy(
      SharedSection section, Mapping.Entry set, List<SharedSection.Line> lost) {
    return lost.stream()
        .anyMatch(
            line ->
                line.tier().isEmpty()
                    || section.lines(set.value()).stream()
                        .noneMatch(own -> own.tier().equals(line.tier())));
  }

  /** How many lines of which tier, such as "3 signs of `emergency`". */
  private static String counted(SharedSection section, List<SharedSection.Line> lines) {
    Map<String, Integer> tiers = new LinkedHashMap<>();
    lines.forEach(line -> tiers.merge(line.tier(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    boolean signs = section == SharedSection.STOP_RULES || section == SharedSection.RED_FLAGS;
    tiers.forEach(
        (tier, count) ->
            parts.add(
                count
                    + " "
                    + (signs ? "sign" : count == 1 ? "entry" : "entries")
                    + (signs && count != 1 ? "s" : "")
                    + (tier.isEmpty() ? "" : " of `" + tier + "`")));
    return parts.size() == 1
        ? parts.get(0)
        : String.join(", ", parts.subList(0, parts.size() - 1))
            + " and "
            + parts.get(parts.size() - 1);
  }

  /** The heaviest first, as those are missed most. */
  private static String quoted(List<SharedSection.Line> lines) {
    List<SharedSection.Line> heaviest = new ArrayList<>(lines);
    heaviest.sort((one, other) -> SharedSection.weight(other) - SharedSection.weight(one));
    List<String> words =
        heaviest.stream().limit(QUOTED).map(line -> "\"" + line.text().strip() + "\"").toList();
    int more = lines.size() - words.size();
    return String.join(", ", words) + (more > 0 ? ", and " + more + " more" : "");
  }

  private static Diagnostic problem(LibraryRule rule, Scalar at, String message, String help) {
    return new Diagnostic(
        rule.doc().id(),
        rule.doc().severity(),
        message,
        new Label(at.source(), at.usedAt(), ""),
        List.of(),
        List.of(Note.help(help)),
        List.of());
  }
}
