package org.kneeroll.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import org.kneeroll.catalogue.schema.JsonSchema;

/** The kinds of files that have a schema, for help and completion. */
final class SchemaKinds implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Stream.of(JsonSchema.values()).map(JsonSchema::word).iterator();
  }
}
