package org.kneeroll.cli.render;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** One JSON document for programs, indented by two spaces and alike on every system. */
public final class JsonDocument {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
  }

  private JsonDocument() {}

  /**
   * An object whose first property is its version.
   *
   * @param version changes when something that stood there before goes or means something else, and
   *     not when something is added
   * @param content writes the other properties
   * @return the document with a line break at its end
   */
  public static String print(int version, Consumer<JsonGenerator> content) {
    return print(
        json -> {
          json.writeNumberProperty("version", version);
          content.accept(json);
        });
  }

  /** An object of another format, with a line break at its end. */
  static String print(Consumer<JsonGenerator> content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out)) {
      json.writeStartObject();
      content.accept(json);
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }
}
