package org.kneeroll.catalogue.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kneeroll.catalogue.reading.SourceReader;
import org.kneeroll.catalogue.rule.typing.GarbledText;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Span;

/**
 * Every fixture of every rule, with the same words in other characters: what was wrong is found at
 * the same words, and nothing else is.
 */
class OtherCharactersTest {

  private static final Path FIXTURES = Path.of("src/test/resources/rules");

  /** What is found in the fixtures as they are. */
  private static final Map<Path, List<Diagnostic>> AS_TYPED = new HashMap<>();

  /** What speaks of the characters themselves. */
  private static final Set<String> ABOUT_CHARACTERS =
      Set.of("invisible-character", "turned-direction", "styled-letter");

  /** A program's way to write the same words. */
  enum Typing {
    /** No-break spaces, curly apostrophes, other hyphens, and accents by themselves. */
    WORD_PROCESSOR {
      @Override
      @Nullable String of(String text, int at) {
        char c = text.charAt(at);
        String one = String.valueOf(c);
        String parts = Normalizer.normalize(one, Normalizer.Form.NFD);
        if (betweenWords(text, at)) {
          return "\u00A0";
        }
        if (c == '\'' && betweenLetters(text, at)) {
          return anyOf("\u2019\u2018\u02BC\u00B4\u2032`", at);
        }
        if (c == '-' && betweenLetters(text, at)) {
          return anyOf("\u2010\u2011", at);
        }
        return parts.equals(one) ? null : parts;
      }
    },
    /** Spaces of all widths, and soft hyphens. */
    WEB_PAGE {
      @Override
      @Nullable String of(String text, int at) {
        if (betweenWords(text, at)) {
          return anyOf("\u2002\u2003\u2007\u2009\u202F\u3000\u205F\u200A", at);
        }
        return insideWord(text, at) && at % 3 == 0 ? text.charAt(at) + "\u00AD" : null;
      }
    },
    /** Zero-width characters in every word. */
    HIDDEN {
      @Override
      @Nullable String of(String text, int at) {
        String kinds = "\u200B\u200C\u200D\u2060\u2063\uFE0F\u034F\u180E\u200E\u2066\u202E";
        return insideWord(text, at) ? text.charAt(at) + anyOf(kinds, at) : null;
      }
    },
    /** Tags behind letters, letters as wide as Chinese ones, and digits of other scripts. */
    STYLED {
      @Override
      @Nullable String of(String text, int at) {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
          return String.valueOf((char) ((at % 2 == 0 ? 0x660 : 0xFF10) + c - '0'));
        }
        if (insideWord(text, at) && at % 7 == 0) {
          return c + Character.toString(0xE0061 + at % 26);
        }
        return c >= 'a' && c <= 'z' && at % 5 == 0 ? String.valueOf((char) (c + 0xFEE0)) : null;
      }
    };

    /** What takes the place of a character; null for the character. */
    abstract @Nullable String of(String text, int at);

    private static String anyOf(String kinds, int at) {
      return String.valueOf(kinds.charAt(at % kinds.length()));
    }
  }

  private static boolean betweenWords(String text, int at) {
    return text.charAt(at) == ' '
        && at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) > ' '
        && text.charAt(at + 1) > ' ';
  }

  private static boolean betweenLetters(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean insideWord(String text, int at) {
    return at + 1 < text.length() && isAscii(text.charAt(at)) && isAscii(text.charAt(at + 1));
  }

  private static boolean isAscii(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A file typed in another way, with the new place of each place of the old one. */
  private record Retyped(String text, List<Integer> places) {

    static Retyped of(String name, String text, Typing typing) {
      boolean[] inValue = new boolean[text.length()];
      SourceFile file = SourceReader.read(name, text.getBytes(UTF_8));
      file.root().ifPresent(root -> mark(root, inValue));
      StringBuilder out = new StringBuilder();
      int[] places = new int[text.length() + 1];
      for (int i = 0; i < text.length(); i++) {
        places[i] = out.length();
        String other = inValue[i] ? typing.of(text, i) : null;
        out.append(other == null ? text.substring(i, i + 1) : other);
      }
      places[text.length()] = out.length();
      return new Retyped(out.toString(), Arrays.stream(places).boxed().toList());
    }

    private static void mark(SourceNode node, boolean[] inValue) {
      if (node instanceof Mapping mapping) {
        mapping.entries().forEach(entry -> mark(entry.value(), inValue));
      } else if (node instanceof Sequence list) {
        list.items().forEach(item -> mark(item, inValue));
      } else if (node instanceof Scalar scalar && !scalar.style().isBlock()) {
        int quote = scalar.style().isQuoted() ? 1 : 0;
        for (int i = scalar.span().start() + quote; i < scalar.span().end() - quote; i++) {
          inValue[i] = true;
        }
      }
    }
  }

  /**
   * Whether a rule looks at the characters that a program left, one by one: to type its fixtures
   * with others is to write other fixtures.
   */
  private static boolean isAboutCharacters(String rule) {
    return Rules.all().stream()
        .filter(one -> one.getClass().getPackage().equals(GarbledText.class.getPackage()))
        .anyMatch(one -> one.doc().id().name().equals(rule));
  }

  private static List<Path> fixtures() {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(?:ok|bad)-.*\\.yaml"))
          .filter(file -> !isAboutCharacters(file.getName(FIXTURES.getNameCount()).toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource(Typing.class)
  void changeNothingOfWhatIsFound(Typing typing) throws IOException {
    List<String> wrong = new ArrayList<>();
    int changed = 0;
    for (Path fixture : fixtures()) {
      ExampleFiles example = ExampleFiles.of(Files.readString(fixture));
      Map<String, Retyped> retyped = new LinkedHashMap<>();
      Map<String, String> files = new LinkedHashMap<>();
      example
          .files()
          .forEach(
              (path, text) -> {
                Retyped other = Retyped.of(path, text, typing);
                retyped.put(path, other);
                files.put(path, other.text());
              });
      if (files.equals(example.files())) {
        continue;
      }
      changed++;
      Set<String> expected = new TreeSet<>();
      for (Diagnostic found : AS_TYPED.computeIfAbsent(fixture, path -> example.diagnostics())) {
        Retyped file = retyped.get(found.primary().source().name());
        Span span = found.primary().span();
        if (file != null) {
          expected.add(
              report(found, file.places().get(span.start()), file.places().get(span.end())));
        }
      }
      Set<String> reported = new TreeSet<>();
      for (Diagnostic found : new ExampleFiles(files).diagnostics()) {
        Span span = found.primary().span();
        if (!ABOUT_CHARACTERS.contains(found.rule().name())) {
          reported.add(report(found, span.start(), span.end()));
        }
      }
      if (!reported.equals(expected)) {
        wrong.add(fixture + "\n  expected " + expected + "\n  but was  " + reported);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(changed).isPositive();
  }

  private static String report(Diagnostic found, int start, int end) {
    return found.rule() + " " + found.primary().source().name() + " " + start + "-" + end;
  }

  @Test
  void areReadFromEveryFixture() {
    assertThat(fixtures()).hasSizeGreaterThan(150);
  }
}
