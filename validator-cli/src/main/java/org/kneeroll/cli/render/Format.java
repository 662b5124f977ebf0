package org.kneeroll.cli.render;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which diagnostics are printed. */
public enum Format {
  /** Each with its place in the file, for authors. */
  FULL("full"),
  /** One line each, for editors and for searching. */
  CONCISE("concise"),
  /** How often each rule was broken, for many files at once. */
  COUNTS("counts"),
  /** For programs; never in colour. */
  JSON("json"),
  /** SARIF 2.1.0, for code hosts and other tools that gather findings. */
  SARIF("sarif"),
  /** Workflow commands, which GitHub Actions shows beside the lines of a change. */
  GITHUB("github"),
  /** JUnit's XML, which most servers that build and test understand. */
  JUNIT("junit");

  private final String word;

  Format(String word) {
    this.word = word;
  }

  /** The word that stands for the format on the command line. */
  public String word() {
    return word;
  }

  /** All words, in the order of the formats. */
  public static String words() {
    return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
  }

  /** The format of a word; empty if there is none. */
  public static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
  }

  /** A printer of this format. */
  public DiagnosticPrinter printer(Palette palette) {
    return switch (this) {
      case FULL -> new FullPrinter(palette);
      case CONCISE -> new ConcisePrinter(palette);
      case COUNTS -> new CountsPrinter();
      case JSON -> new JsonPrinter();
      case SARIF -> new SarifPrinter();
      case GITHUB -> new GithubPrinter();
      case JUNIT -> new JunitPrinter();
    };
  }
}
