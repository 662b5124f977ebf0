package org.kneeroll.pdf.read;

import java.util.Objects;

/**
 * Something in a file that came back besides what stands in the leaflet's own fields.
 *
 * @param kind what it is
 * @param page of the file, from 1; 0 where it is on none
 * @param field the name of the field that it is about, or of the thing; empty for none, several
 *     with a comma between them
 * @param text what somebody wrote there, character by character; empty for nothing
 */
public record Remark(Kind kind, int page, String field, String text) {

  /** What can be in a file. */
  public enum Kind {
    /** A field that the leaflet was not printed with. */
    FOREIGN_FIELD("foreign-field", true),
    /** A field of a file in which nothing tells of a leaflet. */
    UNKNOWN_FIELD("unknown-field", true),
    /** Words that lie over a field rather than stand in it. */
    OVER_FIELD("over-field", true),
    /** A note, or words typed onto a page. */
    COMMENT("comment", true),
    /** A line, a stamp or another drawing, which only a person can read. */
    DRAWING("drawing", false),
    /** A file inside the file. */
    ATTACHMENT("attachment", false),
    /** A page whose own content is not what was printed. */
    PAGE_CHANGED("page-changed", false),
    /** Pages of the leaflet that are not there. */
    PAGE_MISSING("page-missing", false),
    /** A page that is in the file a second time. */
    PAGE_TWICE("page-twice", true),
    /** A page that is of no leaflet. */
    FOREIGN_PAGE("foreign-page", false),
    /** A leaflet whose fields are gone. */
    FLATTENED("flattened", false),
    /** A leaflet of which the file only keeps the name. */
    NAME_ONLY("name-only", true),
    /** A leaflet of which a newer version of Kneeroll wrote the record. */
    NEWER("newer", false),
    /** A leaflet whose pages came into the file one by one. */
    PUT_TOGETHER("put-together", true);

    private final String word;
    private final boolean isRead;

    Kind(String word, boolean isRead) {
      this.word = word;
      this.isRead = isRead;
    }

    /** The stable word for programs. */
    public String word() {
      return word;
    }

    /** Whether nothing is left for a person to look up in the file. */
    public boolean isRead() {
      return isRead;
    }
  }

  /** Refuses nulls. */
  public Remark {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(text, "text");
  }

  /** A sentence for a person: lower case, no full stop. What somebody wrote is quoted as it is. */
  public String message() {
    String on = page == 0 ? "" : " on page " + page;
    return switch (kind) {
      case FOREIGN_FIELD ->
          "the leaflet was not printed with the field `" + field + "`" + on + "; it " + says();
      case UNKNOWN_FIELD -> "the field `" + field + "`" + on + " " + says();
      case OVER_FIELD -> "`" + text + "` is written over the field " + field + on + ", not into it";
      case COMMENT -> "a note" + on + " says `" + text + "`";
      case DRAWING ->
          field.isEmpty()
              ? "something is drawn or stamped" + on + ": look at the page"
              : "something is drawn or stamped over the field " + field + on + ": look at the page";
      case ATTACHMENT -> "the file `" + field + "` that is attached" + on + " was not read";
      case PAGE_CHANGED ->
          "page "
              + page
              + " is not as it was printed, something may be written onto it: look at the page";
      case PAGE_MISSING ->
          (field.contains(",") ? "pages " : "page ") + field + " of the leaflet: not in the file";
      case PAGE_TWICE -> "page " + page + " is page " + field + " of the file once more";
      case FOREIGN_PAGE -> "page " + page + " is of no leaflet: look at it";
      case FLATTENED -> Obstacle.FLATTENED.message();
      case NAME_ONLY -> "the file keeps the name of the leaflet " + field + ", and no page of it";
      case NEWER -> "the leaflet" + on + " was not read: " + Obstacle.NEWER.message();
      case PUT_TOGETHER ->
          "its pages came into the file one by one: see that all are of one person";
    };
  }

  private String says() {
    return text.isEmpty() ? "is empty" : "says `" + text + "`";
  }
}
