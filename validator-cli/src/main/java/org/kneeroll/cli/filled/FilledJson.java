package org.kneeroll.cli.filled;

import java.util.List;
import java.util.Locale;
import org.kneeroll.cli.render.JsonDocument;
import org.kneeroll.leaflet.Subject;
import org.kneeroll.pdf.read.FilledField;
import org.kneeroll.pdf.read.FilledLeaflet;
import org.kneeroll.pdf.read.Obstacle;
import org.kneeroll.pdf.read.Reading;
import tools.jackson.core.JsonGenerator;

/** Everything that was read, and every file that could not be, for programs. */
final class FilledJson {

  private static final int VERSION = 1;

  private FilledJson() {}

  static String print(List<ReadFile> files) {
    return JsonDocument.print(
        VERSION,
        json -> {
          json.writeArrayPropertyStart("files");
          for (ReadFile file : files) {
            json.writeStartObject();
            json.writeStringProperty("file", file.name());
            if (file.reading() instanceof Reading.Done<FilledLeaflet> done) {
              write(json, done.value());
            } else if (file.reading() instanceof Reading.Failed<FilledLeaflet> failed) {
              write(json, failed.obstacle());
            }
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, Obstacle obstacle) {
    json.writeObjectPropertyStart("error");
    json.writeStringProperty("kind", obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.writeStringProperty("message", obstacle.message());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, FilledLeaflet leaflet) {
    json.writeStringProperty("leaflet", leaflet.id());
    json.writeStringProperty("version", leaflet.version());
    json.writeStringProperty("title", leaflet.title());
    json.writeStringProperty("language", leaflet.language());
    json.writeArrayPropertyStart("fields");
    leaflet.entries().forEach(field -> write(json, field));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, FilledField field) {
    Subject subject = field.subject();
    json.writeStartObject();
    json.writeStringProperty("field", field.field());
    writeUnlessEmpty(json, "exercise", subject.exercise());
    writeUnlessEmpty(json, "name", subject.name());
    json.writeStringProperty("quantity", subject.quantity());
    writeUnlessEmpty(json, "side", subject.side());
    if (subject.day() > 0) {
      json.writeNumberProperty("day", subject.day());
    }
    if (subject.status() != null) {
      json.writeStringProperty("prescribed", subject.prescribed());
      json.writeStringProperty("status", subject.status().word());
    }
    json.writeStringProperty("written", field.written());
    json.writeStringProperty("mark", field.mark().word());
    json.writeEndObject();
  }

  private static void writeUnlessEmpty(JsonGenerator json, String name, String value) {
    if (!value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }
}
