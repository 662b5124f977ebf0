package org.kneeroll.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.kneeroll.catalogue.triage.Dismissed;
import org.kneeroll.catalogue.triage.Rulebook;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.project.ReportFormat;
import org.kneeroll.testing.Golden;
import org.kneeroll.testing.IndependentSchema;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class ReportFormatsTest {

  private static final IndependentSchema SARIF =
      IndependentSchema.of(resource("/sarif/sarif-schema-2.1.0.json"));

  private static String resource(String path) {
    try (InputStream in = ReportFormatsTest.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static Rulebook rules() {
    return Rulebook.of(
        List.of(
            new RuleDoc(RuleId.of("look-here"), Severity.ADVICE, false, "looks", "to see"),
            new RuleDoc(RuleId.of("movement-too-large"), Severity.ERROR, true, "small", "safe")));
  }

  private static Findings everything() {
    List<Diagnostic> all = new ArrayList<>(Samples.all());
    SourceText strange = SourceText.of("50% off, a:b.yaml", "name: <&>\"\r\n");
    all.add(
        new Diagnostic(
            RuleId.of("look-here"),
            Severity.ERROR,
            "50% of `<&>\"`",
            Samples.mark(strange, "<&>", "]]>"),
            List.of(),
            List.of(Note.help("100%")),
            List.of()));
    List<Dismissed> dismissed =
        Arrays.stream(Dismissed.Means.values())
            .map(means -> new Dismissed(Samples.keyTwice(), means, "because of " + means.word()))
            .toList();
    return new Findings(all, dismissed, List.of("exercises/clean & <fine>.yaml"), rules());
  }

  private static String print(ReportFormat format, Findings findings) {
    return DiagnosticPrinter.of(format, Palette.ANSI).print(findings);
  }

  @Test
  void sarifIsWhatItsSchemaAsksFor() {
    assertThat(SARIF.refusals(print(ReportFormat.SARIF, everything()))).isEmpty();
    assertThat(SARIF.refusals(print(ReportFormat.SARIF, Findings.of(List.of())))).isEmpty();
  }

  @Test
  void theSchemaOfSarifRefusesWhatIsNone() {
    String sarif = print(ReportFormat.SARIF, everything());

    assertThat(SARIF.refusals(sarif.replace("\"level\" : \"note\"", "\"level\" : \"notice\"")))
        .isNotEmpty();
    assertThat(SARIF.refusals(sarif.replace("\"startLine\" : 1,", "\"startLine\" : 0,")))
        .isNotEmpty();
  }

  @Test
  void sarifListsRulesFixesRelatedPlacesAndWhatWasDismissed() {
    String sarif = print(ReportFormat.SARIF, everything());

    int results = sarif.indexOf("      \"columnKind\"");
    Golden.assertMatches("render/sarif-results.txt", sarif.substring(results));
    for (RuleDoc rule : rules().docs()) {
      assertThat(sarif.substring(0, results)).contains("\"id\" : \"" + rule.id() + "\"");
    }
  }

  @Test
  void sarifGivesEachResultAFingerprintOfItsOwn() {
    List<Diagnostic> twice = List.of(Samples.keyTwice(), Samples.keyTwice());
    String sarif = print(ReportFormat.SARIF, Findings.of(twice));

    Set<String> prints = new HashSet<>();
    sarif.lines().filter(line -> line.contains("kneeroll/v1")).forEach(prints::add);
    assertThat(prints).hasSize(2);
  }

  @Test
  void githubCommandsTakeALineEachAndAreEscaped() {
    String commands = print(ReportFormat.GITHUB, everything());

    Golden.assertMatches("render/github.txt", commands);
    assertThat(commands.lines()).hasSameSizeAs(everything().standing());
    assertThat(commands).contains("%25").doesNotContain("\r").doesNotContain("\u001B");
  }

  @Test
  void junitIsWellFormedAndCountsWhatItHolds() throws Exception {
    String xml = print(ReportFormat.JUNIT, everything());
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));

    NodeList failures = document.getElementsByTagName("failure");
    NodeList cases = document.getElementsByTagName("testcase");
    assertThat(document.getDocumentElement().getAttribute("failures"))
        .isEqualTo(String.valueOf(failures.getLength()))
        .isEqualTo("3");
    assertThat(document.getDocumentElement().getAttribute("tests"))
        .isEqualTo(String.valueOf(cases.getLength()));
    Golden.assertMatches("render/junit.xml", xml);
  }

  @Test
  void jsonSaysWhatWasDismissedAndWhy() {
    Golden.assertMatches("render/dismissed.json", print(ReportFormat.JSON, everything()));
  }

  @Test
  void jsonIsWhatItsSchemaAsksFor() throws IOException {
    Path docs = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("docs");
    IndependentSchema schema =
        IndependentSchema.of(Files.readString(docs.resolve("schemas/report.schema.json")));
    String json = print(ReportFormat.JSON, everything());

    assertThat(schema.refusals(json)).isEmpty();
    assertThat(schema.refusals(print(ReportFormat.JSON, Findings.of(List.of())))).isEmpty();
    assertThat(schema.refusals(json.replace("\"advice\"", "\"note\""))).isNotEmpty();
    assertThat(schema.refusals(json.replace("\"line\" : 1,", "\"line\" : 0,"))).isNotEmpty();
  }

  @Test
  void noFormatColoursAReportForPrograms() {
    for (ReportFormat format : ReportFormat.values()) {
      if (format != ReportFormat.FULL && format != ReportFormat.CONCISE) {
        assertThat(print(format, everything())).as(format.word()).doesNotContain("\u001B");
        assertThat(print(format, everything()).codePoints()).noneMatch(Control::is);
      }
    }
  }

  @Test
  void aFileNameBecomesAUri() {
    assertThat(FileUri.of("a b/\u00e9#.yaml")).isEqualTo("a%20b/%C3%A9%23.yaml");
    assertThat(FileUri.of("/tmp/a.yaml")).isEqualTo("file:///tmp/a.yaml");
    assertThat(FileUri.of("C:/a b.yaml")).isEqualTo("file:///C:/a%20b.yaml");
    assertThat(FileUri.of("kneeroll:exercises/a.yaml")).isEqualTo("kneeroll:exercises/a.yaml");
    assertThat(FileUri.of("a:b.yaml").indexOf(':')).isNegative();
  }
}
