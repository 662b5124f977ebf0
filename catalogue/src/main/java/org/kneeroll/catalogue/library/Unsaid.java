package org.kneeroll.catalogue.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.NewKey;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.core.catalogue.Takes;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Suggestion;

/** What an author's catalogue uses of the one beneath, told where it does not say so itself. */
final class Unsaid {

  private static final String TAKES = "takes";

  /** Behind these keys, with which a file begins, the new one goes. */
  private static final List<String> HEAD =
      List.of("format", "name", "language", "licence", "author");

  private final SourceFile file;
  private final Mapping beneath;
  private final Borrowing borrowing;
  private final Map<SharedSection, Set<String>> needed;
  private final boolean known;

  /**
   * For one catalogue.
   *
   * @param items everything in it
   */
  Unsaid(SourceFile file, Mapping beneath, SharedContent shared, List<Item<?>> items) {
    this.file = file;
    this.beneath = beneath;
    this.borrowing = new Borrowing(shared, beneath);
    this.needed = borrowing.needed(items);
    this.known =
        items.stream()
            .allMatch(item -> item.tree().isPresent() && item.file().content().unread().isEmpty());
  }

  /**
   * That words which guard patients are taken without a word; empty if none are. A document that is
   * named as a source is no such words.
   */
  Optional<Diagnostic> finding() {
    if (needed.keySet().stream().noneMatch(SharedSection::isSafety)) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            counted() + " from " + Takes.BUILT_IN + ", and nothing says so: " + named(),
            taking().map(List::of).orElse(List.of())));
  }

  /** The edit that writes out what is used, as a finding that it would settle. */
  Optional<Diagnostic> writtenOut() {
    return known
        ? WrittenOut.of(file, beneath, borrowing.whole(needed))
            .map(edit -> finding(counted() + " from " + Takes.BUILT_IN, List.of(edit)))
        : Optional.empty();
  }

  private Diagnostic finding(String message, List<Suggestion> edits) {
    return new Diagnostic(
        LibraryRule.TAKES_UNSAID.doc().id(),
        LibraryRule.TAKES_UNSAID.doc().severity(),
        message,
        new Label(file.text(), new Span(0, 0), ""),
        List.of(),
        List.of(
            Note.help(
                "--fix writes `takes` with what is used, and --fix=own writes the words out as"
                    + " yours")),
        edits);
  }

  private String counted() {
    int sentences = 0;
    for (Map.Entry<SharedSection, Set<String>> each : needed.entrySet()) {
      for (String name : each.getValue()) {
        sentences += sentences(each.getKey(), name);
      }
    }
    return sentences == 1
        ? "1 sentence of safety text comes"
        : sentences + " sentences of safety text come";
  }

  private int sentences(SharedSection section, String name) {
    return beneath
        .get(section.word())
        .filter(Mapping.class::isInstance)
        .flatMap(all -> ((Mapping) all).get(name))
        .map(set -> section.lines(set).size())
        .orElse(0);
  }

  private String named() {
    return needed.entrySet().stream()
        .map(each -> spoken(each.getKey()) + " " + String.join(", ", each.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String spoken(SharedSection section) {
    return switch (section) {
      case SENSATION -> "what may be felt for";
      case STOP_RULES -> "stop rules for";
      case TRANSFERS -> "how to get up from";
      case CONTRAINDICATION_SETS -> "contraindications";
      case PRECAUTION_SETS -> "precautions";
      case RED_FLAGS -> "red flags for";
      case SOURCES -> "sources";
    };
  }

  /** The edit that writes what is taken; none as long as some files cannot be read. */
  private Optional<Suggestion> taking() {
    if (!known) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>(List.of("from: " + Takes.BUILT_IN));
    List<String> pairs = new ArrayList<>(List.of("\"from\": \"" + Takes.BUILT_IN + '"'));
    needed.forEach(
        (section, names) -> {
          lines.add(section.word() + ": [" + String.join(", ", names) + ']');
          pairs.add(
              names.stream()
                  .map(name -> '"' + name + '"')
                  .collect(Collectors.joining(", ", '"' + section.word() + "\": [", "]")));
        });
    String flow = "{" + String.join(", ", pairs) + "}";
    String description = "write `takes` with what is used";
    Optional<Scalar> empty =
        file.root()
            .flatMap(root -> root instanceof Mapping all ? all.get(TAKES) : Optional.empty())
            .filter(Scalar.class::isInstance)
            .map(Scalar.class::cast);
    if (empty.isPresent()) {
      Span span = empty.get().usedAt();
      String space = span.length() == 0 ? " " : "";
      return Optional.of(new Suggestion(description, span, space + flow, true));
    }
    String block = TAKES + ":\n  " + String.join("\n  ", lines);
    return new NewKey(HEAD, block, '"' + TAKES + "\": " + flow).in(file, description, true);
  }
}
