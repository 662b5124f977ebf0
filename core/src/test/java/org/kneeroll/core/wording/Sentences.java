package org.kneeroll.core.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The two corpora: sentences that are right, and sentences with the phrase that is wrong. */
final class Sentences {

  /** What a wrong sentence does, by its word in the corpus. */
  enum Kind {
    FORCING,
    EFFORT,
    HURRYING,
    SMALL,
    OTHER_SIDE;

    List<Cue> find(String text) {
      return switch (this) {
        case FORCING -> Forcing.cues(text);
        case EFFORT -> Forcing.effortCues(text);
        case HURRYING -> Hurrying.cues(text);
        case SMALL -> Smallness.claims(text);
        case OTHER_SIDE -> SideWords.repeats(text);
      };
    }

    static Kind of(String word) {
      return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }
  }

  /** A sentence of the second corpus. */
  record Wrong(Kind kind, String sentence, String phrase) {}

  private Sentences() {}

  static List<String> correct() {
    return lines("correct-sentences.txt");
  }

  static List<Wrong> wrong() {
    return lines("wrong-sentences.txt").stream()
        .map(line -> line.split(" \\| ", -1))
        .map(parts -> new Wrong(Kind.of(parts[0]), parts[1], parts[2]))
        .toList();
  }

  private static List<String> lines(String name) {
    try (InputStream in = Sentences.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no such corpus: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
