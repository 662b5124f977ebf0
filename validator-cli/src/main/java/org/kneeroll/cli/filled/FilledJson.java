package org.kneeroll.cli.filled;

import java.util.List;
import java.util.Locale;
import org.kneeroll.cli.render.JsonDocument;
import org.kneeroll.leaflet.Subject;
import org.kneeroll.pdf.read.FilledField;
import org.kneeroll.pdf.read.FilledFile;
import org.kneeroll.pdf.read.FilledLeaflet;
import org.kneeroll.pdf.read.Obstacle;
import org.kneeroll.pdf.read.Reading;
import org.kneeroll.pdf.read.Remark;
import org.kneeroll.pdf.read.WrittenAmount;
import tools.jackson.core.JsonGenerator;

/** Everything that was read, and every file that could not be, for programs. */
final class FilledJson {

  private static final int VERSION = 1;

  private FilledJson() {}

  static String print(Returns returns) {
    return JsonDocument.print(
        VERSION,
        json -> {
          json.writeArrayPropertyStart("files");
          returns.read().forEach(file -> write(json, file));
          json.writeEndArray();
          if (!returns.notes().isEmpty()) {
            json.writeArrayPropertyStart("notes");
            returns.notes().forEach(json::writeString);
            json.writeEndArray();
          }
        });
  }

  /** An object for each leaflet, so that files of one leaflet look as they always did. */
  private static void write(JsonGenerator json, ReadFile file) {
    if (!file.sameAs().isEmpty()) {
      begin(json, file);
      json.writeStringProperty("same-as", file.sameAs());
      json.writeEndObject();
    } else if (file.reading() instanceof Reading.Failed<FilledFile> failed) {
      begin(json, file);
      write(json, failed.obstacle());
      json.writeEndObject();
    } else if (file.reading() instanceof Reading.Done<FilledFile> done) {
      List<FilledLeaflet> leaflets = done.value().leaflets();
      for (int i = 0; i < leaflets.size(); i++) {
        begin(json, file);
        if (leaflets.size() > 1) {
          json.writeNumberProperty("part", i + 1);
        }
        write(json, leaflets.get(i));
        json.writeEndObject();
      }
      if (leaflets.isEmpty() || !done.value().remarks().isEmpty()) {
        begin(json, file);
        write(json, done.value().remarks());
        json.writeEndObject();
      }
    }
  }

  private static void begin(JsonGenerator json, ReadFile file) {
    json.writeStartObject();
    json.writeStringProperty("file", file.name());
  }

  private static void write(JsonGenerator json, List<Remark> remarks) {
    json.writeArrayPropertyStart("remarks");
    for (Remark remark : remarks) {
      json.writeStartObject();
      json.writeStringProperty("kind", remark.kind().word());
      if (remark.page() > 0) {
        json.writeNumberProperty("page", remark.page());
      }
      writeUnlessEmpty(json, "field", remark.field());
      writeUnlessEmpty(json, "written", remark.text());
      json.writeStringProperty("message", remark.message());
      json.writeEndObject();
    }
    json.writeEndArray();
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
    if (!leaflet.pages().isEmpty()) {
      json.writeArrayPropertyStart("pages");
      leaflet.pages().forEach(json::writeNumber);
      json.writeEndArray();
    }
    json.writeArrayPropertyStart("fields");
    leaflet.entries().forEach(field -> write(json, field));
    json.writeEndArray();
    if (!leaflet.remarks().isEmpty()) {
      write(json, leaflet.remarks());
    }
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
    WrittenAmount amount = field.amount();
    if (amount.from() != null) {
      json.writeNumberProperty("number", amount.from());
    }
    if (amount.isRange() && amount.to() != null) {
      json.writeNumberProperty("to", amount.to());
    }
    writeUnlessEmpty(json, "unit", amount.unit());
    writeUnlessEmpty(json, "no-number", amount.reason());
    json.writeEndObject();
  }

  private static void writeUnlessEmpty(JsonGenerator json, String name, String value) {
    if (!value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }
}
