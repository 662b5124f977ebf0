package org.kneeroll.cli.render;

import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * One JSON document for programs, indented by two spaces and alike on every system.
 *
 * <p>What a terminal would obey, or nobody would see, is escaped, so that a document can be looked
 * at as well as read.
 */
public final class JsonDocument {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new EscapeHidden()).build();

  /** Escapes what {@link Visible} would not show. */
  private static final class EscapeHidden extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
      codes[0x7F] = CharacterEscapes.ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      // Halves of a character come one by one here, and are none of these.
      return Visible.isHidden(c) && !Character.isSurrogate((char) c)
          ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c))
          : null;
    }
  }

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
    // A bracket behind two of these signs, which stand in strings alone, begins a command to
    // GitHub.
    return out.toString().replace("##[", "##\\u005B") + "\n";
  }
}
