package org.kneeroll.catalogue.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.kneeroll.catalogue.reading.form.Problems;
import org.kneeroll.catalogue.reading.json.JsonReader;
import org.kneeroll.catalogue.reading.yaml.YamlReader;
import org.kneeroll.catalogue.source.Notation;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceLimits;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/**
 * Reads a file's form: YAML 1.2, or JSON if its name ends in {@code .json}.
 *
 * <p>Whatever the bytes are, the answer is a tree, diagnostics, or both, and never an exception.
 * Memory and time are bounded by {@link SourceLimits}. After an error, reading goes on where that
 * is possible without guessing.
 */
public final class SourceReader {

  private SourceReader() {}

  /**
   * Reads a file that may be of any size; of one that is too large, no more is read than it takes
   * to know that.
   *
   * @param name what messages call the file; its ending tells JSON from YAML
   * @param in the file's bytes; not closed
   * @throws IOException if the bytes cannot be read
   */
  public static SourceFile read(String name, InputStream in) throws IOException {
    return read(name, in.readNBytes(SourceLimits.bytesOf(name) + 1));
  }

  /**
   * Reads a file's bytes.
   *
   * @param name what messages call the file; its ending tells JSON from YAML
   * @param bytes the whole file, with or without a byte order mark
   */
  public static SourceFile read(String name, byte[] bytes) {
    Objects.requireNonNull(name, "name");
    if (bytes.length > SourceLimits.bytesOf(name)) {
      return tooLarge(name);
    }
    TextDecoder decoded = TextDecoder.decode(name, bytes);
    if (!decoded.isText()) {
      return unreadable(decoded.text(), decoded.problems());
    }
    return read(decoded.text(), decoded.problems());
  }

  /**
   * Reads a text. A byte order mark at its beginning is taken off, so {@link SourceFile#text()} may
   * be another text than {@code text}.
   */
  public static SourceFile read(SourceText text) {
    if (text.text().length() > SourceLimits.bytesOf(text.name())) {
      return tooLarge(text.name());
    }
    boolean marked = text.text().startsWith("\uFEFF");
    SourceText bare = marked ? SourceText.of(text.name(), text.text().substring(1)) : text;
    return read(bare, new Problems(bare));
  }

  private static SourceFile read(SourceText text, Problems problems) {
    String clean = ControlCharacters.replaced(text, problems);
    SourceFile file =
        switch (Notation.of(text.name())) {
          case JSON -> JsonReader.read(text, clean, problems);
          case YAML -> new YamlReader(text, LayoutSpaces.plain(clean), problems).read();
        };
    if (file.root().filter(SourceReader::saysSomething).isEmpty() && problems.isEmpty()) {
      problems.add(
          SourceRule.EMPTY_FILE,
          new Span(0, 0),
          "the file is empty",
          "write something into it, or delete it");
      return unreadable(text, problems);
    }
    return file;
  }

  private static boolean saysSomething(SourceNode root) {
    return !(root instanceof Scalar scalar) || !scalar.text().isEmpty();
  }

  private static SourceFile tooLarge(String name) {
    SourceText nothing = SourceText.of(name, "");
    Problems problems = new Problems(nothing);
    problems.add(
        SourceRule.TOO_LARGE,
        new Span(0, 0),
        "the file is larger than "
            + (SourceLimits.bytesOf(name) >> 20)
            + " MiB, which is more than any exercise or leaflet needs",
        "check that it is the right file, and split it if it is");
    return unreadable(nothing, problems);
  }

  private static SourceFile unreadable(SourceText text, Problems problems) {
    return SourceFile.unreadable(text, problems.inOrder());
  }
}
