package org.kneeroll.catalogue.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.validation.ComponentNames;

/** What an author is told to write under a key. */
final class KeyGuide {

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

  /** The last key of a path: what messages name. */
  static String name(ModelPath path) {
    List<ModelPath.Step> steps = path.steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i) instanceof ModelPath.Key key) {
        return key.name();
      }
    }
    return "the file";
  }

  /**
   * What to write at a path.
   *
   * @param holder the record that has the component at the end of the path
   */
  static Optional<String> help(Object holder, ModelPath path) {
    String key = name(path);
    String words =
        WORDS.getProperty(ComponentNames.key(holder.getClass().getSimpleName()) + "." + key);
    if (words == null) {
      words = WORDS.getProperty(key);
    }
    return words != null ? Optional.of(words) : vocabulary(holder.getClass(), key);
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
        .map(
            type ->
                "write one of: "
                    + Stream.of(type.getEnumConstants())
                        .map(constant -> ((Term) constant).word())
                        .collect(Collectors.joining(", ")));
  }
}
