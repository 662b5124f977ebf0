package org.kneeroll.pdf.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node of the document's structure.
 *
 * <p>An element either has children or is what marks on the pages point to, never both, so that the
 * order of its content is the order of the marks. Two elements are the same only if they are one
 * object.
 */
public final class Element implements Tag.Content {

  /** How the items of a list are marked. */
  public enum Numbering {
    /** By a term, such as the label of a fact. */
    NONE,
    /** By a bullet. */
    DISC,
    /** By numbers. */
    DECIMAL
  }

  /** Which cells a heading of a table names. */
  public enum Scope {
    /** Those below it. */
    COLUMN,
    /** Those beside it. */
    ROW
  }

  private final Role role;
  private final List<Element> children;
  private final @Nullable Numbering numbering;
  private final @Nullable String alternativeText;
  private final @Nullable Scope scope;

  private Element(
      Role role,
      List<Element> children,
      @Nullable Numbering numbering,
      @Nullable String alternativeText,
      @Nullable Scope scope) {
    this.role = Objects.requireNonNull(role, "role");
    this.children = List.copyOf(children);
    this.numbering = numbering;
    this.alternativeText = alternativeText;
    this.scope = scope;
  }

  /** An element that marks point to. */
  public static Element leaf(Role role) {
    return new Element(role, List.of(), null, null, null);
  }

  /** An element that holds others. */
  public static Element of(Role role, List<Element> children) {
    return new Element(role, children, null, null, null);
  }

  /** A list with its items. */
  public static Element list(Numbering numbering, List<Element> items) {
    return new Element(Role.LIST, items, numbering, null, null);
  }

  /** A picture, with what is said instead of showing it. */
  public static Element figure(String alternativeText) {
    return new Element(Role.FIGURE, List.of(), null, alternativeText, null);
  }

  /** A cell that names others. */
  public static Element tableHeading(Scope scope) {
    return new Element(Role.TABLE_HEADING, List.of(), null, null, scope);
  }

  /** What it is. */
  public Role role() {
    return role;
  }

  /** Its parts in reading order; empty for an element that marks point to. */
  public List<Element> children() {
    return children;
  }

  /** How the items are marked; null for anything but a list. */
  public @Nullable Numbering numbering() {
    return numbering;
  }

  /** What is said instead of showing it; null for anything but a picture. */
  public @Nullable String alternativeText() {
    return alternativeText;
  }

  /** Which cells it names; null for anything but a heading of a table. */
  public @Nullable Scope scope() {
    return scope;
  }

  /** The role, for messages. */
  @Override
  public String toString() {
    return role.name();
  }
}
