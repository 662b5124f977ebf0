package org.kneeroll.cli.render;

import org.kneeroll.catalogue.triage.Dismissed;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Suggestion;
import tools.jackson.core.JsonGenerator;

/**
 * Diagnostics for programs.
 *
 * <p>Lines and columns count from 1, columns in code points; offsets count UTF-16 code units from
 * 0. {@code version} changes when something that stood here before goes or means something else,
 * and not when something is added.
 */
final class JsonPrinter implements DiagnosticPrinter {

  private static final int VERSION = 1;

  @Override
  public String print(Findings findings) {
    return JsonDocument.print(
        VERSION,
        json -> {
          json.writeArrayPropertyStart("diagnostics");
          for (Diagnostic diagnostic : findings.standing()) {
            json.writeStartObject();
            write(json, diagnostic);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayPropertyStart("dismissed");
          for (Dismissed dismissed : findings.dismissed()) {
            json.writeStartObject();
            write(json, dismissed.diagnostic());
            json.writeStringProperty("by", dismissed.means().word());
            json.writeStringProperty("reason", dismissed.reason());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, Diagnostic diagnostic) {
    json.writeStringProperty("rule", diagnostic.rule().name());
    json.writeStringProperty("severity", diagnostic.severity().word());
    json.writeStringProperty("message", diagnostic.message());
    writePlace(json, diagnostic.primary());
    json.writeArrayPropertyStart("related");
    for (Label related : diagnostic.related()) {
      json.writeStartObject();
      writePlace(json, related);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("notes");
    for (Note note : diagnostic.notes()) {
      json.writeStartObject();
      json.writeStringProperty("kind", note.kind().word());
      json.writeStringProperty("text", note.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("suggestions");
    for (Suggestion suggestion : diagnostic.suggestions()) {
      json.writeStartObject();
      json.writeStringProperty("description", suggestion.description());
      writeSpan(json, diagnostic.primary().source(), suggestion.span());
      json.writeStringProperty("replacement", suggestion.replacement());
      json.writeBooleanProperty("safe", suggestion.safe());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writePlace(JsonGenerator json, Label label) {
    json.writeStringProperty("file", label.source().name());
    writeSpan(json, label.source(), label.span());
    json.writeStringProperty("label", label.text());
  }

  private static void writeSpan(JsonGenerator json, SourceText source, Span span) {
    writePosition(json, "start", source, span.start());
    writePosition(json, "end", source, span.end());
  }

  private static void writePosition(
      JsonGenerator json, String name, SourceText source, int offset) {
    SourceText.Position at = source.position(offset);
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("line", at.line());
    json.writeNumberProperty("column", at.column());
    json.writeNumberProperty("offset", offset);
    json.writeEndObject();
  }
}
