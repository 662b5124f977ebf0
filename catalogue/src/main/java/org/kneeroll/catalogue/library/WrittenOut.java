package org.kneeroll.catalogue.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarKind;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.catalogue.Takes;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Suggestion;

/**
 * Writes sets of the catalogue beneath out as an author's own, into the sections that the file has
 * or into new ones at its end. Everything else of the file, comments included, stays as it is; in
 * {@code takes} only the name of the other catalogue is left.
 */
final class WrittenOut {

  private static final String REMARK =
      "# From " + Takes.BUILT_IN + "; no clinician has reviewed these words.";

  /** What can stand without quotes in a block: no mark of YAML at its beginning or within. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}(](?:(?!: | #|\\p{C}).)*");

  private final Mapping root;
  private final String text;
  private final String lineEnd;
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(Span span, String text) {}

  private WrittenOut(Mapping root) {
    this.root = root;
    this.text = root.source().text();
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /**
   * The edit that writes sets out.
   *
   * @param sets by their section; none of them is in the file
   * @return empty where the file is written in a way that cannot be added to without guessing
   */
  static Optional<Suggestion> of(
      SourceFile file, Mapping beneath, Map<SharedSection, Set<String>> sets) {
    return file.root()
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .filter(root -> !root.entries().isEmpty() && file.unread().isEmpty() && !sets.isEmpty())
        .flatMap(root -> new WrittenOut(root).edit(beneath, sets));
  }

  private Optional<Suggestion> edit(Mapping beneath, Map<SharedSection, Set<String>> sets) {
    boolean flow = text.charAt(root.span().start()) == '{';
    List<Mapping.Entry> added = new ArrayList<>();
    for (Map.Entry<SharedSection, Set<String>> each : sets.entrySet()) {
      Optional<Mapping.Entry> section = beneath.entry(each.getKey().word());
      if (section.isEmpty() || !(section.get().value() instanceof Mapping all)) {
        return Optional.empty();
      }
      List<Mapping.Entry> named =
          all.entries().stream().filter(set -> each.getValue().contains(set.name())).toList();
      Optional<Mapping.Entry> own = root.entry(each.getKey().word());
      if (own.isEmpty()) {
        added.add(new Mapping.Entry(section.get().key(), Mapping.of(all, named)));
      } else if (!into(own.get(), named, flow)) {
        return Optional.empty();
      }
    }
    onlyTheName(flow);
    if (!added.isEmpty()) {
      if (flow) {
        edits.add(new Edit(at(root.span().start() + 1), pairs(added) + ", "));
      } else {
        Mapping.Entry first = root.entries().get(0);
        behind(root.entries(), indentOf(first), block(added));
      }
    }
    return Optional.of(asOne());
  }

  /** Adds sets to a section that the file has; false if it is written in a way that forbids it. */
  private boolean into(Mapping.Entry own, List<Mapping.Entry> named, boolean inFlow) {
    SourceNode value = own.value();
    if (value.source() != root.source() || value.alias() != null) {
      return false;
    }
    if (value instanceof Scalar empty && empty.kind() == ScalarKind.NULL) {
      if (inFlow) {
        edits.add(new Edit(value.span(), '{' + pairs(named) + '}'));
      } else {
        String deeper = indentOf(own) + "  ";
        String lines =
            block(named).stream()
                .map(line -> lineEnd + deeper + line)
                .collect(Collectors.joining());
        edits.add(new Edit(value.span(), lines));
      }
      return true;
    }
    if (!(value instanceof Mapping section)) {
      return false;
    }
    if (text.charAt(section.span().start()) == '{') {
      String rest = section.entries().isEmpty() ? "" : ", ";
      edits.add(new Edit(at(section.span().start() + 1), pairs(named) + rest));
      return true;
    }
    behind(section.entries(), indentOf(section.entries().get(0)), block(named));
    return true;
  }

  /** What {@code takes} says is not taken any longer. */
  private void onlyTheName(boolean flow) {
    root.get("takes")
        .filter(Mapping.class::isInstance)
        .filter(takes -> takes.alias() == null && takes.source() == root.source())
        .ifPresent(
            takes -> {
              boolean braces = text.charAt(takes.span().start()) == '{';
              String from = "from: " + Takes.BUILT_IN;
              String json = quoted("from") + ": " + quoted(Takes.BUILT_IN);
              edits.add(new Edit(takes.span(), braces ? '{' + (flow ? json : from) + '}' : from));
            });
  }

  /** Puts lines behind the last of some entries. */
  private void behind(List<Mapping.Entry> entries, String indent, List<String> lines) {
    int end =
        entries.stream()
            .mapToInt(entry -> Math.max(entry.key().span().end(), entry.value().usedAt().end()))
            .max()
            .orElseThrow();
    String all = lines.stream().map(line -> indent + line).collect(Collectors.joining(lineEnd));
    if (text.charAt(end - 1) == '\n') {
      edits.add(new Edit(at(end), all + lineEnd));
      return;
    }
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    edits.add(new Edit(at(end), lineEnd + all));
  }

  private String indentOf(Mapping.Entry entry) {
    int key = entry.key().span().start();
    int line = key;
    while (line > 0 && text.charAt(line - 1) != '\n' && text.charAt(line - 1) != '\r') {
      line--;
    }
    return " ".repeat(key - line);
  }

  /** All edits as one, with what stands between them. */
  private Suggestion asOne() {
    edits.sort(Comparator.comparing(edit -> edit.span().start()));
    StringBuilder out = new StringBuilder();
    int start = edits.get(0).span().start();
    int at = start;
    for (Edit edit : edits) {
      out.append(text, at, edit.span().start()).append(edit.text());
      at = edit.span().end();
    }
    return new Suggestion(
        "write what comes from " + Takes.BUILT_IN + " out as your own",
        new Span(start, at),
        out.toString(),
        true);
  }

  private static List<String> block(List<Mapping.Entry> entries) {
    List<String> lines = new ArrayList<>(List.of(REMARK));
    lines.addAll(lines(Mapping.of(entries.get(0).value(), entries)));
    return lines;
  }

  /** A group or a list in lines, a dash before each entry of a list. */
  private static List<String> lines(SourceNode node) {
    List<String> lines = new ArrayList<>();
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        String key = scalar(entry.key()) + ":";
        if (isOneLine(entry.value())) {
          lines.add(key + ' ' + oneLine(entry.value()));
        } else {
          lines.add(key);
          lines(entry.value()).forEach(line -> lines.add("  " + line));
        }
      }
    } else if (node instanceof Sequence list) {
      for (SourceNode item : list.items()) {
        List<String> inner = isOneLine(item) ? List.of(oneLine(item)) : lines(item);
        lines.add("- " + inner.get(0));
        inner.stream().skip(1).forEach(line -> lines.add("  " + line));
      }
    }
    return lines;
  }

  private static boolean isOneLine(SourceNode node) {
    return node instanceof Scalar
        || (node instanceof Mapping mapping && mapping.entries().isEmpty())
        || (node instanceof Sequence list && list.items().isEmpty());
  }

  private static String oneLine(SourceNode node) {
    return node instanceof Scalar scalar ? scalar(scalar) : json(node);
  }

  private static String scalar(Scalar scalar) {
    String said = scalar.written();
    boolean plain =
        scalar.kind() != ScalarKind.TEXT
            || (ScalarKind.ofPlain(said) == ScalarKind.TEXT
                && PLAIN.matcher(said).matches()
                && !said.endsWith(" ")
                && !said.endsWith(":"));
    return plain ? said : quoted(said);
  }

  /** Entries as they stand between braces. */
  private static String pairs(List<Mapping.Entry> entries) {
    return entries.stream()
        .map(entry -> quoted(entry.name()) + ": " + json(entry.value()))
        .collect(Collectors.joining(", "));
  }

  private static String json(SourceNode node) {
    if (node instanceof Mapping mapping) {
      return '{' + pairs(mapping.entries()) + '}';
    }
    if (node instanceof Sequence list) {
      return list.items().stream()
          .map(WrittenOut::json)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    Scalar scalar = (Scalar) node;
    return scalar.kind() == ScalarKind.TEXT ? quoted(scalar.written()) : scalar.written();
  }

  /** In double quotes, as JSON and YAML both read it. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        default -> {
          if (Character.isISOControl(c)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static Span at(int offset) {
    return new Span(offset, offset);
  }
}
