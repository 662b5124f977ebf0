package org.kneeroll.catalogue.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the records of a JSON file one after the other: those of a list, or the only one.
 *
 * <p>No more than one record is held at a time. A record that is too large or of the wrong form is
 * refused and the next one read; where the file itself breaks off, reading ends with a refusal.
 */
public final class RecordReader {

  /** Characters of one record; the longest in either catalogue has about 4,000. */
  static final int MOST_TEXT = 20_000;

  /** Values of one record; the usual one has about 30. */
  static final int MOST_VALUES = 500;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(100)
                  .maxNameLength(1000)
                  .maxNumberLength(1000)
                  .maxStringLength(4_000_000)
                  .build())
          .build();

  private final JsonParser json;
  private final String name;
  private final Consumer<ForeignRecord> accepted;
  private final Consumer<Refusal> refused;

  private int length;
  private int values;
  private final List<String> unfit = new ArrayList<>();

  private RecordReader(
      JsonParser json, String name, Consumer<ForeignRecord> accepted, Consumer<Refusal> refused) {
    this.json = json;
    this.name = name;
    this.accepted = accepted;
    this.refused = refused;
  }

  /**
   * Reads all records.
   *
   * @param name what to call the file; places are named after it where it holds only one record
   * @param in the file; not closed
   * @param accepted takes each record
   * @param refused takes what could not be read
   * @throws IOException if the bytes cannot be read
   */
  public static void read(
      String name, InputStream in, Consumer<ForeignRecord> accepted, Consumer<Refusal> refused)
      throws IOException {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      new RecordReader(json, name, accepted, refused).read();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private void read() {
    int index = 0;
    try {
      JsonToken first = json.nextToken();
      if (first == JsonToken.START_OBJECT) {
        record(name);
        end();
      } else if (first == JsonToken.START_ARRAY) {
        while (next() != JsonToken.END_ARRAY) {
          index++;
          element(index);
        }
        end();
      } else {
        refused.accept(new Refusal(name, "is neither a list of records nor a record"));
      }
    } catch (JacksonIOException e) {
      throw e;
    } catch (JacksonException e) {
      // An encoding that breaks off has no place of its own.
      TokenStreamLocation place =
          e.getLocation() == null ? json.currentLocation() : e.getLocation();
      refused.accept(
          new Refusal(
              index == 0 ? name : "record " + index,
              "the file is broken here, at line "
                  + place.getLineNr()
                  + ", and nothing after it was read"));
    }
  }

  /** The next token within a record or a list, which has one as long as it is not at its end. */
  private JsonToken next() {
    JsonToken token = json.nextToken();
    if (token == null) {
      throw new StreamReadException(json, "the file ends", json.currentLocation());
    }
    return token;
  }

  private void end() {
    if (json.nextToken() != null) {
      refused.accept(new Refusal(name, "something follows the end of the list, and was not read"));
    }
  }

  private void element(int index) {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      record("record " + index);
    } else {
      json.skipChildren();
      refused.accept(
          new Refusal("record " + index, "is not a record, but a single value or a list"));
    }
  }

  private void record(String place) {
    length = 0;
    values = 0;
    unfit.clear();
    Map<String, Object> fields = new LinkedHashMap<>();
    while (next() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      next();
      Object value = value();
      if (value != null) {
        fields.put(key, value);
      } else if (json.currentToken() != JsonToken.VALUE_NULL) {
        unfit.add(key);
      }
    }
    if (length > MOST_TEXT || values > MOST_VALUES) {
      refused.accept(
          new Refusal(
              place,
              length > MOST_TEXT
                  ? "has more than " + MOST_TEXT + " characters"
                  : "has more than " + MOST_VALUES + " values"));
    } else {
      accepted.accept(new ForeignRecord(place, fields, unfit));
    }
  }

  /** A text, a list of texts, or a group of texts; null for anything else. */
  private @Nullable Object value() {
    values++;
    return switch (json.currentToken()) {
      case VALUE_STRING -> text();
      case START_ARRAY -> list();
      case START_OBJECT -> group();
      default -> null;
    };
  }

  /** A text that is too long is counted and not kept. */
  private String text() {
    String text = json.getString();
    length += Math.min(text.length(), MOST_TEXT + 1);
    return text.length() > MOST_TEXT ? "" : text;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) {
      values++;
      if (json.currentToken() == JsonToken.VALUE_STRING && values <= MOST_VALUES) {
        list.add(text());
      } else if (json.currentToken() != JsonToken.VALUE_STRING) {
        json.skipChildren();
        list.add(List.of());
      }
    }
    return list;
  }

  private Map<String, String> group() {
    Map<String, String> group = new LinkedHashMap<>();
    while (next() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      values++;
      if (next() == JsonToken.VALUE_STRING) {
        group.put(key, text());
      } else {
        json.skipChildren();
      }
    }
    return group;
  }
}
