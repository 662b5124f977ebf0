package org.kneeroll.cli.listing;

import java.util.List;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.IdsOfKind;
import org.kneeroll.cli.render.JsonDocument;
import tools.jackson.core.JsonGenerator;

/** What was found, for programs: a list for each kind that was looked through. */
public final class ListingJson {

  private static final int VERSION = 1;

  private ListingJson() {}

  /** The whole document. */
  public static String print(Listing listing) {
    return JsonDocument.print(
        VERSION,
        json -> {
          for (Listing.Part part : listing.parts()) {
            json.writeArrayPropertyStart(IdsOfKind.key(part.kind()));
            part.entries().forEach(entry -> write(json, part.kind(), entry));
            json.writeEndArray();
          }
        });
  }

  private static void write(JsonGenerator json, FileKind kind, Listing.Entry entry) {
    json.writeStartObject();
    json.writeStringProperty("id", entry.id());
    json.writeStringProperty(kind == FileKind.LEAFLET ? "title" : "name", entry.name());
    if (kind != FileKind.BRAND) {
      json.writeStringProperty("status", entry.status());
    }
    if (kind == FileKind.EXERCISE) {
      write(json, "aliases", entry.aliases());
      json.writeStringProperty("region", entry.region());
      json.writeStringProperty("position", entry.position());
      json.writeStringProperty("aim", entry.aim());
      write(json, "stages", entry.stages());
      write(json, "equipment", entry.equipment());
    }
    json.writeStringProperty("file", entry.file());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String key, List<String> words) {
    json.writeArrayPropertyStart(key);
    words.forEach(json::writeString);
    json.writeEndArray();
  }
}
