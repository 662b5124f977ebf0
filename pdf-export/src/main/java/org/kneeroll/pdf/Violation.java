package org.kneeroll.pdf;

import java.util.Locale;

/**
 * A reason why a leaflet cannot become a PDF that everybody can read.
 *
 * <p>The set is closed: a leaflet without any of these is written. Each violation says where it is
 * in the words of the leaflet itself.
 */
public sealed interface Violation {

  /** Where it is, such as {@code step 2 of exercise 3, "Knee roll"}. */
  String place();

  /** The whole finding for an author: lower case, no full stop. */
  String message();

  /**
   * A character that no font of the leaflet has.
   *
   * @param codePoint the character
   * @param text the words that it stands in
   */
  record UncoveredCharacter(String place, int codePoint, String text) implements Violation {
    @Override
    public String message() {
      return "cannot print the character "
          + named()
          + " in "
          + place
          + ": the fonts have Latin, Greek and Cyrillic letters; replace it, or leave it out";
    }

    /** The character with its number and name, such as {@code "ক" (U+0995, BENGALI LETTER KA)}. */
    private String named() {
      String number = String.format(Locale.ROOT, "U+%04X", codePoint);
      String name = Character.getName(codePoint);
      String label = name == null ? number : number + ", " + name;
      boolean visible =
          Character.isDefined(codePoint)
              && !Character.isISOControl(codePoint)
              && Character.getType(codePoint) != Character.FORMAT
              && Character.getType(codePoint) != Character.SURROGATE;
      return visible ? "\"" + Character.toString(codePoint) + "\" (" + label + ")" : label;
    }
  }

  /**
   * Words that have to be there and are not: a title, a heading, what a screen reader says of a
   * picture or a field (ISO 14289-1, 7.3 and 7.18.1).
   */
  record MissingWords(String place) implements Violation {
    @Override
    public String message() {
      return place + " is empty: a leaflet needs words there to be read aloud";
    }
  }

  /**
   * A heading that is more than one level below the heading before it, or on the title's own level
   * (ISO 14289-1, 7.4.2).
   *
   * @param level of the heading
   * @param deepest level that could stand there
   */
  record WrongHeadingLevel(String place, int level, int deepest) implements Violation {
    @Override
    public String message() {
      return place
          + " has level "
          + level
          + ": expected a level from 2 to "
          + deepest
          + ", so that no level is skipped";
    }
  }

  /**
   * A field whose name another field has, or whose name is the beginning of another's.
   *
   * @param name of the field
   */
  record ClashingField(String place, String name) implements Violation {
    @Override
    public String message() {
      return place
          + " has the name `"
          + name
          + "`, which clashes with another field: give each field a name of its own";
    }
  }

  /**
   * A field name that is empty or has an empty part between its dots.
   *
   * @param name of the field
   */
  record UnusableFieldName(String place, String name) implements Violation {
    @Override
    public String message() {
      return place
          + " has the name `"
          + name
          + "`: expected words parted by single dots, such as `knee-roll.reps`";
    }
  }

  /**
   * An address that is none.
   *
   * @param link what stands there
   */
  record BrokenLink(String place, String link) implements Violation {
    @Override
    public String message() {
      return place
          + " leads to `"
          + link
          + "`, which is not an address: expected a form such as https://example.org or tel:+441632960000";
    }
  }

  /**
   * Words that would fill the page before the leaflet begins.
   *
   * @param length in characters
   * @param most that there is room for
   */
  record TooLong(String place, int length, int most) implements Violation {
    @Override
    public String message() {
      return place + " has " + length + " characters: there is room for " + most;
    }
  }

  /**
   * A language tag that no reader could understand (BCP 47; ISO 14289-1, 7.2).
   *
   * @param tag what stands there
   */
  record UnknownLanguage(String place, String tag) implements Violation {
    @Override
    public String message() {
      return place + " is `" + tag + "`: expected a language tag such as en-GB, cy or bn";
    }
  }
}
