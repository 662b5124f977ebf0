package org.kneeroll.cli.render;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kneeroll.core.project.ReportFormat;

/**
 * Knows a report of Kneeroll's again, so that a newer one may take its place and nothing else's.
 *
 * <p>Of formats for programs the beginning tells it, as no other program and no person writes it in
 * the same way. Of formats for people every line has to be a report's: notes that somebody has
 * added to it are theirs.
 */
public final class OwnReport {

  private static final String HEADING =
      ".+:[0-9]+:[0-9]+ (?:error|warning|advice)\\[[a-z0-9-]+]: .*";

  /** A line of the author's text, a mark below it, a related place, one more finding, a note. */
  private static final String BELOW_HEADING = " {3,}[0-9]* \\|.*| {3}(?:at|\\+|=) .*";

  private static final String REST = "\\.\\.\\. .*";

  private static final Predicate<String> CONCISE = lines(HEADING + "|" + REST);
  private static final Predicate<String> FULL =
      lines(HEADING + "|" + BELOW_HEADING + "|" + REST + "|");
  private static final Predicate<String> COUNTS =
      lines("times  files  .*| {0,4}[0-9]+ {2,}.*| {20,}.*");
  private static final Predicate<String> GITHUB = lines("::(?:error|warning|notice) file=.*");

  private static final Pattern JSON =
      Pattern.compile("\\{\\s+\"version\"\\s*:\\s*[0-9]+,\\s+\"diagnostics\"\\s*:\\s*\\[");
  private static final Pattern SARIF =
      Pattern.compile(
          "\\{\\s+\"\\$schema\"\\s*:\\s*\"[^\"]*sarif[^\"]*\",\\s+\"version\"\\s*:\\s*\"[0-9.]+\","
              + "\\s+\"runs\"\\s*:\\s*\\[\\s+\\{\\s+\"tool\"\\s*:\\s*\\{\\s+\"driver\"\\s*:\\s*\\{"
              + "\\s+\"name\"\\s*:\\s*\""
              + Product.NAME
              + "\"");
  private static final Pattern JUNIT =
      Pattern.compile(
          "<\\?xml version=\"1\\.0\" encoding=\"UTF-8\"\\?>\n<testsuites name=\"kneeroll\" ");

  private OwnReport() {}

  /** Whether a file is a report of a format, and nobody has written into it since. */
  public static boolean is(ReportFormat format, byte[] file) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      return false;
    }
    return switch (format) {
      case FULL -> FULL.test(text);
      case CONCISE -> CONCISE.test(text);
      case COUNTS -> text.startsWith("times  files") && COUNTS.test(text);
      case GITHUB -> GITHUB.test(text);
      case JSON -> JSON.matcher(text).lookingAt() && text.endsWith("\n}\n");
      case SARIF -> SARIF.matcher(text).lookingAt() && text.endsWith("\n}\n");
      case JUNIT -> JUNIT.matcher(text).lookingAt() && text.endsWith("\n</testsuites>\n");
    };
  }

  private static Predicate<String> lines(String line) {
    Pattern pattern = Pattern.compile(line);
    return text -> text.lines().allMatch(one -> pattern.matcher(one).matches());
  }
}
