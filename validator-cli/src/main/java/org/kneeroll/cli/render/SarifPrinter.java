package org.kneeroll.cli.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kneeroll.catalogue.triage.Dismissed;
import org.kneeroll.catalogue.triage.Fingerprint;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Suggestion;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), with every rule that there is,
 * what was dismissed and why, and the edits that would settle a finding.
 *
 * <p>Columns count code points, which the log says ({@code columnKind}, 3.14.17).
 */
final class SarifPrinter implements DiagnosticPrinter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String print(Findings findings) {
    return JsonDocument.print(
        json -> {
          json.writeStringProperty("$schema", SCHEMA);
          json.writeStringProperty("version", "2.1.0");
          json.writeArrayPropertyStart("runs");
          json.writeStartObject();
          writeRun(json, findings);
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  private static void writeRun(JsonGenerator json, Findings findings) {
    List<RuleDoc> rules = List.copyOf(findings.rules().docs());
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      places.put(rules.get(i).id().name(), i);
    }
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", Product.NAME);
    json.writeStringProperty("semanticVersion", Product.VERSION);
    json.writeArrayPropertyStart("rules");
    rules.forEach(rule -> writeRule(json, rule));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
    Map<String, Integer> seen = new HashMap<>();
    for (Diagnostic diagnostic : findings.standing()) {
      json.writeStartObject();
      writeResult(json, diagnostic, places, seen);
      json.writeEndObject();
    }
    for (Dismissed dismissed : findings.dismissed()) {
      json.writeStartObject();
      writeResult(json, dismissed.diagnostic(), places, seen);
      writeSuppression(json, dismissed);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeRule(JsonGenerator json, RuleDoc rule) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.id().name());
    writeText(json, "shortDescription", rule.summary());
    writeText(json, "fullDescription", rule.summary() + ": " + rule.why());
    json.writeObjectPropertyStart("help");
    json.writeStringProperty(
        "text", rule.why() + "\n\nkneeroll explain " + rule.id() + " says more.");
    json.writeStringProperty(
        "markdown", rule.why() + "\n\n`kneeroll explain " + rule.id() + "` says more.");
    json.writeEndObject();
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(rule.severity()));
    json.writeEndObject();
    if (rule.safety()) {
      json.writeObjectPropertyStart("properties");
      json.writeArrayPropertyStart("tags");
      json.writeString("safety");
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeResult(
      JsonGenerator json,
      Diagnostic diagnostic,
      Map<String, Integer> places,
      Map<String, Integer> seen) {
    String rule = diagnostic.rule().name();
    json.writeStringProperty("ruleId", rule);
    Integer index = places.get(rule);
    if (index != null) {
      json.writeNumberProperty("ruleIndex", index);
    }
    json.writeStringProperty("level", level(diagnostic.severity()));
    writeText(json, "message", MessageText.of(diagnostic));
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    writePlace(json, diagnostic.primary());
    json.writeEndObject();
    json.writeEndArray();
    if (!diagnostic.related().isEmpty()) {
      json.writeArrayPropertyStart("relatedLocations");
      for (Label related : diagnostic.related()) {
        json.writeStartObject();
        writePlace(json, related);
        if (!related.text().isEmpty()) {
          writeText(json, "message", related.text());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    String fingerprint = Fingerprint.of(diagnostic, diagnostic.primary().source().name());
    int again = seen.merge(fingerprint, 1, Integer::sum);
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("kneeroll/v1", fingerprint + ":" + again);
    json.writeEndObject();
    writeFixes(json, diagnostic);
  }

  private static void writeSuppression(JsonGenerator json, Dismissed dismissed) {
    json.writeArrayPropertyStart("suppressions");
    json.writeStartObject();
    boolean inSource = dismissed.means() == Dismissed.Means.COMMENT;
    json.writeStringProperty("kind", inSource ? "inSource" : "external");
    json.writeStringProperty("status", "accepted");
    json.writeStringProperty("justification", dismissed.reason());
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Each suggestion is one way to settle the finding, so each is a fix of its own. */
  private static void writeFixes(JsonGenerator json, Diagnostic diagnostic) {
    if (diagnostic.suggestions().isEmpty()) {
      return;
    }
    SourceText source = diagnostic.primary().source();
    json.writeArrayPropertyStart("fixes");
    for (Suggestion suggestion : diagnostic.suggestions()) {
      json.writeStartObject();
      writeText(json, "description", suggestion.description());
      json.writeArrayPropertyStart("artifactChanges");
      json.writeStartObject();
      writeArtifact(json, source);
      json.writeArrayPropertyStart("replacements");
      json.writeStartObject();
      writeRegion(json, "deletedRegion", source, suggestion.span());
      if (!suggestion.replacement().isEmpty()) {
        writeText(json, "insertedContent", suggestion.replacement());
      }
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writePlace(JsonGenerator json, Label label) {
    json.writeObjectPropertyStart("physicalLocation");
    writeArtifact(json, label.source());
    writeRegion(json, "region", label.source(), label.span());
    json.writeEndObject();
  }

  private static void writeArtifact(JsonGenerator json, SourceText source) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", FileUri.of(source.name()));
    json.writeEndObject();
  }

  private static void writeRegion(JsonGenerator json, String name, SourceText source, Span span) {
    SourceText.Position start = source.position(span.start());
    SourceText.Position end = source.position(span.end());
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("startLine", start.line());
    json.writeNumberProperty("startColumn", start.column());
    json.writeNumberProperty("endLine", end.line());
    json.writeNumberProperty("endColumn", end.column());
    json.writeEndObject();
  }

  private static void writeText(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
    };
  }
}
