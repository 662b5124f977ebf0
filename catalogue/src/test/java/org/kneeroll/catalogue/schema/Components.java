package org.kneeroll.catalogue.schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the declaration of a record's component says about its value. */
final class Components {

  private Components() {}

  /** Whether a value has to be there when a group of constraints is asked. */
  static boolean isNeeded(RecordComponent component, Class<?> group) {
    return constraint(component, NotNull.class, NotNull::groups, group)
        || constraint(component, NotBlank.class, NotBlank::groups, group)
        || constraint(component, NotEmpty.class, NotEmpty::groups, group);
  }

  private static <A extends Annotation> boolean constraint(
      RecordComponent component,
      Class<A> constraint,
      Function<A, Class<?>[]> groups,
      Class<?> group) {
    A found = annotation(component, constraint);
    return found != null
        && (groups.apply(found).length == 0 || Arrays.asList(groups.apply(found)).contains(group));
  }

  /** A constraint on a component; a record hands those of its components to its fields. */
  static <A extends Annotation> @Nullable A annotation(RecordComponent component, Class<A> type) {
    try {
      return component
          .getDeclaringRecord()
          .getDeclaredField(component.getName())
          .getAnnotation(type);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("no field of " + component, e);
    }
  }

  /** A type without its arguments. */
  static Class<?> raw(AnnotatedType type) {
    return (Class<?>)
        (type.getType() instanceof ParameterizedType generic
            ? generic.getRawType()
            : type.getType());
  }

  /** One of the arguments of a type that has some. */
  static AnnotatedType argument(AnnotatedType type, int index) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
  }
}
