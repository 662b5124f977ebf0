package org.kneeroll.cli.show;

import org.kneeroll.catalogue.origin.Origin;
import org.kneeroll.catalogue.origin.Resolution;
import org.kneeroll.catalogue.origin.ResolvedValue;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarKind;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.cli.render.JsonDocument;
import tools.jackson.core.JsonGenerator;

/**
 * What is shown, for programs: {@code content} with the keys of the file, short forms written out,
 * and {@code values} with the status and the origin of each. Lines and columns count from 1.
 */
public final class ShownJson {

  private static final int VERSION = 1;

  private ShownJson() {}

  /** The whole document. */
  public static String print(Shown shown) {
    return JsonDocument.print(
        VERSION,
        json -> {
          json.writeStringProperty("kind", shown.item().kind().word());
          json.writeStringProperty("id", shown.item().id());
          json.writeStringProperty("file", shown.item().file().name());
          json.writeName("content");
          Resolution.inOrder(shown.item())
              .ifPresentOrElse(tree -> write(json, tree), json::writeNull);
          json.writeArrayPropertyStart("values");
          shown.values().forEach(value -> write(json, value));
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, SourceNode node) {
    if (node instanceof Mapping mapping) {
      json.writeStartObject();
      for (Mapping.Entry entry : mapping.entries()) {
        json.writeName(entry.name());
        write(json, entry.value());
      }
      json.writeEndObject();
    } else if (node instanceof Sequence list) {
      json.writeStartArray();
      list.items().forEach(item -> write(json, item));
      json.writeEndArray();
    } else {
      write(json, (Scalar) node);
    }
  }

  private static void write(JsonGenerator json, Scalar scalar) {
    if (scalar.kind() == ScalarKind.NULL) {
      json.writeNull();
    } else if (scalar.kind() == ScalarKind.BOOLEAN) {
      json.writeBoolean(scalar.text().equalsIgnoreCase("true"));
    } else {
      // A number is written as the author did: 1.0 is not 1, and both are read as amounts.
      json.writeString(scalar.text());
    }
  }

  private static void write(JsonGenerator json, ResolvedValue value) {
    json.writeStartObject();
    json.writeStringProperty("path", value.path().toString());
    json.writeStringProperty("text", value.text());
    value.status().ifPresent(status -> json.writeStringProperty("status", status.word()));
    Origin origin = value.origin();
    json.writeObjectPropertyStart("from");
    json.writeStringProperty("way", origin.way().word());
    if (!origin.from().isEmpty()) {
      json.writeStringProperty("of", origin.from());
    }
    json.writeStringProperty("file", origin.file());
    json.writeNumberProperty("line", origin.line());
    json.writeNumberProperty("column", origin.column());
    json.writeBooleanProperty("built-in", origin.builtIn());
    json.writeEndObject();
    json.writeEndObject();
  }
}
