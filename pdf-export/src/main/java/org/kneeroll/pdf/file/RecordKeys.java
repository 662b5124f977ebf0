package org.kneeroll.pdf.file;

/**
 * The names of what a leaflet's file says about itself to programs.
 *
 * <p>A PDF may hold data of the program that made it in the page-piece dictionary of its catalog
 * (ISO 32000-1, 14.5). Other programs keep such data when they save, and it says nothing to people.
 * A leaflet's file has there, under the name {@link #APPLICATION}:
 *
 * <pre>
 * Form       1                      the form of this record, counted up when it changes
 * Leaflet    (acute-lower-back-pain)
 * Version    (3)
 * Title      (Exercises for acute lower back pain)
 * Language   (en-GB)
 * Fields     [ one dictionary for each field, in reading order ]
 *   Field      (knee-roll.reps)     the full name of the field
 *   Exercise   (knee-roll)          absent for what is asked once for the leaflet
 *   Name       (Knee roll)
 *   Quantity   /reps
 *   Side       /side                absent where it does not matter
 *   Day        3                    absent outside of the diary
 *   Prescribed (10 to 15)           absent where the value was left open
 *   Status     /stated              absent where nothing is prescribed
 * </pre>
 */
public final class RecordKeys {

  /** Whose data it is. */
  public static final String APPLICATION = "Kneeroll";

  /** The form that is written and read. */
  public static final int CURRENT_FORM = 1;

  public static final String FORM = "Form";
  public static final String LEAFLET = "Leaflet";
  public static final String VERSION = "Version";
  public static final String TITLE = "Title";
  public static final String LANGUAGE = "Language";
  public static final String FIELDS = "Fields";
  public static final String FIELD = "Field";
  public static final String EXERCISE = "Exercise";
  public static final String NAME = "Name";
  public static final String QUANTITY = "Quantity";
  public static final String SIDE = "Side";
  public static final String DAY = "Day";
  public static final String PRESCRIBED = "Prescribed";
  public static final String STATUS = "Status";

  private RecordKeys() {}
}
