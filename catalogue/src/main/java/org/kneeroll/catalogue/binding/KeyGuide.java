package org.kneeroll.catalogue.binding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.kneeroll.core.validation.ComponentNames;

/** What an author is told to write under a key. */
public final class KeyGuide {

  private static final Properties WORDS = load();

  private KeyGuide() {}

  private static Properties load() {
    Properties words = new Properties();
    try (InputStream in = KeyGuide.class.getResourceAsStream("keys.properties")) {
      if (in == null) {
        throw new IllegalStateException("keys.properties is not in the application");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("keys.properties", e);
    }
    return words;
  }

  /**
   * What to write under a key: the words for it in this record, the words for it anywhere, or else
   * the vocabulary that its value comes from.
   *
   * @param holder the record that has the key
   */
  public static Optional<String> help(Class<?> holder, String key) {
    return words(qualified(holder, key)).or(() -> words(key)).or(() -> vocabulary(holder, key));
  }

  /** What to do with a key that a record does not have, but that authors bring from elsewhere. */
  static Optional<String> instead(Class<?> holder, String key) {
    return words("without." + qualified(holder, key));
  }

  private static String qualified(Class<?> holder, String key) {
    return ComponentNames.key(holder.getSimpleName()).substring(1) + "." + key;
  }

  /** What to write under a key, in whatever record it stands. */
  static Optional<String> words(String key) {
    return Optional.ofNullable(WORDS.getProperty(key));
  }

  private static Optional<String> vocabulary(Class<?> holder, String key) {
    if (!holder.isRecord()) {
      return Optional.empty();
    }
    return Stream.of(holder.getRecordComponents())
        .filter(component -> ComponentNames.key(component.getName()).equals(key))
        .map(RecordComponent::getType)
        .filter(Class::isEnum)
        .findFirst()
        .map(Vocabulary::choice);
  }
}
