package org.kneeroll.leaflet.composition;

import static org.kneeroll.leaflet.composition.Components.required;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kneeroll.core.exercise.Source;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Tone;

/** The documents behind a leaflet, each once, in the order in which they are first needed. */
final class SourceList {

  private final Wording wording;
  private final Map<String, String> lines = new LinkedHashMap<>();

  SourceList(Wording wording) {
    this.wording = wording;
  }

  /** Adds documents; one with the same title by the same people is there already. */
  void add(Collection<Source> sources) {
    for (Source source : sources) {
      String title = required(source.title(), "source: title");
      String by = required(source.by(), "source: by");
      lines.putIfAbsent(title + "\n" + by, line(source, title, by));
    }
  }

  private static String line(Source source, String title, String by) {
    List<String> parts = new ArrayList<>();
    parts.add(Sentences.ended(title));
    parts.add(Sentences.ended(by));
    if (source.date() != null) {
      parts.add(Sentences.ended(source.date()));
    }
    if (source.note() != null) {
      parts.add(Sentences.ended(source.note()));
    }
    if (source.url() != null) {
      // Last and without a full stop, so that it can be copied.
      parts.add(source.url());
    }
    return String.join(" ", parts);
  }

  /** The list with its heading; empty without documents. */
  List<Block> blocks() {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, wording.say("sources.heading")));
    lines.values().forEach(line -> blocks.add(new Block.Paragraph(Tone.NOTE, line)));
    return blocks;
  }
}
