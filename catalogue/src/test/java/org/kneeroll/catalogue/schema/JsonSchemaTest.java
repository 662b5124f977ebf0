package org.kneeroll.catalogue.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kneeroll.core.exercise.Term;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonSchemaTest {

  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  private static final Path FILES =
      MODULE.resolve("src/main/resources/org/kneeroll/catalogue/schema");

  @ParameterizedTest
  @EnumSource
  void isWhatTheModelSays(JsonSchema schema) throws IOException {
    Path file = FILES.resolve(schema.fileName());
    ModelDocs docs = new ModelDocs(MODULE.resolveSibling("core/src/main/java"));
    ObjectNode generated =
        new SchemaGenerator(docs, KeyExamples.load())
            .generate(schema.word(), schema.title(), schema.type());
    String text = text(generated);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, text);
    }

    assertThat(file).as("-Dgolden.rewrite=true writes it").exists();
    assertThat(Files.readString(file))
        .as("-Dgolden.rewrite=true rewrites %s", file)
        .isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource
  void isShipped(JsonSchema schema) throws IOException {
    assertThat(new String(schema.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(FILES.resolve(schema.fileName())));
    assertThat(Term.find(JsonSchema.class, schema.word())).contains(schema);
  }

  private static String text(ObjectNode schema) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return JsonMapper.shared().writer().with(printer).writeValueAsString(schema) + "\n";
  }
}
