package org.kneeroll.catalogue.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kneeroll.catalogue.library.CatalogueFile;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/** Tells for the values of one item where each of them comes from. */
public final class Origins {

  private final Library library;
  private final Item<?> item;
  private final Map<String, Optional<CatalogueFile>> files = new HashMap<>();

  private Origins(Library library, Item<?> item) {
    this.library = library;
    this.item = item;
  }

  /**
   * For one item.
   *
   * @param library the one that the item was taken from
   */
  public static Origins of(Library library, Item<?> item) {
    return new Origins(library, item);
  }

  /** Where a value in the item's tree comes from. */
  public Origin of(SourceNode node) {
    SourceText source = node.source();
    SourceText.Position at = source.position(node.usedAt().start());
    Optional<CatalogueFile> file = fileOf(source);
    boolean builtIn = file.filter(library::isTrusted).isPresent();
    Origin.Way way = way(source, file);
    String from =
        switch (way) {
          case OWN -> "";
          case VARIANT -> file.map(CatalogueFile::id).orElse(source.name());
          case SETTINGS -> file.map(settings -> place(settings, node.span())).orElse("");
        };
    return new Origin(way, from, source.name(), at.line(), at.column(), builtIn);
  }

  private Origin.Way way(SourceText source, Optional<CatalogueFile> file) {
    if (source == item.file().content().text()) {
      return Origin.Way.OWN;
    }
    boolean settings = file.flatMap(CatalogueFile::kind).equals(Optional.of(FileKind.SETTINGS));
    return settings ? Origin.Way.SETTINGS : Origin.Way.VARIANT;
  }

  private Optional<CatalogueFile> fileOf(SourceText source) {
    return files.computeIfAbsent(source.name(), name -> library.holding(source));
  }

  /** The keys of the settings that lead to a value: at most a section and a name in it. */
  private static String place(CatalogueFile settings, Span span) {
    List<String> keys = new ArrayList<>();
    Optional<SourceNode> at = settings.content().root();
    while (keys.size() < 2 && at.isPresent() && at.get() instanceof Mapping mapping) {
      Optional<Mapping.Entry> next =
          mapping.entries().stream().filter(entry -> holds(entry.value(), span)).findFirst();
      if (next.isEmpty() || isWholeOf(keys, next.get())) {
        break;
      }
      keys.add(next.get().name());
      at = next.map(Mapping.Entry::value);
    }
    return String.join(".", keys);
  }

  /** A section of single values, such as the author, is one thing. */
  private static boolean isWholeOf(List<String> keys, Mapping.Entry entry) {
    return keys.equals(List.of("author")) && !entry.name().isEmpty();
  }

  private static boolean holds(SourceNode node, Span span) {
    return node.span().start() <= span.start() && span.end() <= node.span().end();
  }
}
