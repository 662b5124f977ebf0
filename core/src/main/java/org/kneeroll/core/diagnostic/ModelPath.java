package org.kneeroll.core.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A place in a record, named as an author's file names it: {@code steps[2].text}, {@code dose.per}.
 *
 * <p>The names are the file's keys (kebab case), not Java's, so that a path can be looked up in the
 * author's file and shown in a message as it is.
 *
 * @param steps from the root inwards; empty for the whole
 */
public record ModelPath(List<Step> steps) {

  /** The whole record. */
  public static final ModelPath ROOT = new ModelPath(List.of());

  /** Copies the steps. */
  public ModelPath {
    steps = List.copyOf(steps);
  }

  /** One step into a record or a list. */
  public sealed interface Step {}

  /**
   * Into a record, by key.
   *
   * @param name the key as it stands in a file
   */
  public record Key(String name) implements Step {
    /** Refuses a null name. */
    public Key {
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * Into a list, by position.
   *
   * @param index from 0
   */
  public record Index(int index) implements Step {
    /** Refuses a negative position. */
    public Index {
      if (index < 0) {
        throw new IllegalArgumentException("negative index: " + index);
      }
    }
  }

  /**
   * A path of keys alone, as {@code of("dose", "per")}.
   *
   * @param keys from the root inwards
   */
  public static ModelPath of(String... keys) {
    ModelPath path = ROOT;
    for (String key : keys) {
      path = path.key(key);
    }
    return path;
  }

  /** This path and one key more. */
  public ModelPath key(String name) {
    return with(new Key(name));
  }

  /** This path and one list position more, counted from 0. */
  public ModelPath index(int index) {
    return with(new Index(index));
  }

  /** The path of what holds this place; the root is its own parent. */
  public ModelPath parent() {
    return steps.isEmpty() ? this : new ModelPath(steps.subList(0, steps.size() - 1));
  }

  /** Whether {@code other} is this place or lies inside it. */
  public boolean covers(ModelPath other) {
    return other.steps.size() >= steps.size() && other.steps.subList(0, steps.size()).equals(steps);
  }

  private ModelPath with(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new ModelPath(longer);
  }

  /** The form that messages use: {@code steps[2].text}; the root is an empty string. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Step step : steps) {
      if (step instanceof Index index) {
        out.append('[').append(index.index()).append(']');
      } else if (step instanceof Key key) {
        out.append(out.isEmpty() ? "" : ".").append(key.name());
      }
    }
    return out.toString();
  }
}
