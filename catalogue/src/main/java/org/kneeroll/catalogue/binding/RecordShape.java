package org.kneeroll.catalogue.binding;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.validation.ComponentNames;

/**
 * What an author may write for a record: its keys in the order of its components, and the type of
 * each.
 *
 * @param type the record
 * @param keys each key with the type of its value
 * @param spread the key whose own entries stand beside the other keys, or null: the bounds of a
 *     movement
 */
record RecordShape(Class<?> type, Map<String, Type> keys, @Nullable String spread) {

  private static final Map<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();

  /** Components that the file does not hold: an id is the file's name. */
  private static final Set<String> NOT_WRITTEN = Set.of("org.kneeroll.core.exercise.Exercise#id");

  static RecordShape of(Class<?> type) {
    return KNOWN.computeIfAbsent(type, RecordShape::read);
  }

  private static RecordShape read(Class<?> type) {
    Map<String, Type> keys = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      keys.put(ComponentNames.key(component.getName()), component.getGenericType());
    }
    return new RecordShape(type, keys, type == Movement.class ? "bounds" : null);
  }

  /** The keys that an author may write. */
  List<String> writtenKeys() {
    List<String> written = new ArrayList<>(keys.keySet());
    written.removeIf(key -> key.equals(spread) || NOT_WRITTEN.contains(type.getName() + "#" + key));
    return written;
  }

  /**
   * Makes the record.
   *
   * @param values by key; null or absent for what was not written
   */
  Object make(Map<String, @Nullable Object> values) {
    Class<?>[] types = new Class<?>[keys.size()];
    @Nullable Object[] arguments = new Object[keys.size()];
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = values.get(ComponentNames.key(components[i].getName()));
    }
    try {
      Constructor<?> constructor = type.getConstructor(types);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("cannot make " + type + " from " + values, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }
}
